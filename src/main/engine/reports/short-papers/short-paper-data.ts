import type { NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { AppointmentMode } from '#shared/domain/appointment.ts';
import type { ClientStatus, ShortlistStanding } from '#shared/domain/client.ts';
import type { ConsentStanding } from '#shared/domain/consent.ts';
import type { FollowUpOwner } from '#shared/domain/follow-up.ts';
import type { GoalStanding } from '#shared/domain/intake/entries.ts';
import type { Amendment, Session } from '#shared/domain/session.ts';
import type { CalendarDate, ClockTime } from '#shared/domain/time.ts';

/** Something agreed that is still to be done: a follow-up, or a step of the plan. */
export interface OpenStep {
  readonly words: string;
  readonly owner: FollowUpOwner;
  /** Empty where the owner says it. */
  readonly ownerName: string;
  /** Null: no date was agreed. */
  readonly due: CalendarDate | null;
}

/** The next meeting without its title, which is the counselor's own. */
export interface Meeting {
  readonly date: CalendarDate;
  readonly time: ClockTime;
  readonly mode: AppointmentMode | null;
}

/** What a client takes home. A session's title, aim and note are for the file and have no place in it. */
export interface TakeAwayData {
  /** The day of the meeting that the sheet is about; null: none was held yet. */
  readonly metOn: CalendarDate | null;
  /** Notes marked for the report, those of that meeting first, each group the newest first. */
  readonly notes: readonly { readonly kind: NoteKind; readonly body: string }[];
  /** Titles of the occupations looked at in that meeting. */
  readonly occupations: readonly string[];
  /** Steps of the client that were done and milestones reached since the meeting before, the newest first. */
  readonly finished: readonly { readonly what: 'step' | 'milestone'; readonly words: string }[];
  /** By due date, those without one last. */
  readonly steps: readonly OpenStep[];
  /** The client's own line for the skill of the next step; null where none is written. */
  readonly ifThen: string | null;
  readonly meeting: Meeting | null;
}

/** A moment on the wall where the counselor is. */
export interface WallTime {
  readonly day: CalendarDate;
  readonly time: ClockTime;
}

/** One session's note as it stands in the file, its times on the counselor's wall. */
export interface SessionNoteData {
  /** Null: no session is on record. */
  readonly session: SessionOnPaper | null;
}

export interface SessionOnPaper extends Pick<Session, 'number' | 'title' | 'aim' | 'format' | 'note' | 'mode' | 'attendance'> {
  readonly started: WallTime;
  readonly ended: WallTime | null;
  readonly writtenDown: WallTime;
  readonly signed: { readonly at: WallTime; readonly by: string; readonly sha256: string; readonly intact: boolean } | null;
  /** Oldest first. */
  readonly amendments: readonly (Pick<Amendment, 'words' | 'by'> & { readonly writtenAt: WallTime })[];
}

/** What the next counselor is told of a case. Nothing private has a place in it, and of barriers not even that there are any. */
export interface HandoverData {
  readonly status: ClientStatus;
  readonly since: CalendarDate;
  readonly sessions: { readonly count: number; readonly last: CalendarDate | null };
  readonly consent: ConsentStanding;
  readonly goals: readonly { readonly words: string; readonly sign: string; readonly standing: GoalStanding }[];
  /** The shortlist without what was dropped, targets first. */
  readonly occupations: readonly { readonly title: string; readonly socCode: string; readonly standing: ShortlistStanding }[];
  readonly steps: readonly OpenStep[];
  /** Concerns that go to the next counselor, with the occupation each is about, the newest first. */
  readonly cautions: readonly { readonly body: string; readonly occupation: string }[];
  readonly meeting: Meeting | null;
  /** Names of the files of the case; none where the register does not allow files to go out. */
  readonly documents: readonly string[];
}

/** What one of the short papers is made from besides the client and the office; null where the paper is another. */
export interface ShortPapersData {
  readonly takeAway: TakeAwayData | null;
  readonly sessionNote: SessionNoteData | null;
  readonly handover: HandoverData | null;
}

export const noShortPaper: ShortPapersData = { takeAway: null, sessionNote: null, handover: null };
