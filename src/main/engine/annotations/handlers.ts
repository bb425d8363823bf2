import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { canStandInOffice, visibilityIn } from '#shared/domain/annotation/mark-rules.ts';
import { AnnotationId, type ClientId, type SessionId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { holdChosen } from '../library/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { officeHandlers } from './office.ts';
import { placeInProfile } from './place-in-profile.ts';
import { deleteAnnotation, findAnnotation, findAnnotationAt, insertAnnotation, readAnnotations, writeAnnotation } from './store.ts';
import { withCorrection } from './with-correction.ts';

export function annotationsHandlers(context: EngineContext) {
  const os = implement(contract).annotations;
  const { clock, ids } = context;

  return os.router({
    ...officeHandlers(context),

    forProfile: os.forProfile.handler(({ input: { clientId, profileId } }) =>
      readAnnotations(context.workspace().db, clientId === null ? { clientId } : { clientId, withOffice: true }, profileId),
    ),

    forClient: os.forClient.handler(({ input: { clientId } }) =>
      readAnnotations(context.workspace().db, { clientId, withOffice: false }, null),
    ),

    create: os.create.handler(async ({ input: { anchor, annotationId, ...draft } }) => {
      await holdChosen(context, [draft.profileId]);
      const { changeId, value } = await context.workspace().change('annotationCreated', async (db) => {
        if (annotationId !== undefined && (await findAnnotation(db, annotationId)) !== null) throw refusal('changedSince');
        await refuseStrangers(db, draft);
        const annotation: Annotation = {
          ...withCorrection(draft),
          visibility: visibilityIn(draft.clientId, draft.visibility),
          ...(await placeInProfile(db, draft.profileId, draft.versionId, anchor)),
          id: annotationId ?? AnnotationId.parse(ids.next()),
          revision: 1,
          createdAt: clock.now(),
          updatedAt: clock.now(),
        };
        await insertAnnotation(db, annotation);
        return annotation;
      });
      return { changeId, annotation: value };
    }),

    update: os.update.handler(async ({ input: { annotationId, revision, anchor, ...patch } }) => {
      const { changeId, value } = await context.workspace().change('annotationUpdated', async (db) => {
        const before = await findAnnotationAt(db, annotationId, revision);
        const kind = patch.kind ?? before.kind;
        if (before.clientId === null && !canStandInOffice(kind)) throw refusal('caseOnly');
        const annotation: Annotation = {
          ...withCorrection({ ...before, kind, correction: patch.correction === undefined ? before.correction : patch.correction }),
          ...(anchor ? await placeInProfile(db, before.profileId, anchor.versionId, anchor) : {}),
          visibility: visibilityIn(before.clientId, patch.visibility ?? before.visibility),
          body: patch.body ?? before.body,
          scope: patch.scope ?? before.scope,
          revision: revision + 1,
          updatedAt: clock.now(),
        };
        await writeAnnotation(db, annotation);
        return annotation;
      });
      return { changeId, annotation: value };
    }),

    remove: os.remove.handler(async ({ input: { annotationId, revision } }) => {
      const { changeId } = await context.workspace().change('annotationRemoved', async (db) => {
        await findAnnotationAt(db, annotationId, revision);
        await deleteAnnotation(db, annotationId);
      });
      return { changeId };
    }),
  });
}

/** A note belongs to a client that is here, and to a session of that same client; one of no client is a mark of the office library. */
async function refuseStrangers(
  db: Transaction<Schema>,
  { clientId, sessionId, kind }: { clientId: ClientId | null; sessionId: SessionId | null; kind: Annotation['kind'] },
): Promise<void> {
  if (clientId === null) {
    if (!canStandInOffice(kind)) throw refusal('caseOnly');
    if (sessionId !== null) throw notFound('session');
    return;
  }
  const client = await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst();
  if (!client) throw notFound('client');
  if (sessionId === null) return;
  const session = await db.selectFrom('session').select('client_id').where('id', '=', sessionId).executeTakeFirst();
  if (session?.client_id !== clientId) throw notFound('session');
}
