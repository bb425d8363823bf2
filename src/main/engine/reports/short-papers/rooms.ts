import type { ReportOptions } from '#shared/domain/report.ts';

/** How a paper with a most number of pages is made to fit: how many small steps were taken, and whether its second language gave way. */
export interface Brevity {
  /** Its place in the list of rooms of its kind; 0: everything stands there. */
  readonly room: number;
  /** The second language that was asked for is left out. */
  readonly inOneLanguage: boolean;
  /** What gave way on the way to that room and finds a place nonetheless. */
  readonly regained: Regained;
}

type Regained = Partial<Pick<TakeAwayRoom, 'writing' | 'closing' | 'details'>>;

export const unabridged: Brevity = { room: 0, inOneLanguage: false, regained: {} };

/** How much of a take-away sheet stands on it. */
export interface TakeAwayRoom {
  /** Letters of a note or a step. */
  readonly letters: number;
  /** Letters of the client's own if-then line. */
  readonly ifThen: number;
  /** Letters of the counselor's and the service's name. */
  readonly names: number;
  /** Things talked about, and steps: nobody keeps more than three in mind. */
  readonly points: 3 | 2;
  readonly steps: 3 | 2;
  /** Lines for the client's own notes. */
  readonly lines: number;
  /** What there is to write a phone number in. */
  readonly writing: 'box' | 'line' | 'none';
  /** Whether the sentence that opens it stands there, which is said only to be kind. */
  readonly hasLead: boolean;
  /** The languages of the small words that end it. */
  readonly closing: 'both' | 'first';
  /** In large print, the languages of who does a step and by when; in smaller print both stand on one line. */
  readonly details: 'both' | 'first';
}

const sheet: TakeAwayRoom = {
  letters: 400,
  ifThen: 400,
  names: 120,
  points: 3,
  steps: 3,
  lines: 9,
  writing: 'box',
  hasLead: true,
  closing: 'both',
  details: 'both',
};
const unlined = { ...sheet, lines: 0 };
const plain = { ...unlined, hasLead: false };
const bare: TakeAwayRoom = { ...plain, letters: 260, writing: 'none', names: 60 };
const brief: TakeAwayRoom = { ...bare, closing: 'first' };
const terse: TakeAwayRoom = { ...brief, details: 'first' };
const few: TakeAwayRoom = { ...terse, letters: 135, names: 40, points: 2, steps: 2 };

/**
 * Lines to write on give way first, then kind words, then texts of many sentences, then room to write a number in, and what is said twice. Texts
 * are shortened to a sentence or two; before those are cut, a third note gives way, of which the paper says that it waits, and a third step.
 * The client's own line is cut last.
 */
const takeAwayInBoth: readonly TakeAwayRoom[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2].map((lines) => ({ ...sheet, lines })),
  unlined,
  plain,
  { ...plain, writing: 'line' },
  ...[320, 260].map((letters) => ({ ...plain, writing: 'line' as const, letters })),
  { ...bare, names: 120 },
  bare,
  // Small print said once makes room for the line again.
  { ...brief, writing: 'line' },
  brief,
  terse,
  ...[220, 190, 170, 150, 135].map((letters) => ({ ...terse, letters })),
  { ...few, names: 60, points: 2, steps: 3 },
  { ...few, names: 60 },
  few,
];

export const takeAwayRooms: readonly TakeAwayRoom[] = [
  ...takeAwayInBoth,
  ...[120, 110, 100, 90, 80, 70, 60, 50].map((letters) => ({ ...few, letters })),
  ...[160, 100, 50, 30].map((ifThen) => ({ ...few, letters: Math.min(50, ifThen), ifThen })),
];

export interface HandoverRoom {
  /** Letters of one text. */
  readonly letters: number;
  /** Entries of one list. */
  readonly entries: number;
  /** Whether the sentence that says whom it is for opens it. */
  readonly hasLead: boolean;
  /** The languages of the small words that end it. */
  readonly closing: 'both' | 'first';
}

const summary: HandoverRoom = { letters: 2_000, entries: Number.POSITIVE_INFINITY, hasLead: true, closing: 'both' };
const curt: HandoverRoom = { ...summary, letters: 240, hasLead: false, closing: 'first' };

/** Very long texts are shortened first, then standing words give way, then texts beyond a few sentences, and entry by entry the lists. */
const handoverInBoth: readonly HandoverRoom[] = [
  ...[2_000, 1_200, 800, 600].map((letters) => ({ ...summary, letters })),
  { ...summary, letters: 600, hasLead: false },
  ...[600, 500, 400, 320, 240].map((letters) => ({ ...curt, letters })),
  ...[40, 32, 26, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8].map((entries) => ({ ...curt, entries })),
];

export const handoverRooms: readonly HandoverRoom[] = [
  ...handoverInBoth,
  ...[210, 180, 160, 140, 120, 100].map((letters) => ({ ...curt, letters, entries: 8 })),
  ...[7, 6, 5, 4].map((entries) => ({ ...curt, letters: 100, entries })),
  ...[4, 3, 2].map((entries) => ({ ...curt, letters: 60, entries })),
  { ...curt, letters: 40, entries: 1 },
];

/** The room at a brevity; the briefest where it goes beyond. */
export function roomAt<Room>(rooms: readonly Room[], { room: place, regained }: Brevity): Room {
  const room = rooms[Math.min(place, rooms.length - 1)];
  if (room === undefined) throw new Error('A paper has no room at all.');
  return { ...room, ...regained };
}

/** Whether a part that may come back stands there anyway. */
export function stands(part: Regained, { rooms }: Allowed, brevity: Brevity): boolean {
  const room: Regained = roomAt(rooms, brevity);
  return (['writing', 'closing', 'details'] as const).every((name) => part[name] === undefined || part[name] === room[name]);
}

/** The languages of a paper at a brevity: both, or the first alone. */
export function languagesAt<Setting extends Pick<ReportOptions, 'secondLanguage'>>(setting: Setting, { inOneLanguage }: Brevity): Setting {
  return inOneLanguage ? { ...setting, secondLanguage: null } : setting;
}

/** How far a paper with a most number of pages may be shortened. */
export interface Allowed {
  readonly pages: number;
  /** Rooms of a paper in one language, from the fullest to the briefest. */
  readonly rooms: readonly (TakeAwayRoom | HandoverRoom)[];
  /** The first so many are rooms in two languages. Texts that say too little help in neither: rather than those, one language says all there is room for. */
  readonly roomsInBoth: number;
  /** What is tried again once the paper fits, one after the other: pages break where they can, so there may be room left on the last. */
  readonly regainable: readonly Regained[];
}

/** Pages of a take-away sheet: at 24 pt a page holds less than a fifth of what it holds at 10. */
const takeAwayPages: Readonly<Record<ReportOptions['bodySize'], number>> = { 10: 1, 12: 1, 18: 2, 24: 3 };

const takeAwayAgain: readonly Regained[] = [{ details: 'both' }, { writing: 'line' }, { writing: 'box' }, { closing: 'both' }];

/** Pages that a paper may have, and how many rooms there are to get there; null: as many as it takes. */
export function pagesAllowed({
  kind,
  bodySize,
  secondLanguage,
}: Pick<ReportOptions, 'kind' | 'bodySize' | 'secondLanguage'>): Allowed | null {
  // In large print two languages take a page more: neither is said in type that its reader cannot read.
  const more = bodySize >= 18 && secondLanguage !== null ? 1 : 0;
  if (kind === 'takeAway')
    return { pages: takeAwayPages[bodySize] + more, rooms: takeAwayRooms, roomsInBoth: takeAwayInBoth.length, regainable: takeAwayAgain };
  // In large print what the next counselor needs goes before the number of pages.
  return kind === 'handover' && bodySize < 18
    ? { pages: 2, rooms: handoverRooms, roomsInBoth: handoverInBoth.length, regainable: [{ closing: 'both' }] }
    : null;
}
