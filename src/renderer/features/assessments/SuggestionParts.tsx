import type { ReactElement } from 'react';
import { InfoPopover, useText } from '#renderer/ui/index.ts';
import type { Suggestion } from '#shared/domain/assessment/suggestion.ts';
import styles from './Assessments.module.css';

interface SuggestionPartsProps {
  readonly suggestion: Suggestion;
  readonly rule: string;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** The points of each part, their sum, and between which bounds it lies where scores are not known. */
export function SuggestionParts({ suggestion, rule, anchor, onClose }: SuggestionPartsProps): ReactElement {
  const say = useText();
  const { parts, match, low, high, title } = suggestion;
  return (
    <InfoPopover
      anchor={anchor}
      title={say('assessments.suggest.parts', { title })}
      closeLabel={say('assessments.suggest.partsClose')}
      onClose={onClose}
    >
      <dl className={styles.parts}>
        {parts.map(({ term, share, points }) => (
          <div key={term}>
            <dt>{say('assessments.suggest.termName', { term })}</dt>
            <dd>{say('assessments.suggest.part', { points: share * points, of: points })}</dd>
          </div>
        ))}
        <div className={styles.sum}>
          <dt>{say('assessments.suggest.totalName')}</dt>
          <dd>{say('assessments.suggest.total', { points: match })}</dd>
        </div>
      </dl>
      {low === high ? null : <p className="caption">{say('assessments.suggest.range', { low, high })}</p>}
      <p className="caption">{say('assessments.suggest.rule', { rule })}</p>
    </InfoPopover>
  );
}
