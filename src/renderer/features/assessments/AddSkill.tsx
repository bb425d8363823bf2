import { type ReactElement, useState } from 'react';
import { Button, TextField, useText } from '#renderer/ui/index.ts';
import styles from './Assessments.module.css';

/** Takes the name of one more skill to rate. */
export function AddSkill({ onAdd }: { readonly onAdd: (name: string) => void }): ReactElement {
  const say = useText();
  const [name, setName] = useState('');
  return (
    <form
      className={styles.oneLine}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
    >
      <TextField
        label={say('assessments.skills.addName')}
        hideLabel
        placeholder={say('assessments.skills.addName')}
        hint={say('assessments.skills.addHint')}
        value={name}
        onChange={setName}
        maxLength={200}
      />
      <Button icon="plus" type="submit">
        {say('assessments.skills.add')}
      </Button>
    </form>
  );
}
