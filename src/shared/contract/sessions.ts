import { z } from 'zod';
import { ClientId, SessionId } from '../domain/ids.ts';
import { NoteFormat, Session } from '../domain/session.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

const SessionChanged = Changed.extend({ session: Session });

/** A session that was started and not ended, with the name to show it under. */
export const OpenSession = z.object({ clientName: z.string(), session: Session });
export type OpenSession = z.infer<typeof OpenSession>;

export const sessions = {
  /** Every session without an end, the one started last first. */
  open: procedure.output(z.array(OpenSession)),
  /** Newest first. */
  forClient: procedure.input(z.object({ clientId: ClientId })).output(z.array(Session)),
  get: procedure.input(z.object({ sessionId: SessionId })).output(Session),
  start: procedure.input(z.object({ clientId: ClientId, aim: z.string().max(500).default('') })).output(SessionChanged),
  update: procedure
    .input(
      z.object({
        sessionId: SessionId,
        revision: z.number().int(),
        title: z.string().max(200).optional(),
        aim: z.string().max(500).optional(),
        format: NoteFormat.optional(),
        note: z.string().max(100_000).optional(),
      }),
    )
    .output(SessionChanged),
  end: procedure.input(z.object({ sessionId: SessionId })).output(SessionChanged),
  /** The private jotter, apart from the session on purpose: no list, search, paper or export calls these two. */
  readJotter: procedure.input(z.object({ sessionId: SessionId })).output(z.object({ text: z.string(), revision: z.number().int() })),
  writeJotter: procedure
    .input(z.object({ sessionId: SessionId, revision: z.number().int(), text: z.string().max(100_000) }))
    .output(z.object({ revision: z.number().int() })),
};
