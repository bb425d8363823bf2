import { type ReactElement, useState } from 'react';
import { Button, TextField, useText } from '#renderer/ui/index.ts';
import styles from './EntryRows.module.css';
import type { Read } from './readers.ts';

interface AddFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly button: string;
  readonly read: Read<string>;
  readonly busy?: boolean;
  /** Why nothing can be added now. */
  readonly unavailable?: string | undefined;
  /** Takes the keyboard when it is first shown. */
  readonly autoFocus?: boolean;
  readonly onAdd: (text: string) => void;
}

/** The line under a list that adds a row: one text, then Enter. What cannot be taken stays with a sentence at the field. */
export function AddField({ label, hint, button, read, busy = false, unavailable, autoFocus = false, onAdd }: AddFieldProps): ReactElement {
  const say = useText();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const add = () => {
    const reading = read(text);
    if (!reading.ok) {
      setError(reading.error);
      return;
    }
    setError(undefined);
    setText('');
    onAdd(reading.value);
  };
  return (
    <form
      className={styles.adder}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && unavailable === undefined) add();
      }}
    >
      <TextField
        label={label}
        hint={hint}
        error={error}
        value={text}
        autoFocus={autoFocus}
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      <Button type="submit" icon="plus" busy={busy} unavailable={unavailable} label={say('intake.addTyped', { entry: button })}>
        {button}
      </Button>
    </form>
  );
}
