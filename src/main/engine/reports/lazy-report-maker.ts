import type { EngineContext } from '../context.ts';
import { once } from '../once.ts';
import type { ReportMaker } from './make-report.ts';

/** The maker of papers. The PDF and font libraries take longer to load than the rest of the engine: they come with the first paper, and no start waits for them. */
export function createLazyReportMaker(context: EngineContext): ReportMaker {
  const maker = once(async () => (await import('./make-report.ts')).createReportMaker(context));
  return async (...order) => (await maker())(...order);
}
