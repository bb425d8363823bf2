import { z } from 'zod';
import { ClientId, FollowUpId, SessionId } from './ids.ts';
import { CalendarDate, Instant } from './time.ts';

/** Who does it. */
export const FollowUpOwner = z.enum(['client', 'counselor', 'other']);
export type FollowUpOwner = z.infer<typeof FollowUpOwner>;

/** What a counselor may write of a follow-up. Its words are said to the client and may stand on the client's papers. */
export const FollowUpFields = z.object({
  words: z.string().trim().normalize().min(1).max(500),
  owner: FollowUpOwner,
  /** Who the other one is; empty where the owner says it. */
  ownerName: z.string().trim().normalize().max(120),
  agreedOn: CalendarDate,
  /** Null: no date was agreed. */
  dueOn: CalendarDate.nullable(),
  doneOn: CalendarDate.nullable(),
  /** What came of it. */
  outcome: z.string().trim().normalize().max(1_000),
});
export type FollowUpFields = z.infer<typeof FollowUpFields>;

/** Something agreed with a client that somebody is to do. */
export const FollowUp = FollowUpFields.extend({
  id: FollowUpId,
  clientId: ClientId,
  /** The session it was agreed in. */
  sessionId: SessionId.nullable(),
  revision: z.number().int().positive(),
  updatedAt: Instant,
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Days ahead that count as due. */
export const followUpDaysAhead = 7;
