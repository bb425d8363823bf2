import { z } from 'zod';
import { AnnotationId, ClientId, ItemId, ProfileId, ProfileVersionId, SessionId } from '../ids.ts';
import { Instant } from '../time.ts';

/** A note for the client's case. Marks on the source (checked, disputed, corrected …) join this list with their own fields. */
export const NoteKind = z.enum(['question', 'strength', 'concern', 'action']);
export type NoteKind = z.infer<typeof NoteKind>;

/**
 * private: leaves by no path (the default). case: goes to the next counselor. report: may be printed for the client.
 */
export const Visibility = z.enum(['private', 'case', 'report']);
export type Visibility = z.infer<typeof Visibility>;

/**
 * Where an annotation holds on: W3C TextQuoteSelector and TextPositionSelector inside one item's NFC text (offsets in UTF-16 units).
 * `itemHash` is the hash of that item's text when the anchor was made. An annotation on a whole item quotes all of it.
 */
export const Anchor = z.object({
  itemId: ItemId,
  itemHash: z.string(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Anchor = z.infer<typeof Anchor>;

/** How the anchor stands in the version shown: as made, found again by quotation, found again with small changes, or nowhere. */
export const AnchorState = z.enum(['exact', 'moved', 'fuzzy', 'orphan']);
export type AnchorState = z.infer<typeof AnchorState>;

export const Annotation = z.object({
  id: AnnotationId,
  clientId: ClientId,
  profileId: ProfileId,
  versionId: ProfileVersionId,
  sessionId: SessionId.nullable(),
  kind: NoteKind,
  visibility: Visibility,
  body: z.string(),
  anchor: Anchor,
  anchorState: AnchorState,
  /** Grows with every change by a person; a change made on an older one is refused. */
  revision: z.number().int().positive(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Annotation = z.infer<typeof Annotation>;
