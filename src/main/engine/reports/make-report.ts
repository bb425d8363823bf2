import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { PaperSection, type ReportOptions } from '#shared/domain/report.ts';
import type { EngineContext } from '../context.ts';
import { FontShelf, makePaper } from '../paper/index.ts';
import { checksOf } from './checks.ts';
import { fileNameOf } from './file-name.ts';
import { gatherReportData } from './gather-report-data.ts';
import type { ReportData } from './report-data.ts';
import { composeToFit } from './short-papers/fit-pages.ts';
import { notesOnShortPaper } from './short-papers/short-checks.ts';

export interface MadeReport {
  readonly data: ReportData;
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly fileName: string;
  readonly pages: number;
  readonly sectionPages: ReportPreview['sectionPages'];
  readonly notesPrinted: number;
  readonly withheld: ReportPreview['withheld'];
  readonly checks: ReportPreview['checks'];
}

/**
 * Makes a client's paper: the one way to its bytes, for preview and for keeping. Given up, by throwing, as soon as `signal` says that nobody
 * waits for it any more.
 */
export type ReportMaker = (clientId: ClientId, options: ReportOptions, signal?: AbortSignal) => Promise<MadeReport>;

/** The maker of an engine's papers; its papers share the opened fonts. */
export function createReportMaker(context: EngineContext): ReportMaker {
  const shelf = new FontShelf(join(context.paths.resources, 'fonts'));
  return async (clientId, options, signal) => {
    // Before any work: of several previews asked for while one was made, those taken back are heard of first.
    await setImmediate();
    signal?.throwIfAborted();
    return makeReport(context, shelf, clientId, options);
  };
}

async function makeReport(context: EngineContext, shelf: FontShelf, clientId: ClientId, options: ReportOptions): Promise<MadeReport> {
  const data = await gatherReportData(context, clientId, options);
  const { document, brevity } = composeToFit(data, options, shelf);
  const paper = await makePaper(document, shelf);
  return {
    data,
    bytes: paper.bytes,
    title: document.title,
    fileName: fileNameOf(data.client.reference, options.kind, data.today),
    pages: paper.pages,
    sectionPages: paper.sections.map(({ id, page }) => ({ section: PaperSection.parse(id), page })),
    notesPrinted: paper.sections.some((section) => section.id === 'notes')
      ? data.notes.filter((note) => note.body.trim() !== '').length
      : notesOnShortPaper(data, options, brevity),
    withheld: [...data.withheld],
    checks: checksOf(data, options, paper, brevity),
  };
}
