import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { Button, useText } from '#renderer/ui/index.ts';
import { FormCard } from './FormCard.tsx';
import { isReady, NewPassphraseFields, noPassphrase } from './NewPassphraseFields.tsx';

/** The first step of a new workspace: its passphrase. The workspace exists from here on; `onCreated` shows its recovery code. */
export function SetUpForm({ onCreated }: { readonly onCreated: (recoveryCode: string) => void }): ReactElement {
  const say = useText();
  const failureText = useFailureText();
  const { client } = useEngine();
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [checked, setChecked] = useState(false);
  const creating = useMutation({
    mutationFn: () => client.vault.create({ passphrase: passphrase.passphrase }),
    onSuccess: ({ recoveryCode }) => onCreated(recoveryCode),
  });
  return (
    <FormCard
      title={say('unlock.setUp.title')}
      text={say('unlock.setUp.text')}
      onSubmit={() => {
        setChecked(true);
        if (isReady(passphrase) && !creating.isPending) creating.mutate();
      }}
      buttons={
        <Button kind="primary" size="large" type="submit" icon="lock" busy={creating.isPending}>
          {say('unlock.setUp.create')}
        </Button>
      }
    >
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} checked={checked} autoFocus />
      <FailureBanner failure={creating.error === null ? null : failureText(creating.error)} />
    </FormCard>
  );
}
