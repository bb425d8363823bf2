import { z } from 'zod';
import { FollowUp, FollowUpFields, FollowUpOwner } from '../domain/follow-up.ts';
import { ClientId, FollowUpId, SessionId } from '../domain/ids.ts';
import { CalendarDate } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** A follow-up with the name to show it under, for lists over all clients. */
export const ListedFollowUp = FollowUp.extend({ clientName: z.string() });
export type ListedFollowUp = z.infer<typeof ListedFollowUp>;

/** What is due within a week. The list is cut; the counts go up to `mostCounted`. Those done today stay, so that a wrong tick can be taken back. */
export const FollowUpsDue = z.object({
  today: CalendarDate,
  listed: z.array(ListedFollowUp),
  due: z.number().int(),
  late: z.number().int(),
});
export type FollowUpsDue = z.infer<typeof FollowUpsDue>;

const FollowUpChanged = Changed.extend({ followUp: FollowUp });

export const followUps = {
  /** Open follow-ups of cases that are not closed, the earliest due first. */
  due: procedure.output(FollowUpsDue),
  /** Of all clients: the open ones by due date, those without a date last; or the done ones, the newest first. */
  list: procedure
    .input(
      z.object({
        show: z.enum(['open', 'done']).default('open'),
        owner: FollowUpOwner.nullable().default(null),
        limit: z.number().int().min(1).max(2_000).default(200),
      }),
    )
    .output(z.object({ today: CalendarDate, listed: z.array(ListedFollowUp), count: z.number().int() })),
  /** The open ones by due date, those without a date last; then the done ones, the newest first. */
  forClient: procedure.input(z.object({ clientId: ClientId })).output(z.object({ today: CalendarDate, followUps: z.array(FollowUp) })),
  /** Those agreed in a session, in the order they were agreed. */
  forSession: procedure.input(z.object({ sessionId: SessionId })).output(z.array(FollowUp)),
  /** Agreed today where no date is given. A day of agreement or doing that is still to come is refused as `dayCannotBe`. */
  add: procedure
    .input(
      z.object({
        clientId: ClientId,
        sessionId: SessionId.nullable().default(null),
        fields: FollowUpFields.partial().required({ words: true }),
      }),
    )
    .output(FollowUpChanged),
  /** Only the fields given are written; `revision` is the one the window last saw, and a newer one is refused as `changedSince`; days as in `add`. */
  update: procedure
    .input(z.object({ followUpId: FollowUpId, revision: z.number().int().positive(), fields: FollowUpFields.partial() }))
    .output(FollowUpChanged),
  /** Done today, or open again. Two that tick the same lose nothing, so it asks for no revision. */
  tick: procedure.input(z.object({ followUpId: FollowUpId, done: z.boolean() })).output(FollowUpChanged),
  /** A newer revision than the window last saw is refused as `changedSince`. */
  remove: procedure.input(z.object({ followUpId: FollowUpId, revision: z.number().int().positive() })).output(Changed),
};
