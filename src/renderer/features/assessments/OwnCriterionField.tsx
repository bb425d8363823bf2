import { type ReactElement, useState } from 'react';
import { Button, TextField, useText } from '#renderer/ui/index.ts';
import type { OwnCriterion } from '#shared/domain/assessment/weights.ts';
import styles from './Assessments.module.css';

interface OwnCriterionFieldProps {
  readonly own: readonly OwnCriterion[];
  readonly onAdd: (name: string) => void;
}

/** Takes one more thing that matters to the client. It stands without a weight until it is weighed. */
export function OwnCriterionField({ own, onAdd }: OwnCriterionFieldProps): ReactElement {
  const say = useText();
  const [name, setName] = useState('');
  const text = name.trim().normalize();
  const isTaken = own.some((each) => each.name.toLocaleLowerCase() === text.toLocaleLowerCase());
  return (
    <form
      className={styles.oneLine}
      onSubmit={(event) => {
        event.preventDefault();
        if (text === '' || isTaken) return;
        onAdd(text);
        setName('');
      }}
    >
      <TextField
        label={say('assessments.weights.ownName')}
        hideLabel
        placeholder={say('assessments.weights.ownName')}
        hint={say('assessments.weights.ownHint')}
        value={name}
        onChange={setName}
        maxLength={80}
        error={isTaken ? say('assessments.weights.ownSame') : undefined}
      />
      <Button icon="plus" type="submit" {...(own.length >= 12 ? { unavailable: say('assessments.weights.ownFull') } : {})}>
        {say('assessments.weights.ownAdd')}
      </Button>
    </form>
  );
}
