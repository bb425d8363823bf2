import { type AnchorableItem, findAnchor } from '#shared/domain/annotation/anchoring.ts';
import type { Annotation, Visibility } from '#shared/domain/annotation/annotation.ts';
import { isNotPrinted, visibilitiesOf } from '#shared/domain/annotation/mark-rules.ts';
import type { AnnotationId, ItemId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { Passage, ProfileSection } from '#shared/domain/profile/profile.ts';

/** A note with its place on the page; orphans have no number until they are given a new place. */
export interface NumberedNote {
  /** The note; its anchor is the one in the version that is shown. */
  readonly annotation: Annotation;
  readonly number: number;
}

export interface PageNotes {
  /** In page order, then by start, then by age; numbered from 1. */
  readonly placed: readonly NumberedNote[];
  /** Notes that stand neither in the newest version nor in the one shown; at the head of the margin until each has a new place. */
  readonly orphans: readonly Annotation[];
  /** Notes that stand in the newest version, but not in the older one that is shown. */
  readonly elsewhere: readonly Annotation[];
}

/**
 * Orders and numbers a client's notes on one profile as the eye meets their passages. A note that was placed on another version is shown
 * where its words stand in this one.
 */
export function orderNotes(annotations: readonly Annotation[], passages: readonly Passage[], versionId: ProfileVersionId): PageNotes {
  const place = new Map<ItemId, number>(passages.map((passage, index) => [passage.id, index]));
  // No anchor has an empty hash: items are told apart by their words alone, which say as much.
  const items = passages.map(({ id, section, text }) => ({ id, section, text, hash: '' }));
  const placed: Annotation[] = [];
  const orphans: Annotation[] = [];
  const elsewhere: Annotation[] = [];
  for (const annotation of annotations) {
    const here = onVersion(annotation, items, versionId);
    if (here !== null && place.has(here.anchor.itemId)) placed.push(here);
    else if (annotation.anchorState === 'orphan' || annotation.versionId === versionId) orphans.push(annotation);
    else elsewhere.push(annotation);
  }
  placed.sort(
    (a, b) =>
      (place.get(a.anchor.itemId) ?? 0) - (place.get(b.anchor.itemId) ?? 0) ||
      a.anchor.start - b.anchor.start ||
      a.createdAt.localeCompare(b.createdAt),
  );
  return { placed: placed.map((annotation, index) => ({ annotation, number: index + 1 })), orphans, elsewhere };
}

/** The note with its anchor in the version shown; null when its words are not there. */
function onVersion(annotation: Annotation, items: readonly AnchorableItem[], versionId: ProfileVersionId): Annotation | null {
  const { anchor, anchorState } = annotation;
  const item = items.find(({ id }) => id === anchor.itemId);
  if (annotation.versionId === versionId) {
    const stillStands = item?.text.normalize('NFC').slice(anchor.start, anchor.end) === anchor.exact;
    return anchorState !== 'orphan' || stillStands ? annotation : null;
  }
  const found = findAnchor(anchor, item?.section ?? null, items);
  return found.state === 'orphan' ? null : { ...annotation, anchor: found.anchor };
}

/** How many of the notes stand in each section, for the list of contents. */
export function countBySection(notes: readonly NumberedNote[], passages: readonly Passage[]): ReadonlyMap<ProfileSection, number> {
  const sectionOf = new Map<ItemId, ProfileSection>(passages.map((passage) => [passage.id, passage.section]));
  const counts = new Map<ProfileSection, number>();
  for (const { annotation } of notes) {
    const section = sectionOf.get(annotation.anchor.itemId);
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}

export type NoteFilter = 'all' | 'private' | 'report';

/** Whether the filter above the margin shows a note; numbers do not change with the filter. A mark of the office is never private. */
export function passesFilter(annotation: Annotation, filter: NoteFilter): boolean {
  return filter === 'all' || (annotation.visibility === filter && !isNotPrinted(annotation));
}

/** The next step of P: private, case, report, and round again; in the office library between not printed and report. */
export function nextVisibility(annotation: Pick<Annotation, 'clientId' | 'visibility'>): Visibility {
  const steps = visibilitiesOf(annotation);
  return steps[(steps.indexOf(annotation.visibility) + 1) % steps.length] ?? 'private';
}

/** The note to go on with when one goes away: the next of the list, or the one before the last. */
export function neighborOf(notes: readonly { readonly id: AnnotationId }[], going: AnnotationId): AnnotationId | null {
  const at = notes.findIndex(({ id }) => id === going);
  return at === -1 ? null : ((notes[at + 1] ?? notes[at - 1])?.id ?? null);
}

/** The note `step` places on from the current one, round the ends; from none, the first or the last. */
export function stepNote(notes: readonly NumberedNote[], current: AnnotationId | null, step: 1 | -1): AnnotationId | null {
  if (notes.length === 0) return null;
  const at = notes.findIndex(({ annotation }) => annotation.id === current);
  const next = at === -1 ? (step === 1 ? 0 : notes.length - 1) : (at + step + notes.length) % notes.length;
  return notes[next]?.annotation.id ?? null;
}
