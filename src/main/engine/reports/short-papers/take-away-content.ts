import type { NoteKind } from '#shared/domain/annotation/annotation.ts';
import { type Brevity, roomAt, type TakeAwayRoom, takeAwayRooms } from './rooms.ts';
import type { OpenStep, TakeAwayData } from './short-paper-data.ts';
import { Shortener, shorten } from './shorten.ts';

/** One thing that was talked about. */
export type Point =
  | { readonly kind: NoteKind | 'step' | 'milestone'; readonly words: string }
  | { readonly kind: 'occupations'; readonly titles: readonly string[]; readonly more: number };

/** What of a client's data stands on the sheet at a brevity. */
export interface TakeAwayContent extends Pick<TakeAwayRoom, 'lines' | 'writing' | 'hasLead' | 'names' | 'closing' | 'details'> {
  readonly points: readonly Point[];
  /** Notes for the report beyond those that stand here. */
  readonly moreNotes: number;
  readonly steps: readonly OpenStep[];
  readonly moreSteps: number;
  readonly ifThen: string | null;
  /** Texts that do not stand there whole. */
  readonly shortened: number;
}

/**
 * Chooses three things talked about (the counselor's notes for the report, then what was looked at, then what the client has finished) and the
 * three steps that come first, and shortens what is too long for the room.
 */
export function takeAwayContent(about: TakeAwayData, brevity: Brevity): TakeAwayContent {
  const room = roomAt(takeAwayRooms, brevity);
  const { letters, lines, writing, hasLead, names, closing, details } = room;
  const [short, own] = [new Shortener(letters), new Shortener(room.ifThen)];
  const cut = (text: string) => short.cut(text);
  const notes = about.notes.slice(0, room.points).map(({ kind, body }): Point => ({ kind, words: cut(body) }));
  const looked: Point[] =
    about.occupations.length === 0
      ? []
      : [
          {
            kind: 'occupations',
            titles: about.occupations.slice(0, room.points).map((title) => shorten(title, letters / 2)),
            more: Math.max(0, about.occupations.length - room.points),
          },
        ];
  const left = Math.max(0, room.points - notes.length - looked.length);
  const finished = about.finished.slice(0, left).map(({ what, words }): Point => ({ kind: what, words: cut(words) }));
  const line = about.ifThen === null ? null : own.cut(about.ifThen);
  return {
    ...{ lines, writing, hasLead, names, closing, details },
    points: [...notes, ...looked, ...finished].slice(0, room.points),
    moreNotes: Math.max(0, about.notes.length - room.points),
    steps: about.steps
      .slice(0, room.steps)
      .map((step) => ({ ...step, words: cut(step.words), ownerName: shorten(step.ownerName, letters / 2) })),
    moreSteps: Math.max(0, about.steps.length - room.steps),
    ifThen: line,
    shortened: short.count + own.count,
  };
}
