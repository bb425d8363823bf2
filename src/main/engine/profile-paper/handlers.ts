import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { PaperLeaving } from '#shared/domain/paper-record.ts';
import type { EngineContext } from '../context.ts';
import { writeAudit } from '../history/index.ts';
import { once } from '../once.ts';
import { openWorkspace } from '../open-workspace.ts';
import { keepPaper, pdf } from '../reports/index.ts';
import type { ProfilePaperMaker } from './make-profile-paper.ts';

export function profilePaperHandlers(context: EngineContext) {
  const os = implement(contract).profilePaper;
  const make = loadedWithTheFirstPaper(context);
  return os.router({
    preview: os.preview.handler(async ({ input: { clientId, options } }) => {
      const { bytes, fileName, pages, notesPrinted, withheld, checks } = await make(clientId, options);
      return { file: pdf(bytes), fileName, pages, notesPrinted, withheld, checks };
    }),
    save: os.save.handler(async ({ input: { clientId, options, leaving } }) => {
      if (clientId !== null) {
        const { record, made } = await keepPaper(context, clientId, options, () => make(clientId, options), leaving);
        return { record, fileName: made.fileName, file: pdf(made.bytes) };
      }
      const made = await make(null, options);
      await auditLeaving(context, options.profileId, leaving);
      return { record: null, fileName: made.fileName, file: pdf(made.bytes) };
    }),
  });
}

/** What left an open case file stands in its audit trail, also where no paper is kept. */
async function auditLeaving(context: EngineContext, profileId: ProfileId, leaving: PaperLeaving): Promise<void> {
  await openWorkspace(context)?.record((db) => writeAudit(db, context, { action: leaving, subjectKind: 'profile', subjectId: profileId }));
}

/** The PDF and font libraries take longer to load than the rest of the engine, so no start waits for them. */
function loadedWithTheFirstPaper(context: EngineContext): ProfilePaperMaker {
  const maker = once(async () => (await import('./make-profile-paper.ts')).createProfilePaperMaker(context));
  return async (clientId, options) => (await maker())(clientId, options);
}
