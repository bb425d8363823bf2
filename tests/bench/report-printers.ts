import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PaperDocument } from '../../src/main/engine/paper/index.ts';
import type { Picture } from './peers/pictures.ts';

/** Something that prints one document, as often as it is asked; its libraries are loaded when it is made, its fonts at the first print. */
export interface OpenPrinter {
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Printer = 'waymark' | 'pdfmake' | 'reactPdf' | 'chromium';

export const fontsFolder = resolve('resources', 'fonts');

/** Ours and the peers, each loading nothing of the others; the pictures are for those that cannot draw them from their figures. */
export const printers: Readonly<Record<Printer, (document: PaperDocument, pictures: readonly Picture[]) => Promise<OpenPrinter>>> = {
  async waymark(document) {
    const { FontShelf, makePaper } = await import('../../src/main/engine/paper/index.ts');
    // One shelf for all prints, as the engine keeps one for as long as it is open.
    const shelf = new FontShelf(fontsFolder);
    return { print: async () => (await makePaper(document, shelf)).bytes, close: async () => {} };
  },
  async pdfmake(document, pictures) {
    const { default: pdfmake } = await import('pdfmake');
    const { addFaces, pdfmakeDefinition } = await import('./peers/pdfmake.ts');
    const { inTurn } = await import('./peers/pictures.ts');
    addFaces(pdfmake, fontsFolder);
    // Anew for each print: it writes into the definition it is given.
    return { print: () => pdfmake.createPdf(pdfmakeDefinition(document, inTurn(pictures))).getBuffer(), close: async () => {} };
  },
  async reactPdf(document, pictures) {
    // React's own checks, which nobody ships, would slow it down.
    process.env.NODE_ENV = 'production';
    const { reactPdfPrinter, registerFaces } = await import('./peers/react-pdf.ts');
    registerFaces(fontsFolder);
    return { print: reactPdfPrinter(document, pictures), close: async () => {} };
  },
  async chromium(report, pictures) {
    const { inTurn } = await import('./peers/pictures.ts');
    const { htmlOf } = await import('./peers/html.ts');
    const { launchBrowser } = await import('../e2e/support/browser.ts');
    const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
    const file = join(folder, 'report.html');
    writeFileSync(file, htmlOf(report, inTurn(pictures), fontsFolder));
    const browser = await launchBrowser();
    const page = await browser.newPage();
    return {
      print: async () => {
        await page.goto(pathToFileURL(file).href);
        await page.evaluate(() => document.fonts.ready);
        return page.pdf({ preferCSSPageSize: true, tagged: true });
      },
      close: async () => {
        await browser.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};
