import { z } from 'zod';
import { AmendmentId, ClientId, SessionId } from './ids.ts';
import { EARLIEST_DAY, Instant } from './time.ts';

export const NoteFormat = z.enum(['free', 'soap', 'dap', 'contact']);
export type NoteFormat = z.infer<typeof NoteFormat>;

/** Signs the private jotter of a session may have. */
export const longestJotter = 100_000;

/** How the client and the counselor met. */
export const SessionMode = z.enum(['inPerson', 'phone', 'video', 'writing']);
export type SessionMode = z.infer<typeof SessionMode>;

export const Attendance = z.enum(['attended', 'late', 'missed', 'cancelled']);
export type Attendance = z.infer<typeof Attendance>;

/** Who closed a note and when; `intact` is false where the note is no longer what the checksum was made of. */
export const Signature = z.object({ at: Instant, by: z.string(), sha256: z.string(), intact: z.boolean() });
export type Signature = z.infer<typeof Signature>;

/**
 * One meeting. `note` may reach the case file's papers; the private jotter is not part of this shape on purpose: it lives in its own
 * table behind its own call, so nothing that handles a session can print it by accident.
 */
export const Session = z.object({
  id: SessionId,
  clientId: ClientId,
  /** The how many-th of the client's sessions it is, or of their contacts: the two are counted apart. */
  number: z.number().int().positive(),
  title: z.string(),
  aim: z.string(),
  format: NoteFormat,
  note: z.string(),
  /** When it took place, as the counselor says. */
  startedAt: Instant,
  endedAt: Instant.nullable(),
  mode: SessionMode.nullable(),
  attendance: Attendance.nullable(),
  /** When it was written down; the counselor cannot set it. */
  createdAt: Instant,
  /** Null until the note is signed; from then on nothing of the session changes. */
  signed: Signature.nullable(),
  revision: z.number().int(),
});
export type Session = z.infer<typeof Session>;

/** Why a session cannot have taken place at these times; null: it can. */
export function sessionTimesFault(
  { startedAt, endedAt }: Pick<Session, 'startedAt' | 'endedAt'>,
  now: Instant,
): 'future' | 'tooEarly' | 'endsBeforeStart' | null {
  if (startedAt > now) return 'future';
  if (startedAt.slice(0, 10) < EARLIEST_DAY) return 'tooEarly';
  return endedAt !== null && endedAt < startedAt ? 'endsBeforeStart' : null;
}

/** What is added to a signed note: it only grows. */
export const Amendment = z.object({
  id: AmendmentId,
  sessionId: SessionId,
  words: z.string(),
  by: z.string(),
  createdAt: Instant,
});
export type Amendment = z.infer<typeof Amendment>;
