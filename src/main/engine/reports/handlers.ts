import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { scopeOfPaper } from '#shared/domain/paper-record.ts';
import { requireConsent } from '../consent/index.ts';
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
    save: os.reports.save.handler(async ({ input: { clientId, options, leaving } }) => {
      const { record, made } = await keepPaper(context, clientId, options, () => make(clientId, options), leaving);
      return { record, file: pdf(made.bytes) };
    }),
    file: os.reports.file.handler(async ({ input: { reportId, act }, errors }) => {
      const { db } = context.workspace();
      const found = await readReport(db, reportId);
      if (!found) throw errors.NOT_FOUND({ data: { what: 'report' } });
      const { clientId, kind } = found.record;
      if (act !== 'viewed') await requireConsent(db, clientId, scopeOfPaper(kind), context.clock.today());
      await context.workspace().record((write) => writeAudit(write, context, { action: act, subjectKind: 'report', subjectId: reportId }));
      return { record: found.record, file: pdf(found.bytes) };
    }),
  });
}
