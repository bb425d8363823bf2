import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import type { Paper } from '../paper/index.ts';
import { check, checksOfPaper } from '../paper-parts/index.ts';
import type { ReportData } from './report-data.ts';
import { isShortPaper } from './short-papers/read-short-paper.ts';
import { type Brevity, unabridged } from './short-papers/rooms.ts';
import { shortChecks } from './short-papers/short-checks.ts';

/** What a counselor should look at before printing. */
export function checksOf(data: ReportData, options: ReportOptions, paper: Paper, brevity: Brevity = unabridged): ReportPreview['checks'] {
  const summary = paper.sections.find((section) => section.id === 'summary')?.pages ?? 0;
  const blank = data.notes.filter((note) => note.body.trim() === '').length;
  const old = [data.chosen, ...data.others].flatMap((one) => one?.warnings ?? []).filter((warning) => warning.kind === 'oldFigures').length;
  if (isShortPaper(options.kind)) return checksOfPaper(paper, shortChecks(data, options, paper, brevity));
  return checksOfPaper(paper, [
    // In large print it is called otherwise, and may run on.
    check('summaryTooLong', options.bodySize < 18 && summary > 1 ? summary : 0),
    check('noteWithoutText', blank),
    check('oldFigures', old),
    check('noPlan', data.plan === null ? 1 : 0),
    check('noProfile', data.chosen === null && options.kind === 'careerReport' ? 1 : 0),
  ]);
}
