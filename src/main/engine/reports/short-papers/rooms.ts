import type { ReportOptions } from '#shared/domain/report.ts';

/** How much of a paper with a most number of pages stands on it, from the fullest to the briefest. */
interface TakeAwayRoom {
  /** Letters of one text. */
  readonly letters: number;
  /** Things talked about, and steps: nobody keeps more than three in mind. */
  readonly entries: 3 | 2;
  /** Lines for the client's own notes. */
  readonly lines: number;
  /** Whether there is a box to write a number in. */
  readonly hasBox: boolean;
  /** Without what is said only to be kind. */
  readonly isBrief: boolean;
}

const full: TakeAwayRoom = { letters: 400, entries: 3, lines: 9, hasBox: true, isBrief: false };
const brief: TakeAwayRoom = { ...full, lines: 0, hasBox: false, isBrief: true };

/** Lines and boxes to write in give way first, then the length of the texts, and last a third entry. */
export const takeAwayRooms: readonly TakeAwayRoom[] = [
  full,
  { ...full, lines: 6 },
  { ...full, lines: 4 },
  { ...full, lines: 0 },
  { ...full, lines: 0, hasBox: false },
  brief,
  { ...brief, letters: 240 },
  { ...brief, letters: 150 },
  { ...brief, letters: 110 },
  { ...brief, letters: 80 },
  { ...brief, letters: 50 },
  { ...brief, letters: 50, entries: 2 },
  { ...brief, letters: 30, entries: 2 },
];

interface HandoverRoom {
  /** Letters of one text. */
  readonly letters: number;
  /** Entries of one list. */
  readonly entries: number;
}

export const handoverRooms: readonly HandoverRoom[] = [
  { letters: 600, entries: 12 },
  { letters: 400, entries: 8 },
  { letters: 240, entries: 6 },
  { letters: 160, entries: 5 },
  { letters: 100, entries: 4 },
  { letters: 60, entries: 3 },
  { letters: 60, entries: 2 },
  { letters: 40, entries: 1 },
];

/** The room at a brevity; the briefest where it goes beyond. */
export function roomAt<Room>(rooms: readonly Room[], brevity: number): Room {
  const room = rooms[Math.min(brevity, rooms.length - 1)];
  if (room === undefined) throw new Error('A paper has no room at all.');
  return room;
}

/** After the briefest room a second language gives way: better one page in one language than two that nobody keeps together. */
const IN_ONE_LANGUAGE = 1;

/** The languages of a paper at a brevity: both, but in the last room the first alone. */
export function languagesAt<Setting extends Pick<ReportOptions, 'kind' | 'bodySize' | 'secondLanguage'>>(
  setting: Setting,
  brevity: number,
): Setting {
  return isInOneLanguage(setting, brevity) ? { ...setting, secondLanguage: null } : setting;
}

/** Whether a paper leaves out the second language that was asked for. */
export function isInOneLanguage(setting: Pick<ReportOptions, 'kind' | 'bodySize' | 'secondLanguage'>, brevity: number): boolean {
  const allowed = pagesAllowed(setting);
  return setting.secondLanguage !== null && allowed !== null && brevity >= allowed.rooms - 1;
}

/** Pages of a take-away sheet: at 24 pt a page holds less than a fifth of what it holds at 10. */
const takeAwayPages: Readonly<Record<ReportOptions['bodySize'], number>> = { 10: 1, 12: 1, 18: 2, 24: 3 };

/** Pages that a paper may have, and how many rooms there are to get there; null: as many as it takes. */
export function pagesAllowed({ kind, bodySize }: Pick<ReportOptions, 'kind' | 'bodySize'>): { most: number; rooms: number } | null {
  if (kind === 'takeAway') return { most: takeAwayPages[bodySize], rooms: takeAwayRooms.length + IN_ONE_LANGUAGE };
  // In large print what the next counselor needs goes before the number of pages.
  return kind === 'handover' && bodySize < 18 ? { most: 2, rooms: handoverRooms.length + IN_ONE_LANGUAGE } : null;
}
