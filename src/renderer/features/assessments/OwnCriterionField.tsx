import type { ReactElement } from 'react';
import { AddField, type Read, useReaders } from '#renderer/features/intake/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { OwnCriterion } from '#shared/domain/assessment/weights.ts';
import styles from './Assessments.module.css';

interface OwnCriterionFieldProps {
  readonly own: readonly OwnCriterion[];
  readonly onAdd: (name: string) => void;
}

/** Takes one more thing that matters to the client. It stands without a weight until it is weighed. */
export function OwnCriterionField({ own, onAdd }: OwnCriterionFieldProps): ReactElement {
  const say = useText();
  const named = useReaders().named(80, 'assessments.weights.ownMissing');
  const read: Read<string> = (typed) => {
    const name = named(typed);
    const isListed = name.ok && own.some((each) => each.name.toLocaleLowerCase() === name.value.toLocaleLowerCase());
    return isListed ? { ok: false, error: say('assessments.weights.ownSame') } : name;
  };
  return (
    <div className={styles.adder}>
      <AddField
        label={say('assessments.weights.ownName')}
        hint={say('assessments.weights.ownHint')}
        button={say('assessments.weights.ownAdd')}
        read={read}
        unavailable={own.length >= 12 ? say('assessments.weights.ownFull') : undefined}
        onAdd={onAdd}
      />
    </div>
  );
}
