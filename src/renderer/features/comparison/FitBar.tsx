import type { CSSProperties, ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import { criterionId } from '#shared/domain/fit/criterion.ts';
import type { Fit } from '#shared/domain/fit/fit.ts';
import styles from './Ranking.module.css';
import { useCriterionName } from './use-criterion-name.ts';

/** The longest a bar can be: the best fit there is. */
const most = 10;
const share = (points: number): string => `${(points / most) * 100}%`;

/**
 * What a fit is made of: benefits solid, burdens avoided hatched, the heaviest first. Below it, where something is unknown, the range the fit would
 * stand in were the unknown the worst and the best.
 */
export function FitBar({ fit }: { readonly fit: Fit }): ReactElement {
  const say = useText();
  const nameOf = useCriterionName();
  const parts = (['benefit', 'burden'] as const).flatMap((direction) =>
    fit.contributions.filter(({ criterion, points }) => criterion.direction === direction && points !== null && points > 0),
  );
  const words = parts.map(({ criterion, points }) => say('comparison.part', { name: nameOf(criterion), points: points ?? 0 }));
  const range: CSSProperties & Record<`--${string}`, string> = {
    '--low': share(fit.low),
    '--high': share(fit.high),
    '--at': share(fit.value),
  };
  return (
    <>
      <span className={styles.bar} role="img" aria-label={words.join(', ')}>
        {parts.map(({ criterion, points }, place) => (
          <i key={criterionId(criterion)} style={{ width: share(points ?? 0) }} title={words[place]} data-direction={criterion.direction} />
        ))}
      </span>
      {fit.coverage.known === fit.coverage.of ? null : (
        <span className={styles.range} style={range} aria-hidden="true">
          <i />
        </span>
      )}
    </>
  );
}
