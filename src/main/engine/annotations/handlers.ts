import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { AnnotationId, type ClientId, type ProfileId, ProfileVersionId, type SessionId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { notFound } from '../refusal.ts';
import { anchorInItem } from './anchor-in-item.ts';
import { deleteAnnotation, findAnnotation, insertAnnotation, readAnnotations, writeAnnotation } from './store.ts';

export function annotationsHandlers(context: EngineContext) {
  const os = implement(contract).annotations;
  const { clock, ids } = context;

  return os.router({
    forProfile: os.forProfile.handler(({ input: { clientId, profileId } }) => readAnnotations(context.workspace().db, clientId, profileId)),

    forClient: os.forClient.handler(({ input: { clientId } }) => readAnnotations(context.workspace().db, clientId, null)),

    create: os.create.handler(async ({ input: { anchor, ...draft } }) => {
      const { changeId, value } = await context.workspace().change('annotationCreated', async (db) => {
        await refuseStrangers(db, draft);
        const annotation: Annotation = {
          ...draft,
          id: AnnotationId.parse(ids.next()),
          anchor: await anchorInItem(db, draft.versionId, anchor),
          anchorState: 'exact',
          createdAt: clock.now(),
          updatedAt: clock.now(),
        };
        await insertAnnotation(db, annotation);
        return annotation;
      });
      return { changeId, annotation: value };
    }),

    update: os.update.handler(async ({ input: { annotationId, anchor, kind, visibility, body } }) => {
      const { changeId, value } = await context.workspace().change('annotationUpdated', async (db) => {
        const before = await findAnnotation(db, annotationId);
        if (!before) throw notFound('annotation');
        const annotation: Annotation = {
          ...before,
          kind: kind ?? before.kind,
          visibility: visibility ?? before.visibility,
          body: body ?? before.body,
          updatedAt: clock.now(),
        };
        const moved = anchor ? { ...annotation, ...(await placedNow(db, annotation.profileId, anchor)) } : annotation;
        await writeAnnotation(db, moved);
        return moved;
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

/** A new place is always one in the profile as it is now. */
async function placedNow(db: Transaction<Schema>, profileId: ProfileId, place: Pick<Annotation['anchor'], 'itemId' | 'start' | 'end'>) {
  const profile = await db.selectFrom('profile').select('current_version_id').where('id', '=', profileId).executeTakeFirst();
  if (!profile) throw notFound('profile');
  const versionId = ProfileVersionId.parse(profile.current_version_id);
  return { versionId, anchor: await anchorInItem(db, versionId, place), anchorState: 'exact' as const };
}

/** A note belongs to a client that is here, to a version of the profile it names, and to a session of that same client. */
async function refuseStrangers(
  db: Transaction<Schema>,
  draft: { clientId: ClientId; profileId: ProfileId; versionId: ProfileVersionId; sessionId: SessionId | null },
): Promise<void> {
  const client = await db.selectFrom('client').select('id').where('id', '=', draft.clientId).executeTakeFirst();
  if (!client) throw notFound('client');
  const version = await db.selectFrom('profile_version').select('profile_id').where('id', '=', draft.versionId).executeTakeFirst();
  if (version?.profile_id !== draft.profileId) throw notFound('profile');
  if (draft.sessionId === null) return;
  const session = await db.selectFrom('session').select('client_id').where('id', '=', draft.sessionId).executeTakeFirst();
  if (session?.client_id !== draft.clientId) throw notFound('session');
}
