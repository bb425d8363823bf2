import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pdfmake from 'pdfmake';
import { type ReportOptions, standardSetting } from '#shared/domain/report.ts';
import { FontShelf, makePaper, type PaperDocument } from '../../../src/main/engine/paper/index.ts';
import { composePaper } from '../../../src/main/engine/reports/compose.ts';
import { gatherReportData } from '../../../src/main/engine/reports/gather-report-data.ts';
import { launchBrowser } from '../../e2e/support/browser.ts';
import type { Comparison } from '../comparison.ts';
import { htmlOf } from '../peers/html.ts';
import { addFaces, pdfmakeDefinition } from '../peers/pdfmake.ts';
import { openSampleCase } from '../sample-case.ts';

const fontsFolder = join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts');

export const reportAgainstPdfmake: Comparison = {
  name: 'career report, warm',
  peer: 'pdfmake, same text, untagged, no figures',
  goal: 1,
  async prepare() {
    const report = await sampleReport();
    addFaces(pdfmake, fontsFolder);
    return {
      ours: paperMaker(report),
      theirs: async () => {
        await pdfmake.createPdf(pdfmakeDefinition(report)).getBuffer();
      },
      close: async () => {},
    };
  },
};

export const reportAgainstChromium: Comparison = {
  name: 'career report, warm',
  peer: "Chromium's print of the same text, no figures",
  goal: 1,
  async prepare() {
    const report = await sampleReport();
    const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
    const file = join(folder, 'report.html');
    writeFileSync(file, htmlOf(report, fontsFolder));
    const browser = await launchBrowser();
    const page = await browser.newPage();
    return {
      ours: paperMaker(report),
      theirs: async () => {
        await page.goto(pathToFileURL(file).href);
        await page.evaluate(() => document.fonts.ready);
        await page.pdf({ preferCSSPageSize: true, tagged: true });
      },
      close: async () => {
        await browser.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

/** One shelf for all runs, as the engine keeps one for as long as it is open. */
function paperMaker(document: PaperDocument): () => Promise<void> {
  const shelf = new FontShelf(fontsFolder);
  return async () => {
    await makePaper(document, shelf);
  };
}

/** The whole report of Sample Client A, with headings in Thai beside the English. */
async function sampleReport(): Promise<PaperDocument> {
  const sample = await openSampleCase();
  try {
    const options: ReportOptions = {
      kind: 'careerReport',
      profileId: sample.librarian,
      sections: ['cover', 'summary', 'scores', 'aiEra', 'plan', 'checklist', 'notes', 'sources'],
      sessionId: null,
      ...standardSetting,
      secondLanguage: 'th',
    };
    const data = await gatherReportData(sample.context, sample.clientA, options);
    return composePaper(data, options);
  } finally {
    await sample.close();
  }
}
