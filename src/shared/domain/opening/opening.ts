import { z } from 'zod';
import { AnnotationKind } from '../annotation/annotation.ts';
import { Appointment, AppointmentState } from '../appointment.ts';
import { ShortlistStanding } from '../client.ts';
import { FollowUp, FollowUpOwner } from '../follow-up.ts';
import { ClientId, ItemId, PlanActionId, ProfileId, ProfileVersionId, SessionId } from '../ids.ts';
import { CalendarDate, Instant } from '../time.ts';

/** A day where only the day is known, an instant where the clock was read. */
const When = z.union([CalendarDate, Instant]);
export type When = z.infer<typeof When>;

const Line = z.object({ when: When });

/** One thing that was agreed, done, is late, or changed since the last session. */
export const OpeningLine = z.discriminatedUnion('kind', [
  Line.extend({ kind: z.literal('followUp'), followUp: FollowUp }),
  /** A step of the plan. */
  Line.extend({
    kind: z.literal('step'),
    actionId: PlanActionId,
    text: z.string(),
    skill: z.string(),
    owner: FollowUpOwner,
    ownerName: z.string(),
    due: CalendarDate.nullable(),
    isDone: z.boolean(),
  }),
  Line.extend({ kind: z.literal('milestone'), title: z.string() }),
  Line.extend({ kind: z.literal('appointment'), state: AppointmentState, date: CalendarDate }),
  Line.extend({ kind: z.literal('contact'), sessionId: SessionId, number: z.number().int() }),
  Line.extend({ kind: z.literal('shortlist'), profileId: ProfileId, title: z.string(), standing: ShortlistStanding }),
  Line.extend({ kind: z.literal('rating'), skill: z.string(), rater: z.enum(['client', 'counselor']), level: z.number().int() }),
  Line.extend({ kind: z.literal('weights') }),
  Line.extend({ kind: z.literal('interests') }),
  Line.extend({ kind: z.literal('confidence'), moment: z.enum(['before', 'after']), value: z.number().int() }),
  /** Notes and marks made or rewritten on one profile. Their texts stay where they are; of private ones only their number is told. */
  Line.extend({
    kind: z.literal('annotations'),
    profileId: ProfileId,
    title: z.string(),
    counts: z.array(z.object({ kind: AnnotationKind, count: z.number().int() })),
    private: z.number().int(),
    /** Where the newest one that is not private stands. */
    itemId: ItemId.nullable(),
  }),
  /** Another text of a profile that the client has to do with: a page imported anew, or another edition of the library. */
  Line.extend({
    kind: z.literal('profile'),
    profileId: ProfileId,
    title: z.string(),
    source: z.enum(['page', 'computed']),
    before: ProfileVersionId,
    after: ProfileVersionId,
    changes: z.number().int(),
    /** Changes among them in which a number differs; the first few are shown. */
    figures: z.array(z.object({ itemId: ItemId, before: z.string(), after: z.string() })),
    figureCount: z.number().int(),
  }),
]);
export type OpeningLine = z.infer<typeof OpeningLine>;

export const SessionRef = z.object({ id: SessionId, number: z.number().int(), title: z.string(), aim: z.string(), startedAt: Instant });
export type SessionRef = z.infer<typeof SessionRef>;

/** The case since the last session, in the order a counselor asks for it. Every list is in the order of time. No text of a note is in it. */
export const Opening = z.object({
  client: z.object({ id: ClientId, name: z.string() }),
  today: CalendarDate,
  /** The newest session that is over; null: none was held, and the lists are of the whole case. */
  since: SessionRef.nullable(),
  /** The session that runs now. */
  running: SessionRef.nullable(),
  next: Appointment.nullable(),
  agreed: z.array(OpeningLine),
  done: z.array(OpeningLine),
  late: z.array(OpeningLine),
  changed: z.array(OpeningLine),
});
export type Opening = z.infer<typeof Opening>;
