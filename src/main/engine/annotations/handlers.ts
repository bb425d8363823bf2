import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { AnnotationId, type ClientId, type SessionId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { holdChosen } from '../library/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { placeInProfile } from './place-in-profile.ts';
import { deleteAnnotation, findAnnotation, insertAnnotation, readAnnotations, writeAnnotation } from './store.ts';

export function annotationsHandlers(context: EngineContext) {
  const os = implement(contract).annotations;
  const { clock, ids } = context;

  return os.router({
    forProfile: os.forProfile.handler(({ input: { clientId, profileId } }) => readAnnotations(context.workspace().db, clientId, profileId)),

    forClient: os.forClient.handler(({ input: { clientId } }) => readAnnotations(context.workspace().db, clientId, null)),

    create: os.create.handler(async ({ input: { anchor, annotationId, ...draft } }) => {
      await holdChosen(context, [draft.profileId]);
      const { changeId, value } = await context.workspace().change('annotationCreated', async (db) => {
        await refuseStrangers(db, draft);
        const annotation: Annotation = {
          ...draft,
          ...(await placeInProfile(db, draft.profileId, draft.versionId, anchor)),
          id: annotationId ?? AnnotationId.parse(ids.next()),
          correction: null,
          scope: 'passage',
          revision: 1,
          createdAt: clock.now(),
          updatedAt: clock.now(),
        };
        await insertAnnotation(db, annotation);
        return annotation;
      });
      return { changeId, annotation: value };
    }),

    update: os.update.handler(async ({ input: { annotationId, revision, anchor, kind, visibility, body } }) => {
      const { changeId, value } = await context.workspace().change('annotationUpdated', async (db) => {
        const before = await findAnnotation(db, annotationId);
        if (!before) throw notFound('annotation');
        if (before.revision !== revision) throw refusal('changedSince');
        const annotation: Annotation = {
          ...before,
          ...(anchor ? await placeInProfile(db, before.profileId, anchor.versionId, anchor) : {}),
          kind: kind ?? before.kind,
          visibility: visibility ?? before.visibility,
          body: body ?? before.body,
          revision: revision + 1,
          updatedAt: clock.now(),
        };
        await writeAnnotation(db, annotation);
        return annotation;
      });
      return { changeId, annotation: value };
    }),

    remove: os.remove.handler(async ({ input: { annotationId } }) => {
      const { changeId } = await context.workspace().change('annotationRemoved', async (db) => {
        if (!(await deleteAnnotation(db, annotationId))) throw notFound('annotation');
      });
      return { changeId };
    }),
  });
}

/** A note belongs to a client that is here, and to a session of that same client. */
async function refuseStrangers(db: Transaction<Schema>, draft: { clientId: ClientId; sessionId: SessionId | null }): Promise<void> {
  const client = await db.selectFrom('client').select('id').where('id', '=', draft.clientId).executeTakeFirst();
  if (!client) throw notFound('client');
  if (draft.sessionId === null) return;
  const session = await db.selectFrom('session').select('client_id').where('id', '=', draft.sessionId).executeTakeFirst();
  if (session?.client_id !== draft.clientId) throw notFound('session');
}
