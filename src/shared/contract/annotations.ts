import { z } from 'zod';
import { Anchor, Annotation, NoteKind, Visibility } from '../domain/annotation/annotation.ts';
import { AnnotationId, ClientId, ProfileId, ProfileVersionId, SessionId } from '../domain/ids.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** Kept in one Unicode form (NFC), as what is searched for is. */
const Body = z.string().normalize().max(10_000);

/** Made on selected words of an item, or on the whole item; the engine adds hash, prefix and suffix. */
export const AnnotationDraft = z.object({
  clientId: ClientId,
  profileId: ProfileId,
  versionId: ProfileVersionId,
  sessionId: SessionId.nullable().default(null),
  kind: NoteKind,
  visibility: Visibility.default('private'),
  body: Body,
  anchor: Anchor.pick({ itemId: true, start: true, end: true }),
});
export type AnnotationDraft = z.infer<typeof AnnotationDraft>;

export const annotations = {
  /** In page order, then by place in the item; orphans last. */
  forProfile: procedure.input(z.object({ clientId: ClientId, profileId: ProfileId })).output(z.array(Annotation)),
  forClient: procedure.input(z.object({ clientId: ClientId })).output(z.array(Annotation)),
  create: procedure.input(AnnotationDraft).output(Changed.extend({ annotation: Annotation })),
  update: procedure
    .input(
      z.object({
        annotationId: AnnotationId,
        kind: NoteKind.optional(),
        visibility: Visibility.optional(),
        body: Body.optional(),
        /** A new place for an orphan. */
        anchor: Anchor.pick({ itemId: true, start: true, end: true }).optional(),
      }),
    )
    .output(Changed.extend({ annotation: Annotation })),
  remove: procedure.input(z.object({ annotationId: AnnotationId })).output(Changed),
};
