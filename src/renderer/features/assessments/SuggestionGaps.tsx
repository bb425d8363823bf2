import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { type Say, useText } from '#renderer/ui/index.ts';
import type { LeftOut, SuggestionGap, Suggestions } from '#shared/domain/assessment/suggestion.ts';
import { DealBreakerRule } from '#shared/domain/intake/deal-breaker.ts';
import styles from './Assessments.module.css';

/** What the list does not know, and what it leaves out and why: nothing is dropped in silence. */
export function SuggestionGaps({ suggestions }: { readonly suggestions: Suggestions }): ReactElement | null {
  const say = useText();
  const intl = useIntl();
  const { gaps, leftOut, notPlaced, further } = suggestions;
  const list = (names: readonly string[]) => intl.formatList(names);
  return (
    <div className={styles.gaps}>
      <h3>{say('assessments.suggest.missing')}</h3>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.kind}>{gapSentence(gap, say, list)}</li>
        ))}
        {leftOut.map(({ rule, amount, occupations }) => (
          <li key={rule}>
            {say(`assessments.suggest.leftOut.${rule}`, { count: occupations.length, amount: amount ?? 0 })}{' '}
            <Titles occupations={occupations} />
          </li>
        ))}
        {notPlaced.length === 0 ? null : (
          <li>
            {say('assessments.suggest.notPlaced', { count: notPlaced.length })} <Titles occupations={notPlaced} />
          </li>
        )}
        {further === 0 ? null : <li>{say('assessments.suggest.further', { count: further })}</li>}
      </ul>
    </div>
  );
}

function gapSentence(gap: SuggestionGap, say: Say, list: (names: readonly string[]) => string): string {
  switch (gap.kind) {
    case 'ownCriteria':
    case 'otherLimits':
      return say(`assessments.suggest.gap.${gap.kind}`, { names: list(gap.names), count: gap.names.length });
    case 'limitsWithoutFigure': {
      const names = gap.names.map((name) => say(`assessments.suggest.limit.${DealBreakerRule.parse(name)}`));
      return say('assessments.suggest.gap.limitsWithoutFigure', { names: list(names) });
    }
    default:
      return say(`assessments.suggest.gap.${gap.kind}`);
  }
}

function Titles({ occupations }: Pick<LeftOut, 'occupations'>): ReactElement {
  const say = useText();
  return (
    <details className={styles.titles}>
      <summary>{say('assessments.suggest.names')}</summary>
      <p className="caption">{occupations.map(({ title }) => title).join('; ')}</p>
    </details>
  );
}
