import { useMutation } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import type { ConsentScope } from '#shared/domain/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';

export interface AskingConsent {
  /** Asks, and does `then` where the register allows it. */
  readonly ask: (act: 'printed' | 'exported', then: () => void) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** Asks the register before something that stands on the screen is printed or saved. Without a client there is nobody to ask. */
export function useAskConsent(clientId: ClientId | null, scope: ConsentScope): AskingConsent {
  const { client } = useEngine();
  const failureText = useFailureText();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ act }: { readonly act: 'printed' | 'exported'; readonly then: () => void }) => {
      if (clientId !== null) await client.consent.ask({ clientId, scope, act });
    },
    onSuccess: (_, { then }) => then(),
  });
  return { ask: (act, then) => mutate({ act, then }), busy: isPending, failure: error === null ? null : failureText(error) };
}
