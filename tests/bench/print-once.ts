import { readFileSync } from 'node:fs';
import type { PaperDocument } from '../../src/main/engine/paper/index.ts';
import type { Picture } from './peers/pictures.ts';
import { type Printer, printers } from './report-printers.ts';

/** Prints a document from a file once with one of the printers, and ends: what a paper costs a program that was not running. */
const [printer = '', file = ''] = process.argv.slice(2);
const { report, pictures }: { readonly report: PaperDocument; readonly pictures: readonly Picture[] } = JSON.parse(
  readFileSync(file, 'utf8'),
);
const opened = await printers[printer as Printer](report, pictures);
await opened.print();
await opened.close();
