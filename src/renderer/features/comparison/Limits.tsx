import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Icon, SectionHead, useText } from '#renderer/ui/index.ts';
import { checkSentence } from '#shared/domain/assessment/suggestion-sentences.ts';
import type { Comparison } from '#shared/domain/comparison/comparison.ts';
import { isRuledOut } from '#shared/domain/comparison/rank-options.ts';
import type { DealBreaker } from '#shared/domain/intake/deal-breaker.ts';
import styles from './Limits.module.css';

/** Deal-breakers first: what is ruled out with every reason, then what is to be asked because no figure settles it. */
export function Limits({ comparison: { options, toAsk } }: { readonly comparison: Comparison }): ReactElement | null {
  const say = useText();
  const intl = useIntl();
  const broken = ({ rule, amount }: DealBreaker) => say('comparison.breaks', { rule, amount: amount ?? 0 });
  const out = options.filter(isRuledOut);
  const questions = options.flatMap(({ title, limits }) => {
    if (limits === null) return [{ title, question: say('comparison.limits.noFigures') }];
    if (limits.breaks.length > 0) return [];
    return limits.checks.map((check) => ({ title, question: checkSentence(check, say) }));
  });
  const open = [...Map.groupBy(questions, ({ question }) => question)];
  if (out.length === 0 && open.length === 0 && toAsk.length === 0) return null;
  return (
    <section className={styles.limits}>
      <SectionHead title={say('comparison.limits.title')} facts={say('comparison.limits.facts')} />
      <ul>
        {out.map(({ profileId, title, limits }) => (
          <li key={profileId} data-tone="out">
            <Icon name="concern" size={12} />
            <span>
              <strong>{say('comparison.limits.out', { title })}</strong> {(limits?.breaks ?? []).map(broken).join(' ')}
            </span>
          </li>
        ))}
        {open.map(([question, of]) => (
          <li key={question}>
            <Icon name="question" size={12} />
            <span>
              <strong>{say('comparison.limits.ask', { titles: intl.formatList(of.map(({ title }) => title)) })}</strong> {question}
            </span>
          </li>
        ))}
        {toAsk.length === 0 ? null : (
          <li>
            <Icon name="question" size={12} />
            <span>
              <strong>{say('comparison.limits.askAll')}</strong>{' '}
              {toAsk.map(({ rule, words }) => (words === '' ? say('comparison.limits.noAmount', { rule }) : words)).join('; ')}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
