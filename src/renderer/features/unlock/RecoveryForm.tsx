import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, TextField, useText } from '#renderer/ui/index.ts';
import { FormCard } from './FormCard.tsx';
import { isReady, NewPassphraseFields, noPassphrase } from './NewPassphraseFields.tsx';
import { useOpening } from './use-opening.ts';

/** Opens with the recovery code and sets a new passphrase. */
export function RecoveryForm({ onBack }: { readonly onBack: () => void }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [checked, setChecked] = useState(false);
  const opening = useOpening((given: { readonly recoveryCode: string; readonly newPassphrase: string }) => client.vault.recover(given));
  const isWrong = opening.failure?.code === 'recoveryCodeWrong';
  const codeError =
    isWrong && opening.failure !== null
      ? `${opening.failure.message} ${opening.failure.next}`
      : checked && code.trim() === ''
        ? say('unlock.recover.missing')
        : undefined;
  return (
    <FormCard
      title={say('unlock.recover.title')}
      text={say('unlock.recover.text')}
      onSubmit={() => {
        setChecked(true);
        if (isReady(passphrase) && code.trim() !== '' && !opening.busy)
          opening.run({ recoveryCode: code, newPassphrase: passphrase.passphrase });
      }}
      buttons={
        <>
          <Button kind="primary" size="large" type="submit" icon="unlock" busy={opening.busy}>
            {say('unlock.recover.open')}
          </Button>
          <Button kind="quiet" size="large" onPress={onBack}>
            {say('unlock.recover.back')}
          </Button>
        </>
      }
    >
      <TextField
        label={say('unlock.recover.code')}
        value={code}
        onChange={(next) => {
          setCode(next);
          if (opening.failure !== null) opening.clearFailure();
        }}
        size="large"
        maxLength={200}
        error={codeError}
        autoFocus
      />
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} checked={checked} />
      <FailureBanner failure={isWrong ? null : opening.failure} />
    </FormCard>
  );
}
