import type { ReactElement } from 'react';
import { Button, ScoreMeter, useText } from '#renderer/ui/index.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { knownValue } from '#shared/domain/comparison/rank-options.ts';
import styles from './ScoreTable.module.css';
import type { ComparedCriterion } from './ScoreTable.tsx';
import { useCriterionName } from './use-criterion-name.ts';

interface ScoreCellProps {
  readonly option: ComparedOption;
  readonly criterion: ComparedCriterion;
  readonly isBest: boolean;
  readonly onEnter: () => void;
}

/** One score: a bar with its figure, or the way to enter it where its source states none. */
export function ScoreCell({ option, criterion, isBest, onEnter }: ScoreCellProps): ReactElement {
  const say = useText();
  const nameOf = useCriterionName();
  const known = knownValue(option, criterion);
  const name = nameOf(criterion);
  if (known === null) {
    return (
      <span className={styles.unknown}>
        <span className={styles.hatched} aria-hidden="true" />
        <Button size="small" kind="quiet" label={say('comparison.enter.label', { name, title: option.title })} onPress={onEnter}>
          {say('comparison.enter')}
        </Button>
      </span>
    );
  }
  return (
    <ScoreMeter
      value={known.value}
      direction={criterion.direction}
      figure={(words) => (
        <span className={styles.figure} data-best={isBest}>
          {isBest ? (
            <>
              <span className={styles.dot} aria-hidden="true" />
              <span className="visuallyHidden">{say('comparison.bestOne')} </span>
            </>
          ) : null}
          {known.entered === null ? (
            words
          ) : (
            <button
              type="button"
              className={styles.byHand}
              title={known.entered.source}
              aria-label={say('comparison.byHand.label', { value: known.value, name, title: option.title })}
              onClick={onEnter}
            >
              {words} <span className={styles.hand}>{say('comparison.byHand')}</span>
            </button>
          )}
        </span>
      )}
    />
  );
}
