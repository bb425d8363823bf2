import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { useVaultStatusChange } from '#renderer/app/vault-status.ts';
import { Button, TextField, useText } from '#renderer/ui/index.ts';
import { FormCard } from './FormCard.tsx';
import styles from './RecoveryCodeForm.module.css';
import { isSameRecoveryCode } from './recovery-code.ts';

/** The second step: the recovery code, shown this once. Typed back from paper before the screens open, so that it is known to be written down. */
export function RecoveryCodeForm({ code }: { readonly code: string }): ReactElement {
  const say = useText();
  const failureText = useFailureText();
  const { client } = useEngine();
  const changed = useVaultStatusChange();
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState(false);
  const isRight = isSameRecoveryCode(typed, code);
  const opening = useMutation({ mutationFn: () => client.vault.status(), onSuccess: changed });
  return (
    <FormCard
      title={say('unlock.code.title')}
      text={say('unlock.code.text')}
      onSubmit={() => {
        setChecked(true);
        if (isRight) opening.mutate();
      }}
      buttons={
        <>
          <Button kind="primary" size="large" type="submit" busy={opening.isPending}>
            {say('unlock.code.open')}
          </Button>
          <Button kind="quiet" size="large" icon="print" onPress={() => window.print()}>
            {say('unlock.code.print')}
          </Button>
        </>
      }
    >
      <output className={styles.code} aria-label={say('unlock.code.label')}>
        {code.split('-').map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and they never move
          <span key={place}>{group}</span>
        ))}
      </output>
      <p className={styles.paper}>{say('unlock.code.paper')}</p>
      <div className="screenOnly">
        <TextField
          label={say('unlock.code.typeBack')}
          value={typed}
          onChange={setTyped}
          size="large"
          autoFocus
          maxLength={80}
          hint={say('unlock.code.hint')}
          error={checked && !isRight ? say('unlock.code.differs') : undefined}
        />
      </div>
      <FailureBanner failure={opening.error === null ? null : failureText(opening.error)} />
    </FormCard>
  );
}
