import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { useSaves } from '#renderer/app/saves.tsx';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';

/**
 * Turns the screen to the client: what is typed is written first, and all that the client view shows is there before it opens. Without a client it
 * says that one must be opened.
 */
export function useTurnToClient(clientId: ClientId | null, profileId: ProfileId | null): () => void {
  const { queries } = useEngine();
  const { flushAll } = useSaves();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const say = useText();
  const failureText = useFailureText();
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return useCallback(() => {
    if (clientId === null) {
      toast({ text: say('clientView.turn.noClient'), tone: 'hint', about: 'clientView' });
      return;
    }
    async function turn(input: { clientId: ClientId; profileId: ProfileId | null }): Promise<void> {
      await flushAll();
      await queryClient.fetchQuery({ ...queries.clientView.read.queryOptions({ input }), staleTime: 0 });
      // Whoever has gone on to another screen meanwhile is not taken away from it.
      if (!shown.current) return;
      const search = input.profileId === null ? {} : { occupation: input.profileId };
      await navigate({ to: '/clients/$clientId/view', params: { clientId: input.clientId }, search });
    }
    void turn({ clientId, profileId }).catch((error: unknown) => {
      const failure = failureText(error);
      toast({ text: `${failure.message} ${failure.next}`, tone: 'failed' });
    });
  }, [clientId, profileId, queries, flushAll, queryClient, navigate, toast, say, failureText]);
}
