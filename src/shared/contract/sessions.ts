import { z } from 'zod';
import { ClientId, ProfileId, ProfileVersionId, SessionId } from '../domain/ids.ts';
import { Amendment, Attendance, longestJotter, NoteFormat, Session, SessionMode } from '../domain/session.ts';
import { SessionDeeds } from '../domain/session-note/deeds.ts';
import { CalendarDate, Instant } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

const SessionChanged = Changed.extend({ session: Session });

/** A session that was started and not ended, with the name to show it under and the whole seconds that it has run when it is read. */
export const OpenSession = z.object({ clientName: z.string(), session: Session, seconds: z.number().int().nonnegative() });
export type OpenSession = z.infer<typeof OpenSession>;

/** A profile that was on the screen while the session ran. */
export const OpenedProfile = z.object({ profileId: ProfileId, versionId: ProfileVersionId, title: z.string(), openedAt: Instant });
export type OpenedProfile = z.infer<typeof OpenedProfile>;

const Words = z.string().trim().normalize().min(1).max(20_000);

/** Who signs: the name stays with the note. Half a character pair, which no file keeps, is exchanged before the checksum is made of it. */
const SignedBy = z
  .string()
  .trim()
  .overwrite((name) => name.toWellFormed())
  .normalize()
  .min(1)
  .max(120);

export const sessions = {
  /** Every session without an end, the one started last first. */
  open: procedure.output(z.array(OpenSession)),
  /** Newest first. */
  forClient: procedure.input(z.object({ clientId: ClientId })).output(z.array(Session)),
  get: procedure.input(z.object({ sessionId: SessionId })).output(Session),
  /** Starts now; refused as `sessionAlreadyOpen` while another of the client runs. */
  start: procedure
    .input(
      z.object({
        clientId: ClientId,
        aim: z.string().normalize().max(500).default(''),
        mode: SessionMode.nullable().default(null),
        attendance: Attendance.nullable().default(null),
      }),
    )
    .output(SessionChanged),
  /**
   * Only the fields given are written. A signed note is refused as `noteSigned`; an end before the start, or a start that is still to come or before 1900, as
   * `sessionTimesWrong`.
   */
  update: procedure
    .input(
      z.object({
        sessionId: SessionId,
        revision: z.number().int(),
        title: z.string().normalize().max(200).optional(),
        aim: z.string().normalize().max(500).optional(),
        format: NoteFormat.optional(),
        note: z.string().normalize().max(100_000).optional(),
        mode: SessionMode.nullable().optional(),
        attendance: Attendance.nullable().optional(),
        startedAt: Instant.optional(),
        endedAt: Instant.optional(),
      }),
    )
    .output(SessionChanged),
  end: procedure.input(z.object({ sessionId: SessionId })).output(SessionChanged),
  /** A call, a letter, a word at the door: written down at once as a session of its own that is over, with the step agreed, if any. */
  contact: procedure
    .input(
      z.object({
        clientId: ClientId,
        mode: SessionMode,
        words: Words,
        followUp: z.object({ words: z.string().trim().normalize().min(1).max(500), dueOn: CalendarDate.nullable() }).nullable(),
      }),
    )
    .output(SessionChanged),
  /** Profiles on the screen while the session ran, the first opened first. */
  profiles: procedure.input(z.object({ sessionId: SessionId })).output(z.array(OpenedProfile)),
  /** A profile came on the screen while this client is the current one; it is kept with the client's running session, if there is one. */
  profileOpened: procedure.input(z.object({ clientId: ClientId, profileId: ProfileId, versionId: ProfileVersionId })).output(z.void()),
  /** What was done in the session, to fill its note from. */
  deeds: procedure.input(z.object({ sessionId: SessionId })).output(SessionDeeds),
  /** Closes the note for good, and ends the session where it still runs. Undo does not take it back. */
  sign: procedure
    .input(z.object({ sessionId: SessionId, revision: z.number().int(), by: SignedBy }))
    .output(z.object({ session: Session })),
  /** Oldest first. */
  amendments: procedure.input(z.object({ sessionId: SessionId })).output(z.array(Amendment)),
  /** Adds to a signed note; one that is not signed is refused as `noteNotSigned`. Undo does not take it back. */
  amend: procedure.input(z.object({ sessionId: SessionId, words: Words, by: SignedBy })).output(z.object({ amendment: Amendment })),
  /** The private jotter, apart from the session on purpose: no list, search, paper or export calls these two. */
  readJotter: procedure.input(z.object({ sessionId: SessionId })).output(z.object({ text: z.string(), revision: z.number().int() })),
  writeJotter: procedure
    .input(z.object({ sessionId: SessionId, revision: z.number().int(), text: z.string().max(longestJotter) }))
    .output(z.object({ revision: z.number().int() })),
};
