import type { DateRange } from '#shared/domain/plan/plan.ts';

/** Pauses that are typed but not saved, because they run backward, by their place in the plan. */
export type UnsavedPauses = ReadonlyMap<number, DateRange>;

/** A pause that ends before it begins. */
export function isBackward({ from, to }: DateRange): boolean {
  return to < from;
}

/** Whether two lists hold the same pauses in the same order. */
export function isSameList(one: readonly DateRange[], other: readonly DateRange[]): boolean {
  return one.length === other.length && one.every(({ from, to }, place) => from === other[place]?.from && to === other[place]?.to);
}

/** The pauses as their fields show them: what was typed stands before what is saved. */
export function pauseRows(saved: readonly DateRange[], unsaved: UnsavedPauses): readonly DateRange[] {
  return saved.map((pause, place) => unsaved.get(place) ?? pause);
}

/** Keeps what was typed at a place, or, with null, forgets it. */
export function keepUnsaved(unsaved: UnsavedPauses, place: number, pause: DateRange | null): UnsavedPauses {
  const kept = new Map(unsaved);
  kept.delete(place);
  return pause === null ? kept : kept.set(place, pause);
}

/** What stays unsaved when the pause at a place is removed: those after it move up. */
export function withoutPause(unsaved: UnsavedPauses, removed: number): UnsavedPauses {
  return new Map(
    [...unsaved].flatMap(([place, pause]) => (place === removed ? [] : [[place > removed ? place - 1 : place, pause] as const])),
  );
}
