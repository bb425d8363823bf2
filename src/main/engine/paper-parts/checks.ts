import type { ReportPreview } from '#shared/contract/reports.ts';
import type { Paper } from '../paper/index.ts';

type Check = ReportPreview['checks'][number];

/** @param count how many things are wrong; none: passed */
export function check(code: Check['code'], count: number): Check {
  return { code, passed: count === 0, count };
}

/** What is looked at on every paper, whatever it holds; checks of its own stand between them. */
export function checksOfPaper({ overflowing, warnings }: Pick<Paper, 'overflowing' | 'warnings'>, own: readonly Check[] = []): Check[] {
  const counted = (code: Paper['warnings'][number]['code']) =>
    warnings.reduce((sum, warning) => sum + (warning.code === code ? warning.count : 0), 0);
  return [
    check('fits', overflowing),
    // Paper is drawn in greys alone; a test holds the writer to it.
    check('greyscale', 0),
    ...own,
    check('missingGlyph', counted('missingGlyph')),
    check('accessible', counted('accessibility')),
  ];
}
