import { useNavigate } from '@tanstack/react-router';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { Client } from '#shared/domain/client.ts';

/** Removes a client at once and goes back to the list; the toast takes it back. */
export function useRemoveClient(removed: Client): Change<void> {
  const { client } = useEngine();
  const say = useText();
  const navigate = useNavigate();
  const { closeClient } = useOpenClients();
  return useChange({
    write: async () => {
      // Left before it is gone, so that nothing on screen asks for it again.
      await navigate({ to: '/clients' });
      closeClient(removed.id);
      return client.clients.remove({ clientId: removed.id });
    },
    said: () => say('clients.removed', { name: removed.name }),
  });
}
