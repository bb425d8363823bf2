import type { ReportPreview } from '#shared/contract/reports.ts';

type Check = ReportPreview['checks'][number];

/** @param count how many things are wrong; none: passed */
export function check(code: Check['code'], count: number): Check {
  return { code, passed: count === 0, count };
}
