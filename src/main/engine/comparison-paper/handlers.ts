import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { PaperLeaving } from '#shared/domain/paper-record.ts';
import type { EngineContext } from '../context.ts';
import { writeAudit } from '../history/index.ts';
import { once } from '../once.ts';
import { openWorkspace } from '../open-workspace.ts';
import { keepPaper, pdf } from '../reports/index.ts';
import type { ComparisonPaperMaker } from './make-comparison-paper.ts';

export function comparisonPaperHandlers(context: EngineContext) {
  const os = implement(contract).comparisonPaper;
  const make = loadedWithTheFirstPaper(context);
  return os.router({
    preview: os.preview.handler(async ({ input: { clientId, options } }) => {
      const { bytes, fileName, pages, withheld, checks } = await make(clientId, options);
      return { file: pdf(bytes), fileName, pages, withheld, checks };
    }),
    save: os.save.handler(async ({ input: { clientId, options, leaving } }) => {
      if (clientId !== null) {
        const { record, made } = await keepPaper(context, clientId, options, () => make(clientId, options), leaving);
        return { record, fileName: made.fileName, file: pdf(made.bytes) };
      }
      const made = await make(null, options);
      await auditLeaving(context, options.profileIds, leaving);
      return { record: null, fileName: made.fileName, file: pdf(made.bytes) };
    }),
  });
}

/** What left an open case file stands in its audit trail, also where no paper is kept. */
async function auditLeaving(context: EngineContext, profileIds: readonly ProfileId[], leaving: PaperLeaving): Promise<void> {
  await openWorkspace(context)?.record(async (db) => {
    for (const subjectId of profileIds) await writeAudit(db, context, { action: leaving, subjectKind: 'profile', subjectId });
  });
}

/** The PDF and font libraries take longer to load than the rest of the engine, so no start waits for them. */
function loadedWithTheFirstPaper(context: EngineContext): ComparisonPaperMaker {
  const maker = once(async () => (await import('./make-comparison-paper.ts')).createComparisonPaperMaker(context));
  return async (clientId, options) => (await maker())(clientId, options);
}
