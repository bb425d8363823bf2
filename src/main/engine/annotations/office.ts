import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { canStandInOffice, visibilityIn } from '#shared/domain/annotation/mark-rules.ts';
import { AnnotationId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { notFound, refusal } from '../refusal.ts';
import { findAnnotationAt, insertAnnotation, writeAnnotation } from './store.ts';

/** Marks on their way between a client's case and the office library. */
export function officeHandlers(context: EngineContext) {
  const os = implement(contract).annotations;
  const { clock, ids } = context;

  return {
    promote: os.promote.handler(async ({ input: { annotationId, revision, body } }) => {
      const { changeId, value } = await context.workspace().change('annotationPromoted', async (db) => {
        const before = await findAnnotationAt(db, annotationId, revision);
        if (before.clientId === null || !canStandInOffice(before.kind)) throw refusal('caseOnly');
        const visibility = visibilityIn(null, before.visibility);
        const office = { ...before, clientId: null, sessionId: null, visibility, body, updatedAt: clock.now() };
        // Words about the client stay where the client is.
        const staysInCase = before.body.trim() !== '' && before.body !== body;
        if (!staysInCase) {
          const annotation: Annotation = { ...office, revision: revision + 1 };
          await writeAnnotation(db, annotation);
          return { annotation, kept: null };
        }
        const annotation: Annotation = { ...office, id: AnnotationId.parse(ids.next()), revision: 1, createdAt: clock.now() };
        await insertAnnotation(db, annotation);
        return { annotation, kept: before };
      });
      return { changeId, ...value };
    }),

    demote: os.demote.handler(async ({ input: { annotationId, revision, clientId } }) => {
      const { changeId, value } = await context.workspace().change('annotationDemoted', async (db) => {
        const before = await findAnnotationAt(db, annotationId, revision);
        if (before.clientId !== null) throw notFound('annotation');
        const client = await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst();
        if (!client) throw notFound('client');
        const annotation: Annotation = { ...before, clientId, revision: revision + 1, updatedAt: clock.now() };
        await writeAnnotation(db, annotation);
        return annotation;
      });
      return { changeId, annotation: value };
    }),
  };
}
