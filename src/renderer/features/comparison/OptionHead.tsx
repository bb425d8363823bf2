import type { ReactElement } from 'react';
import { IconButton, Tag, useText } from '#renderer/ui/index.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { isRuledOut } from '#shared/domain/comparison/rank-options.ts';
import styles from './ScoreTable.module.css';
import { SeriesMark } from './SeriesMark.tsx';

interface OptionHeadProps {
  readonly option: ComparedOption;
  readonly place: number;
  /** null: there would be too few left. */
  readonly onRemove: (() => void) | null;
  /** Makes it a target of the client's plan. */
  readonly onPlan: () => void;
}

/** The head of an option's column: its mark, its title also in the client's languages, and what its scores are. */
export function OptionHead({ option, place, onRemove, onPlan }: OptionHeadProps): ReactElement {
  const say = useText();
  return (
    <th scope="col">
      <span className={styles.option}>
        <SeriesMark place={place} />
        <span className={styles.titles}>
          <strong>{option.title}</strong>
          {option.otherTitles.map(({ language, title }) => (
            <span key={language} lang={language}>
              {title}
            </span>
          ))}
          <span className={styles.origin}>{say(`comparison.origin.${option.origin}`)}</span>
          {isRuledOut(option) ? (
            <Tag tone="warn" icon="concern">
              {say('comparison.ruledOut')}
            </Tag>
          ) : null}
        </span>
        <span className={styles.tools}>
          <IconButton icon="plan" size="small" kind="quiet" label={say('comparison.plan', { title: option.title })} onPress={onPlan} />
          {onRemove === null ? null : (
            <IconButton
              icon="close"
              size="small"
              kind="quiet"
              label={say('comparison.remove', { title: option.title })}
              onPress={onRemove}
            />
          )}
        </span>
      </span>
    </th>
  );
}
