import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { z } from 'zod';
import { useToast } from '#renderer/ui/index.ts';
import { ChangeId } from '#shared/domain/ids.ts';
import { type Failure, refusalOf, useFailureText } from './failure.ts';
import { useUndo } from './use-undo.ts';

export interface ChangeOptions<Input, Output> {
  readonly write: (input: Input) => Promise<Output>;
  /**
   * What was done, in one sentence for the toast; without it, or with null, the change is silent (it can still be undone by Ctrl Z). Texts
   * that save themselves are silent: their field and the status bar say it.
   */
  readonly said?: (output: Output, input: Input) => string | null;
  readonly onDone?: (output: Output, input: Input) => void;
}

export interface Change<Input> {
  /** Resolves to whether it was done; never rejects, since the refusal is told by `failure`. */
  readonly run: (input: Input) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last try was refused; shown by the screen where the action was. Gone with the next try. */
  readonly failure: Failure | null;
  readonly clearFailure: () => void;
}

const Undoable = z.object({ changeId: ChangeId });

/**
 * One change of the case by the person: runs it, reads again everything on screen, and says what was done with Undo where the engine gave
 * a change id.
 */
export function useChange<Input, Output>({ write, said, onDone }: ChangeOptions<Input, Output>): Change<Input> {
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const toast = useToast();
  const undo = useUndo();
  const mutation = useMutation({
    mutationFn: write,
    // Changed elsewhere: what it is now comes on screen, and the person decides again on that.
    onError: (error) => {
      if (refusalOf(error)?.code === 'changedSince') void queryClient.invalidateQueries();
    },
    onSuccess: (output, input) => {
      void queryClient.invalidateQueries();
      const changeId = Undoable.safeParse(output).data?.changeId;
      const sentence = said?.(output, input) ?? null;
      if (sentence !== null) {
        toast({ text: sentence, change: changeId, onUndo: changeId === undefined ? undefined : () => undo(changeId) });
      }
      onDone?.(output, input);
    },
  });
  const { mutateAsync, reset } = mutation;
  return {
    run: useCallback(
      (input: Input) =>
        mutateAsync(input).then(
          () => true,
          () => false,
        ),
      [mutateAsync],
    ),
    busy: mutation.isPending,
    failure: mutation.error === null ? null : failureText(mutation.error),
    clearFailure: reset,
  };
}
