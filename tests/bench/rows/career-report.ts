import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PaperDocument } from '../../../src/main/engine/paper/index.ts';
import { bundle } from '../bundle.ts';
import type { Comparison } from '../comparison.ts';
import { drawPictures } from '../peers/draw-pictures.ts';
import { fontsFolder, type Printer, printers } from '../report-printers.ts';
import { sampleReport } from '../sample-report.ts';

/** A paper with its tags and pictures, made while everything is open; the goals are those the product set itself. */
export const warmReports: readonly Comparison[] = [
  warm('pdfmake', 'pdfmake, untagged', 0.5),
  warm('reactPdf', '@react-pdf/renderer, untagged', 1 / 3),
  warm('chromium', "Chromium's print, tagged", 1 / 3),
];

/** The same from a program that was not running: libraries, fonts and all. */
export const coldReports: readonly Comparison[] = [
  cold('pdfmake', 'pdfmake, untagged', 1),
  cold('reactPdf', '@react-pdf/renderer, untagged', 1),
  cold('chromium', "Chromium's print, tagged", 1),
];

function warm(peer: Printer, about: string, goal: number): Comparison {
  return {
    name: 'career report, warm',
    peer: about,
    goal,
    async prepare() {
      const report = await sampleReport();
      const [ours, theirs] = await Promise.all([printers.waymark(report, []), printers[peer](report, drawPictures(report, fontsFolder))]);
      return {
        ours: async () => void (await ours.print()),
        theirs: async () => void (await theirs.print()),
        close: async () => {
          await ours.close();
          await theirs.close();
        },
        facts: async () => [factOf(report, await ours.print(), peer, await theirs.print())],
      };
    },
  };
}

function cold(peer: Printer, about: string, goal: number): Comparison {
  return {
    name: 'career report, cold',
    peer: about,
    goal,
    async prepare() {
      const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
      const file = join(folder, 'report.json');
      const report = await sampleReport();
      const program = await bundle(join(import.meta.dirname, '..', 'print-once.ts'));
      writeFileSync(file, JSON.stringify({ report, pictures: drawPictures(report, fontsFolder) }));
      return {
        ours: () => inNewProcess(program, 'waymark', file),
        theirs: () => inNewProcess(program, peer, file),
        close: async () => rmSync(folder, { recursive: true }),
      };
    },
  };
}

async function inNewProcess(program: string, printer: Printer, file: string): Promise<void> {
  const child = spawn(process.execPath, [program, printer, file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${printer} ended with ${String(code)}.`);
}

/** What stands beside the ratio: the size of both files, and what is on ours. */
function factOf(report: PaperDocument, ours: Uint8Array, peer: Printer, theirs: Uint8Array): string {
  const kilobytes = (bytes: Uint8Array) => Math.round(bytes.byteLength / 1024);
  return `career report: ${kilobytes(ours)} KB (goal 400), ${peer} ${kilobytes(theirs)} KB; sections ${report.sections.length}`;
}
