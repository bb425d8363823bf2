import { useCallback, useState } from 'react';
import { useToast } from '#renderer/ui/index.ts';
import { useEngine } from './engine-client.tsx';
import { useFailureText } from './failure.ts';
import { useSaves } from './saves.tsx';
import { useVaultStatusChange } from './vault-status.ts';

export interface Lock {
  /** Locks after everything typed is on disk; asks first where something cannot be written. */
  readonly lock: () => void;
  /** Writes what can be written and locks all the same: when nobody is there to answer, and when the answer was given. */
  readonly lockAnyway: () => void;
  /** Somebody asked to lock over a text that cannot be written. */
  readonly isAsking: boolean;
  readonly stay: () => void;
}

/** Locking the workspace without losing what is typed. */
export function useLock(): Lock {
  const { client } = useEngine();
  const { flushAll } = useSaves();
  const changed = useVaultStatusChange();
  const toast = useToast();
  const failureText = useFailureText();
  const [isAsking, setIsAsking] = useState(false);

  const flushAndLock = useCallback(
    async (isAnyway: boolean) => {
      const isWritten = await flushAll();
      setIsAsking(!isWritten && !isAnyway);
      if (!isWritten && !isAnyway) return;
      try {
        changed(await client.vault.lock());
      } catch (error) {
        const failure = failureText(error);
        toast({ text: `${failure.message} ${failure.next}`, tone: 'failed' });
      }
    },
    [flushAll, client, changed, toast, failureText],
  );
  return {
    lock: useCallback(() => void flushAndLock(false), [flushAndLock]),
    lockAnyway: useCallback(() => void flushAndLock(true), [flushAndLock]),
    isAsking,
    stay: useCallback(() => setIsAsking(false), []),
  };
}
