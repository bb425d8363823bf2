import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { writeAudit } from '../history/index.ts';
import { keepPaper } from './keep-paper.ts';
import { createLazyReportMaker } from './lazy-report-maker.ts';
import type { ReportMaker } from './make-report.ts';
import { pdf } from './pdf.ts';
import { listClientReports, listReports, readReport } from './store.ts';

const os = implement(contract);

export function reportsHandlers(context: EngineContext, make: ReportMaker = createLazyReportMaker(context)) {
  return os.reports.router({
    list: os.reports.list.handler(() => listReports(context.workspace().db)),
    forClient: os.reports.forClient.handler(({ input }) => listClientReports(context.workspace().db, input.clientId)),
    preview: os.reports.preview.handler(async ({ input, signal }) => {
      const { bytes, fileName, pages, sectionPages, notesPrinted, withheld, checks } = await make(input.clientId, input.options, signal);
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
