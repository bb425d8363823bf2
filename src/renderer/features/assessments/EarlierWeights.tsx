import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, useDates, useText } from '#renderer/ui/index.ts';
import type { WeightSet } from '#shared/domain/assessment/weights.ts';
import styles from './Assessments.module.css';
import { useLevels } from './weight-levels.ts';

/** The sets of earlier days with what weighed most then; each can be made to count again. */
export function EarlierWeights({ sets }: { readonly sets: readonly WeightSet[] }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const levels = useLevels();
  const { client } = useEngine();
  const restore = useChange({
    write: (set: WeightSet) => client.assessments.restoreWeights({ setId: set.id }),
    said: (_, { setOn }) => say('assessments.weights.restored', { date: dates.full(setOn) }),
  });
  if (sets.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{say('assessments.weights.earlier')}</summary>
      <FailureBanner failure={restore.failure} />
      <ul>
        {sets.map((set) => {
          const [highest] = levels(set.weights);
          return (
            <li key={set.id}>
              <span className="figure">{dates.full(set.setOn)}</span>
              <span className="clipped">{highest === undefined ? say('assessments.weights.none') : highest.names}</span>
              <Button
                size="small"
                icon="undo"
                label={say('assessments.weights.restoreLabel', { date: dates.full(set.setOn) })}
                onPress={() => restore.run(set)}
              >
                {say('assessments.weights.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
