import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTakenBack, useText, useToast } from '#renderer/ui/index.ts';
import type { ChangeId } from '#shared/domain/ids.ts';
import { useEngine } from './engine-client.tsx';
import { useFailureText } from './failure.ts';

/**
 * Takes a change back, the newest one when no id is given, and says what was taken back, or why it was not. `onUndone` is called when it was,
 * for a screen that shows what is back.
 */
export function useUndo(): (changeId?: ChangeId, onUndone?: () => void) => void {
  const { client } = useEngine();
  const queryClient = useQueryClient();
  const toast = useToast();
  const takenBack = useTakenBack();
  const say = useText();
  const failureText = useFailureText();
  return useCallback(
    (changeId, onUndone) => {
      void client.history
        .undo(changeId === undefined ? {} : { changeId })
        .then(({ undone, label, amount }) => {
          takenBack(undone);
          toast({ text: say(`change.${label}`, { amount }) });
          onUndone?.();
        })
        .catch((error: unknown) => {
          const failure = failureText(error);
          toast({ text: `${failure.message} ${failure.next}`, tone: 'failed' });
        })
        .finally(() => queryClient.invalidateQueries());
    },
    [client, queryClient, toast, takenBack, say, failureText],
  );
}
