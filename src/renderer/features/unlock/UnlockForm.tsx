import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, PassphraseField, useText } from '#renderer/ui/index.ts';
import type { VaultStatus } from '#shared/contract/vault.ts';
import { FormCard } from './FormCard.tsx';
import { useCountdown } from './use-countdown.ts';
import { useOpening } from './use-opening.ts';

export interface UnlockFormProps {
  readonly status: VaultStatus;
  readonly onRecover: () => void;
}

/** Opens the workspace with its passphrase. Wrong: the tries left; too many: a countdown in the button. */
export function UnlockForm({ status, onRecover }: UnlockFormProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const opening = useOpening((given: string) => client.vault.unlock({ passphrase: given }));
  const seconds = useCountdown(status.retryAt);
  const isWrong = opening.failure?.code === 'passphraseWrong';
  const isWaiting = status.state === 'waiting';

  useEffect(() => {
    if (isWrong) field.current?.select();
  }, [isWrong]);

  const error = isWaiting ? say('unlock.waiting') : isWrong ? say('unlock.wrong', { tries: status.triesLeft }) : undefined;
  // A clock that was set back may give no seconds; the engine still says when the pause is over.
  const waitWords = seconds > 0 ? say('unlock.waitFor', { time: clock(seconds) }) : say('unlock.wait');
  return (
    <FormCard
      title={say('unlock.welcomeBack')}
      text={say('unlock.locked')}
      onSubmit={() => {
        if (!isWaiting && !opening.busy && passphrase !== '') opening.run(passphrase);
      }}
      buttons={
        <>
          <Button
            kind="primary"
            size="large"
            type="submit"
            icon="unlock"
            busy={opening.busy}
            unavailable={isWaiting ? say('unlock.waiting') : undefined}
          >
            {isWaiting ? waitWords : opening.busy ? say('unlock.opening') : say('unlock.unlock')}
          </Button>
          <Button kind="quiet" size="large" onPress={onRecover}>
            {say('unlock.useRecoveryCode')}
          </Button>
        </>
      }
    >
      <PassphraseField
        ref={field}
        label={say('unlock.passphrase')}
        purpose="current"
        value={passphrase}
        onChange={(next) => {
          setPassphrase(next);
          if (opening.failure !== null) opening.clearFailure();
        }}
        error={error}
        autoFocus
      />
      <FailureBanner failure={isWrong || (isWaiting && opening.failure?.code === 'tooManyTries') ? null : opening.failure} />
    </FormCard>
  );
}

/** 0:48 */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
