import { z } from 'zod';
import { Anchor, Annotation, NoteKind, Visibility } from '../domain/annotation/annotation.ts';
import { AnnotationId, ClientId, ProfileId, ProfileVersionId, SessionId } from '../domain/ids.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** Most characters of a note's text. */
export const longestNote = 10_000;

/** Kept in one Unicode form (NFC), as what is searched for is. */
const Body = z.string().normalize().max(longestNote);

/** Selected words of an item, or the whole item where it has no width; the engine adds hash, prefix and suffix. */
const Place = Anchor.pick({ itemId: true, start: true, end: true });

/**
 * A note on a place in one version of the profile. On an older version the place is looked for in the newest one, as when a page is
 * imported anew; where it is not found the note stays with the older version as an orphan.
 */
export const AnnotationDraft = z.object({
  /** Chosen by a window that shows the note before it is written; else the engine chooses it. */
  annotationId: AnnotationId.optional(),
  clientId: ClientId,
  profileId: ProfileId,
  versionId: ProfileVersionId,
  sessionId: SessionId.nullable().default(null),
  kind: NoteKind,
  visibility: Visibility.default('private'),
  body: Body,
  anchor: Place,
});
export type AnnotationDraft = z.infer<typeof AnnotationDraft>;

export const annotations = {
  /** In page order, then by place in the item; orphans last. */
  forProfile: procedure.input(z.object({ clientId: ClientId, profileId: ProfileId })).output(z.array(Annotation)),
  forClient: procedure.input(z.object({ clientId: ClientId })).output(z.array(Annotation)),
  create: procedure.input(AnnotationDraft).output(Changed.extend({ annotation: Annotation })),
  /** Only the fields given are written; `revision` is the one the window last saw, and a newer one is refused as `changedSince`. */
  update: procedure
    .input(
      z.object({
        annotationId: AnnotationId,
        revision: z.number().int().positive(),
        kind: NoteKind.optional(),
        visibility: Visibility.optional(),
        body: Body.optional(),
        /** A new place for an orphan, in the version it was chosen on. */
        anchor: Place.extend({ versionId: ProfileVersionId }).optional(),
      }),
    )
    .output(Changed.extend({ annotation: Annotation })),
  remove: procedure.input(z.object({ annotationId: AnnotationId })).output(Changed),
};
