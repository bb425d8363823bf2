import { useNavigate } from '@tanstack/react-router';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import { addToNote } from '#shared/domain/session-note/note-parts.ts';

interface PuttingOptions {
  readonly clientId: ClientId;
  /** The session that runs; null: one is started first. */
  readonly running: SessionId | null;
}

/** Puts words into the note of the session that runs, below what stands there, and goes to it. What is in the note already is not put in twice. */
export function usePutIntoNote({ clientId, running }: PuttingOptions): Change<string> {
  const say = useText();
  const navigate = useNavigate();
  const { client } = useEngine();
  return useChange({
    write: async (words: string) => {
      const session =
        running === null ? (await client.sessions.start({ clientId })).session : await client.sessions.get({ sessionId: running });
      const note = addToNote(session.format, session.note, { done: words, agreed: '' });
      if (note === session.note) return { session };
      return client.sessions.update({ sessionId: session.id, revision: session.revision, note });
    },
    said: (output) => say('changeId' in output ? 'opening.putDone' : 'opening.already', { number: output.session.number }),
    onDone: ({ session }) => void navigate({ to: '/clients/$clientId/sessions/$sessionId', params: { clientId, sessionId: session.id } }),
  });
}
