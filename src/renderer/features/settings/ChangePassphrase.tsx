import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { isReady, NewPassphraseFields, noPassphrase } from '#renderer/features/unlock/index.ts';
import { Button, Dialog, PassphraseField, useText, useToast } from '#renderer/ui/index.ts';

/** Asks for the present passphrase and twice for the new one. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }): ReactElement {
  const say = useText();
  const toast = useToast();
  const failureText = useFailureText();
  const { client } = useEngine();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [checked, setChecked] = useState(false);
  const changing = useMutation({
    mutationFn: () => client.vault.changePassphrase({ current, next: next.passphrase }),
    onSuccess: () => {
      toast({ text: say('settings.passphraseChanged') });
      onClose();
    },
  });
  const failure = changing.error === null ? null : failureText(changing.error);
  const isWrong = failure?.code === 'passphraseWrong';

  function submit(): void {
    setChecked(true);
    if (current !== '' && isReady(next)) changing.mutate();
  }

  const currentError = isWrong ? say('settings.currentWrong') : checked && current === '' ? say('settings.currentMissing') : undefined;
  return (
    <Dialog
      title={say('settings.changePassphrase')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('settings.keepPassphrase')}</Button>
          <Button kind="primary" busy={changing.isPending} onPress={submit}>
            {say('settings.changePassphrase')}
          </Button>
        </>
      }
    >
      <PassphraseField
        label={say('settings.currentPassphrase')}
        purpose="current"
        value={current}
        onChange={(value) => {
          setCurrent(value);
          changing.reset();
        }}
        error={currentError}
        autoFocus
      />
      <NewPassphraseFields value={next} onChange={setNext} checked={checked} />
      <p className="caption">{say('settings.codeStays')}</p>
      <FailureBanner failure={isWrong ? null : failure} />
    </Dialog>
  );
}
