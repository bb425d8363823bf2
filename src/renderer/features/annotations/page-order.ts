import type { Annotation, Visibility } from '#shared/domain/annotation/annotation.ts';
import type { AnnotationId, ItemId } from '#shared/domain/ids.ts';
import type { Passage, ProfileSection } from '#shared/domain/profile/profile.ts';

/** A note with its place on the page; orphans have no number until they are given a new place. */
export interface NumberedNote {
  readonly annotation: Annotation;
  readonly number: number;
}

export interface PageNotes {
  /** In page order, then by start, then by age; numbered from 1. */
  readonly placed: readonly NumberedNote[];
  /** Notes whose passage is not in this version; shown at the head of the margin. */
  readonly orphans: readonly Annotation[];
}

/** Orders and numbers a client's notes on one profile as the eye meets their passages. */
export function orderNotes(annotations: readonly Annotation[], passages: readonly Passage[]): PageNotes {
  const place = new Map<ItemId, number>(passages.map((passage, index) => [passage.id, index]));
  const isOrphan = (annotation: Annotation) => annotation.anchorState === 'orphan' || !place.has(annotation.anchor.itemId);
  const placed = annotations
    .filter((annotation) => !isOrphan(annotation))
    .sort(
      (a, b) =>
        (place.get(a.anchor.itemId) ?? 0) - (place.get(b.anchor.itemId) ?? 0) ||
        a.anchor.start - b.anchor.start ||
        a.createdAt.localeCompare(b.createdAt),
    )
    .map((annotation, index) => ({ annotation, number: index + 1 }));
  return { placed, orphans: annotations.filter(isOrphan) };
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

/** Whether the filter above the margin shows a note; numbers do not change with the filter. */
export function passesFilter(annotation: Annotation, filter: NoteFilter): boolean {
  return filter === 'all' || annotation.visibility === filter;
}

/** The next step of P: private, case, report, and round again. */
export function nextVisibility(visibility: Visibility): Visibility {
  if (visibility === 'private') return 'case';
  return visibility === 'case' ? 'report' : 'private';
}

/** The note `step` places on from the current one, round the ends; from none, the first or the last. */
export function stepNote(notes: readonly NumberedNote[], current: AnnotationId | null, step: 1 | -1): AnnotationId | null {
  if (notes.length === 0) return null;
  const at = notes.findIndex(({ annotation }) => annotation.id === current);
  const next = at === -1 ? (step === 1 ? 0 : notes.length - 1) : (at + step + notes.length) % notes.length;
  return notes[next]?.annotation.id ?? null;
}
