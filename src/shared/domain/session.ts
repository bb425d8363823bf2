import { z } from 'zod';
import { ClientId, SessionId } from './ids.ts';
import { Instant } from './time.ts';

export const NoteFormat = z.enum(['free', 'soap', 'dap']);
export type NoteFormat = z.infer<typeof NoteFormat>;

/**
 * One meeting. `note` may reach the case file's papers; the private jotter is not part of this shape on purpose: it lives in its own
 * table behind its own call, so nothing that handles a session can print it by accident.
 */
export const Session = z.object({
  id: SessionId,
  clientId: ClientId,
  number: z.number().int().positive(),
  title: z.string(),
  aim: z.string(),
  format: NoteFormat,
  note: z.string(),
  startedAt: Instant,
  endedAt: Instant.nullable(),
  revision: z.number().int(),
});
export type Session = z.infer<typeof Session>;
