import type { ReactElement } from 'react';
import { Banner, useText } from '#renderer/ui/index.ts';
import type { Ranking } from '#shared/domain/comparison/rank-options.ts';
import { useCriterionName } from './use-criterion-name.ts';
import styles from './Weights.module.css';

/** How a fit is worked out, and what would turn the order round. */
export function Method({ rankings }: { readonly rankings: readonly Ranking[] }): ReactElement {
  const say = useText();
  const nameOf = useCriterionName();
  const [first] = rankings;
  const total = (first?.fits.criteria ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const turns = rankings.flatMap(({ fits }) => fits.tipping);
  const turnable = turns.filter(({ weights }) => weights.length > 0);
  const tellNothing = rankings.flatMap(({ fits }) => (fits.options.length > 1 ? fits.tellNothing : []));
  return (
    <section className={styles.method} aria-labelledby="compare-method">
      <h2 id="compare-method">{say('comparison.method.title')}</h2>
      <p>{say('comparison.method.text', { total })}</p>
      {turns.length === 0 ? null : (
        <Banner>
          <ul className={styles.turns}>
            {turnable.length === 0 ? <li>{say('comparison.turns.none')}</li> : null}
            {turnable.map(({ first: better, second, weights }) => (
              <li key={better.option.profileId}>
                {say('comparison.turns.some', {
                  second: second.option.title,
                  first: better.option.title,
                  weights: weights
                    .map(({ criterion, to }) => say('comparison.turns.weight', { name: nameOf(criterion), to }))
                    .join(say('comparison.turns.or')),
                })}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {tellNothing.length === 0 ? null : (
        <p>{say('comparison.tellNothing', { count: tellNothing.length, names: tellNothing.map(nameOf).join(', ') })}</p>
      )}
    </section>
  );
}
