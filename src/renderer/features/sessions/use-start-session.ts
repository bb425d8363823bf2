import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/session.ts';

export interface StartingSession {
  /** The client's own session that still runs; null when none does. */
  readonly running: Session | null;
  /** Starts a session and opens it, or opens the one that runs. */
  readonly go: () => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** Starting a session in one action, from wherever the client is shown. */
export function useStartSession(clientId: ClientId): StartingSession {
  const { client, queries } = useEngine();
  const say = useText();
  const navigate = useNavigate();
  const sessions = useQuery(queries.sessions.forClient.queryOptions({ input: { clientId } }));
  const running = sessions.data?.find((session) => session.endedAt === null) ?? null;
  const open = (sessionId: SessionId) => void navigate({ to: '/clients/$clientId/sessions/$sessionId', params: { clientId, sessionId } });
  const start = useChange({
    write: () => client.sessions.start({ clientId }),
    said: ({ session }) => say('sessions.startedToast', { number: session.number }),
    onDone: ({ session }) => open(session.id),
  });
  return {
    running,
    go: () => (running ? open(running.id) : start.run(undefined)),
    busy: start.busy,
    failure: start.failure,
  };
}
