import { useNavigate } from '@tanstack/react-router';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { Client } from '#shared/domain/client.ts';

/** Removes a client at once and goes back to the list; the toast takes it back. A refusal (a legal hold) is told on the client's page. */
export function useRemoveClient(removed: Client): Change<void> {
  const { client } = useEngine();
  const say = useText();
  const navigate = useNavigate();
  const { closeClient } = useOpenClients();
  return useChange({
    write: async () => {
      const output = await client.clients.remove({ clientId: removed.id, revision: removed.revision });
      // Left before everything is read again, so that nothing on screen asks for what is gone.
      closeClient(removed.id);
      await navigate({ to: '/clients' });
      return output;
    },
    said: () => say('clients.removed', { name: removed.name }),
  });
}
