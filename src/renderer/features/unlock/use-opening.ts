import { useMutation } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { openingKey, useVaultStatus, useVaultStatusChange } from '#renderer/app/vault-status.ts';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { VaultStatus } from '#shared/contract/vault.ts';

export interface Opening<Input> {
  readonly run: (input: Input) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly clearFailure: () => void;
}

/**
 * One of the ways to open the workspace. When it opens, the window turns to the screens; when it does not, the reason is for the form that
 * asked, and the tries left are asked for anew.
 */
export function useOpening<Input>(open: (input: Input) => Promise<VaultStatus>): Opening<Input> {
  const say = useText();
  const toast = useToast();
  const failureText = useFailureText();
  const changed = useVaultStatusChange();
  const { refetch } = useVaultStatus();
  const mutation = useMutation({
    mutationKey: openingKey,
    mutationFn: open,
    onSuccess: (status) => {
      changed(status);
      if (status.uncleanShutdown) toast({ text: say('unlock.uncleanShutdown') });
    },
    onError: () => void refetch(),
  });
  return {
    run: mutation.mutate,
    busy: mutation.isPending || mutation.isSuccess,
    failure: mutation.error === null ? null : failureText(mutation.error),
    clearFailure: mutation.reset,
  };
}

/** Opens the practice workspace. */
export function useOpenPractice(): Opening<void> {
  const { client } = useEngine();
  return useOpening(() => client.vault.openPractice());
}
