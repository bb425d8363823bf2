import { z } from 'zod';
import { Anchor, Annotation, AnnotationKind, Correction, Visibility } from '../domain/annotation/annotation.ts';
import { AnnotationId, ClientId, ProfileId, ProfileVersionId, SessionId } from '../domain/ids.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** Most characters of a note's text. */
export const longestNote = 10_000;

/** Kept in one Unicode form (NFC), as what is searched for is. */
const Body = z.string().normalize().max(longestNote);

/** Selected words of an item, or the whole item where it has no width; the engine adds hash, prefix and suffix. */
const Place = Anchor.pick({ itemId: true, start: true, end: true });

const Written = Changed.extend({ annotation: Annotation });
const Revision = z.number().int().positive();

/**
 * A note or mark on a place in one version of the profile. On an older version the place is looked for in the newest one, as when a page is
 * imported anew; where it is not found the note stays with the older version as an orphan. A correction that the kind does not have is left
 * out; a `corrected` mark without a value is refused as `correctionNeedsValue`.
 */
export const AnnotationDraft = z.object({
  /** Chosen by a window that shows the note before it is written; one that is taken is refused as `changedSince`. Else the engine chooses it. */
  annotationId: AnnotationId.optional(),
  /** Null: the office library. Only marks that can stand there may; others are refused as `caseOnly`. */
  clientId: ClientId.nullable(),
  profileId: ProfileId,
  versionId: ProfileVersionId,
  sessionId: SessionId.nullable().default(null),
  kind: AnnotationKind,
  visibility: Visibility.default('private'),
  body: Body,
  correction: Correction.nullable().default(null),
  scope: Annotation.shape.scope.default('passage'),
  anchor: Place,
});
export type AnnotationDraft = z.infer<typeof AnnotationDraft>;

export const annotations = {
  /** The client's notes and marks with those of the office library; without a client the office's alone. In page order, then by place in the item; orphans last. */
  forProfile: procedure.input(z.object({ clientId: ClientId.nullable(), profileId: ProfileId })).output(z.array(Annotation)),
  /** The client's own, without the office library's. */
  forClient: procedure.input(z.object({ clientId: ClientId })).output(z.array(Annotation)),
  create: procedure.input(AnnotationDraft).output(Written),
  /** Only the fields given are written; `revision` is the one the window last saw, and a newer one is refused as `changedSince`. */
  update: procedure
    .input(
      z.object({
        annotationId: AnnotationId,
        revision: Revision,
        kind: AnnotationKind.optional(),
        visibility: Visibility.optional(),
        body: Body.optional(),
        correction: Correction.nullable().optional(),
        scope: Annotation.shape.scope.optional(),
        /** A new place for an orphan, in the version it was chosen on. */
        anchor: Place.extend({ versionId: ProfileVersionId }).optional(),
      }),
    )
    .output(Written),
  /** A newer revision than the window last saw is refused as `changedSince`. */
  remove: procedure.input(z.object({ annotationId: AnnotationId, revision: Revision })).output(Changed),
  /**
   * Puts a client's mark into the office library, without its client and session. `body` is the text that goes with it. Where that is not the
   * mark's own text, the client's mark stays in the case with its words (`kept`), and the office has one of its own.
   */
  promote: procedure
    .input(z.object({ annotationId: AnnotationId, revision: Revision, body: Body }))
    .output(Written.extend({ kept: Annotation.nullable() })),
  /** Takes a mark out of the office library into one client's case; other clients' readings lose it. */
  demote: procedure.input(z.object({ annotationId: AnnotationId, revision: Revision, clientId: ClientId })).output(Written),
};
