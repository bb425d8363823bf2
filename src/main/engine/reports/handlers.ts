import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { writeAudit } from '../history/index.ts';
import { once } from '../once.ts';
import { keepPaper } from './keep-paper.ts';
import type { ReportMaker } from './make-report.ts';
import { pdf } from './pdf.ts';
import { listClientReports, listReports, readReport } from './store.ts';

const os = implement(contract);

export function reportsHandlers(context: EngineContext) {
  const make = loadedWithTheFirstPaper(context);
  return os.reports.router({
    list: os.reports.list.handler(() => listReports(context.workspace().db)),
    forClient: os.reports.forClient.handler(({ input }) => listClientReports(context.workspace().db, input.clientId)),
    preview: os.reports.preview.handler(async ({ input }) => {
      const { bytes, fileName, pages, sectionPages, notesPrinted, withheld, checks } = await make(input.clientId, input.options);
      return { file: pdf(bytes), fileName, pages, sectionPages, notesPrinted, withheld, checks };
    }),
    save: os.reports.save.handler(async ({ input: { clientId, options } }) => {
      const { record, made } = await keepPaper(context, clientId, options, () => make(clientId, options));
      return { record, file: pdf(made.bytes) };
    }),
    file: os.reports.file.handler(async ({ input, errors }) => {
      const found = await readReport(context.workspace().db, input.reportId);
      if (!found) throw errors.NOT_FOUND({ data: { what: 'report' } });
      await context
        .workspace()
        .record((db) => writeAudit(db, context, { action: 'viewed', subjectKind: 'report', subjectId: input.reportId }));
      return { record: found.record, file: pdf(found.bytes) };
    }),
  });
}

/** The PDF and font libraries take longer to load than the rest of the engine, so no start waits for them. */
function loadedWithTheFirstPaper(context: EngineContext): ReportMaker {
  const maker = once(async () => (await import('./make-report.ts')).createReportMaker(context));
  return async (clientId, options) => (await maker())(clientId, options);
}
