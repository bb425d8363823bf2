import { z } from 'zod';
import { AnnotationId, ClientId, ItemId, ProfileId, ProfileVersionId, SessionId } from '../ids.ts';
import { CalendarDate, Instant } from '../time.ts';

/** A note for the client's case. */
export const NoteKind = z.enum(['question', 'strength', 'concern', 'action']);
export type NoteKind = z.infer<typeof NoteKind>;

/** A mark on the source: what the counselor found of a passage. `notForClient` is of one client; the others may stand in the office library. */
export const MarkKind = z.enum(['checked', 'disputed', 'corrected', 'localFact', 'plainWords', 'notForClient']);
export type MarkKind = z.infer<typeof MarkKind>;

export const AnnotationKind = z.enum([...NoteKind.options, ...MarkKind.options]);
export type AnnotationKind = z.infer<typeof AnnotationKind>;

/**
 * What the counselor found elsewhere and sets beside the original, which is never altered: a value with its unit, where it is from, and the
 * date it is of. Only a `corrected` mark must have the value; a passage that was only checked has a source and a date.
 */
export const Correction = z.object({
  value: z.string().trim().normalize().max(200),
  unit: z.string().trim().normalize().max(60),
  source: z.string().trim().normalize().max(300),
  date: CalendarDate.nullable(),
});
export type Correction = z.infer<typeof Correction>;

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
  /** Null: the office library, where marks stand for everyone's clients. */
  clientId: ClientId.nullable(),
  profileId: ProfileId,
  versionId: ProfileVersionId,
  sessionId: SessionId.nullable(),
  kind: AnnotationKind,
  visibility: Visibility,
  body: z.string(),
  /** Always there, with its value, for `corrected`; possible for `checked`, `disputed` and `localFact` (see `mark-rules.ts`). */
  correction: Correction.nullable(),
  /** Plain words may stand for the anchored passage or for the whole section that it is in. */
  scope: z.enum(['passage', 'section']),
  anchor: Anchor,
  anchorState: AnchorState,
  /** Grows with every change by a person; a change made on an older one is refused. */
  revision: z.number().int().positive(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Annotation = z.infer<typeof Annotation>;
