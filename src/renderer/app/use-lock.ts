import { useCallback } from 'react';
import { useToast } from '#renderer/ui/index.ts';
import { useEngine } from './engine-client.tsx';
import { useFailureText } from './failure.ts';
import { useSaves } from './saves.tsx';
import { useVaultStatusChange } from './vault-status.ts';

/** Locks the workspace after everything typed is on disk. */
export function useLock(): () => void {
  const { client } = useEngine();
  const { flushAll } = useSaves();
  const changed = useVaultStatusChange();
  const toast = useToast();
  const failureText = useFailureText();
  return useCallback(() => {
    void flushAll()
      .then(() => client.vault.lock())
      .then(changed)
      .catch((error: unknown) => {
        const failure = failureText(error);
        toast({ text: `${failure.message} ${failure.next}`, tone: 'failed' });
      });
  }, [flushAll, client, changed, toast, failureText]);
}
