import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import { requireConsent } from '../consent/index.ts';
import type { EngineContext } from '../context.ts';
import { writeAudit } from '../history/index.ts';
import { makePlanFile } from './make-plan-file.ts';
import { readPlanToGo } from './plan-to-go.ts';

/** A plan as a file: what would go into it, and the file. */
export function planExportHandlers(context: EngineContext) {
  const os = implement(contract).planExport;
  const { clock } = context;
  const say = createTranslate();
  return os.router({
    preview: os.preview.handler(async ({ input: { planId, file } }) => {
      const toGo = await readPlanToGo(context.workspace().db, planId, clock.today(), say);
      return makePlanFile(toGo, file, clock.now(), say).preview;
    }),

    exportFile: os.exportFile.handler(({ input: { planId, file } }) =>
      context.workspace().record(async (db) => {
        const toGo = await readPlanToGo(db, planId, clock.today(), say);
        await requireConsent(db, toGo.plan.clientId, 'files', clock.today());
        const { preview, text } = makePlanFile(toGo, file, clock.now(), say);
        await writeAudit(db, context, { action: 'exported', subjectKind: 'plan', subjectId: planId });
        return { fileName: preview.fileName, text, count: preview.entries.length };
      }),
    ),
  });
}
