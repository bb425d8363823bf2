/** Where the words of a milestone stand under the line: in which row, and how far they may reach back from its own place. */
export interface MilestonePlace {
  /** 0 is the row right below the line. */
  readonly row: number;
  /** In parts of 100 of the line, as `at`. */
  readonly room: number;
}

/** Less room than this, in parts of 100 of the line, and words stand in a row further down. */
const LEAST_ROOM = 14;

/**
 * Puts the words of milestones, which end at their own place on the line, into as few rows as let none meet. `at`: the places in the order of
 * time, in parts of 100 of the line. Words right at the beginning, where there is no room before them, take what they need after it.
 */
export function milestoneRows(at: readonly number[]): readonly MilestonePlace[] {
  const ends: number[] = [];
  return at.map((place) => {
    const found = ends.findIndex((end) => place - end >= LEAST_ROOM);
    const row = found === -1 ? ends.length : found;
    const room = place - (ends[row] ?? 0);
    // The first of a row may stand at the very beginning: its words then reach past their place.
    ends[row] = Math.max(place, LEAST_ROOM);
    return { row, room: Math.max(room, LEAST_ROOM) };
  });
}
