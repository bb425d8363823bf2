import type { ReactElement } from 'react';
import { PassphraseField, useText } from '#renderer/ui/index.ts';
import { passphraseStrength, SHORTEST_PASSPHRASE } from './passphrase-strength.ts';

export interface NewPassphrase {
  readonly passphrase: string;
  readonly again: string;
}

export const noPassphrase: NewPassphrase = { passphrase: '', again: '' };

/** Whether both fields hold the same passphrase and it is long enough. */
export function isReady({ passphrase, again }: NewPassphrase): boolean {
  return [...passphrase].length >= SHORTEST_PASSPHRASE && passphrase === again;
}

export interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  /** True after a try to go on: what is missing is then said. */
  readonly checked: boolean;
  readonly autoFocus?: boolean;
}

/** A passphrase chosen twice, with a word on how good it is while it is typed. */
export function NewPassphraseFields({ value, onChange, checked, autoFocus = false }: NewPassphraseFieldsProps): ReactElement {
  const say = useText();
  const strength = passphraseStrength(value.passphrase);
  const isShort = strength === 'empty' || strength === 'tooShort';
  const differs = value.again !== value.passphrase;
  return (
    <>
      <PassphraseField
        label={say('unlock.newPassphrase')}
        purpose="new"
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        hint={say(`unlock.strength.${strength}`, { minimum: SHORTEST_PASSPHRASE })}
        error={checked && isShort ? say('unlock.tooShort', { minimum: SHORTEST_PASSPHRASE }) : undefined}
        autoFocus={autoFocus}
      />
      <PassphraseField
        label={say('unlock.again')}
        purpose="new"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={checked && !isShort && differs ? say('unlock.differs') : undefined}
      />
    </>
  );
}
