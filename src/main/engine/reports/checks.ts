import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import { missingGlyphCount, type Paper } from '../paper/index.ts';
import { check } from './check.ts';
import type { ReportData } from './report-data.ts';

/** What a counselor should look at before printing. */
export function checksOf(data: ReportData, options: ReportOptions, paper: Paper): ReportPreview['checks'] {
  const summary = paper.sections.find((section) => section.id === 'summary')?.pages ?? 0;
  const missing = missingGlyphCount(paper);
  const blank = data.notes.filter((note) => note.body.trim() === '').length;
  const old = [data.chosen, ...data.others].flatMap((one) => one?.warnings ?? []).filter((warning) => warning.kind === 'oldFigures').length;
  const longest = options.bodySize === 18 ? 2 : 1;
  return [
    check('fits', paper.overflowing),
    // Paper is drawn in greys alone; a test holds the writer to it.
    check('greyscale', 0),
    check('summaryTooLong', summary > longest ? summary : 0),
    check('noteWithoutText', blank),
    check('oldFigures', old),
    check('noPlan', data.plan === null ? 1 : 0),
    check('noProfile', data.chosen === null && options.kind === 'careerReport' ? 1 : 0),
    check('missingGlyph', missing),
  ];
}
