/** A margin note before it is placed: where its passage is and how high it is, in pixels of the reading column. */
export interface Unplaced<Id extends string = string> {
  readonly id: Id;
  readonly wantedTop: number;
  readonly height: number;
}

/**
 * Tops for the margin notes, in the order given: each at its passage's height, or just below the note before it where the two would
 * overlap. Notes never overlap and never change their order.
 */
export function placeNotes<Id extends string>(notes: readonly Unplaced<Id>[], gap: number): ReadonlyMap<Id, number> {
  const tops = new Map<Id, number>();
  let free = 0;
  for (const note of notes) {
    const top = Math.max(note.wantedTop, free);
    tops.set(note.id, top);
    free = top + note.height + gap;
  }
  return tops;
}

/** The height the margin needs so that its last note is not cut off. */
export function marginHeight<Id extends string>(notes: readonly Unplaced<Id>[], tops: ReadonlyMap<Id, number>): number {
  return notes.reduce((height, note) => Math.max(height, (tops.get(note.id) ?? 0) + note.height), 0);
}
