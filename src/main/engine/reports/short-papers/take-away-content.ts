import type { NoteKind } from '#shared/domain/annotation/annotation.ts';
import { roomAt, takeAwayRooms } from './rooms.ts';
import type { OpenStep, TakeAwayData } from './short-paper-data.ts';
import { Shortener, shorten } from './shorten.ts';

/** One thing that was talked about. */
export type Point =
  | { readonly from: 'note'; readonly kind: NoteKind; readonly words: string }
  | { readonly from: 'occupations'; readonly titles: readonly string[] }
  | { readonly from: 'step' | 'milestone'; readonly words: string };

/** What of a client's data stands on the sheet at a brevity. */
export interface TakeAwayContent {
  readonly points: readonly Point[];
  /** Notes for the report beyond the three. */
  readonly moreNotes: number;
  readonly steps: readonly OpenStep[];
  readonly moreSteps: number;
  readonly ifThen: string | null;
  readonly lines: number;
  /** Whether there is a box to write a number in. */
  readonly hasBox: boolean;
  readonly isBrief: boolean;
  /** Texts that do not stand there whole. */
  readonly shortened: number;
}

/**
 * Chooses three things talked about (the counselor's notes for the report, then what was looked at, then what the client has finished) and the
 * three steps that come first, and shortens what is too long for the room.
 */
export function takeAwayContent(about: TakeAwayData, brevity: number): TakeAwayContent {
  const { letters, entries, lines, hasBox, isBrief } = roomAt(takeAwayRooms, brevity);
  const short = new Shortener(letters);
  const cut = (text: string) => short.cut(text);
  const notes = about.notes.slice(0, entries).map(({ kind, body }): Point => ({ from: 'note', kind, words: cut(body) }));
  const looked: Point[] =
    about.occupations.length === 0
      ? []
      : [{ from: 'occupations', titles: about.occupations.slice(0, entries).map((title) => shorten(title, letters / 2)) }];
  const room = Math.max(0, entries - notes.length - looked.length);
  const finished = about.finished.slice(0, room).map(({ what, words }): Point => ({ from: what, words: cut(words) }));
  return {
    points: [...notes, ...looked, ...finished].slice(0, entries),
    moreNotes: Math.max(0, about.notes.length - entries),
    steps: about.steps
      .slice(0, entries)
      .map((step) => ({ ...step, words: cut(step.words), ownerName: shorten(step.ownerName, letters / 2) })),
    moreSteps: Math.max(0, about.steps.length - entries),
    ifThen: about.ifThen === null ? null : cut(about.ifThen),
    lines,
    hasBox,
    isBrief,
    shortened: short.count,
  };
}
