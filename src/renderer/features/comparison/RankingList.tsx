import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EmptyState, Icon, useText } from '#renderer/ui/index.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import type { Ranking } from '#shared/domain/comparison/rank-options.ts';
import { type StandOut, standOut } from '#shared/domain/comparison/stand-out.ts';
import type { Fit } from '#shared/domain/fit/fit.ts';
import { CoverageBar } from './CoverageBar.tsx';
import { FitBar } from './FitBar.tsx';
import styles from './Ranking.module.css';
import { SeriesMark } from './SeriesMark.tsx';
import { useCriterionName } from './use-criterion-name.ts';

interface RankingListProps {
  readonly rankings: readonly Ranking[];
  /** All options in the order asked for, which gives each its mark. */
  readonly options: readonly ComparedOption[];
}

/** The options in the order of their fit, those of each kind of score among themselves. */
export function RankingList({ rankings, options }: RankingListProps): ReactElement {
  const say = useText();
  if (rankings.length === 0) {
    return <EmptyState title={say('comparison.allOut.title')}>{say('comparison.allOut.text')}</EmptyState>;
  }
  if (rankings.every(({ fits }) => fits.criteria.every(({ weight }) => weight === 0))) {
    return <EmptyState title={say('comparison.noWeights.title')}>{say('comparison.noWeights.text')}</EmptyState>;
  }
  return (
    <>
      {rankings.map((ranking) => (
        <div key={ranking.origin}>
          {rankings.length === 1 ? null : <h3 className={styles.kind}>{say(`comparison.kind.${ranking.origin}`)}</h3>}
          <RankedKind ranking={ranking} options={options} />
        </div>
      ))}
    </>
  );
}

interface RankedKindProps extends Pick<RankingListProps, 'options'> {
  readonly ranking: Ranking;
}

function RankedKind({ ranking, options }: RankedKindProps): ReactElement {
  const say = useText();
  const notable = standOut(ranking.fits);
  return (
    <ol className={styles.ranking}>
      {ranking.fits.options.map(({ option: { option }, fit, place, nearNext }, at) => (
        <li key={option.profileId} className={styles.ranked}>
          <span className={styles.place}>{place ?? '–'}</span>
          <SeriesMark place={options.indexOf(option)} />
          <Link to="/library/$profileId" params={{ profileId: option.profileId }} className={`${styles.name} clipped`}>
            {option.title}
          </Link>
          {fit === null ? (
            <p className={styles.words}>{say('comparison.noFit')}</p>
          ) : (
            <>
              <span className={styles.value}>{say('comparison.value', { value: fit.value })}</span>
              <FitWords fit={fit} notable={notable[at] ?? { ahead: null, behind: null }} />
            </>
          )}
          {nearNext ? (
            <p className={styles.near}>
              <Icon name="same" size={12} />
              {say('comparison.near')}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function FitWords({ fit, notable }: { readonly fit: Fit; readonly notable: StandOut }): ReactElement {
  const say = useText();
  const nameOf = useCriterionName();
  const pointsOf = (direction: 'benefit' | 'burden') =>
    fit.contributions.reduce((sum, { criterion, points }) => sum + (criterion.direction === direction ? (points ?? 0) : 0), 0);
  const { known, of, unknownPoints } = fit.coverage;
  return (
    <div className={styles.words}>
      <FitBar fit={fit} />
      <p className="caption">{say('comparison.parts', { benefits: pointsOf('benefit'), burdens: pointsOf('burden') })}</p>
      {known === of ? null : <CoverageBar unknownPoints={unknownPoints} />}
      <p>
        {say('comparison.coverage', { known, of, points: unknownPoints })}
        {known === of ? null : ` ${say('comparison.range', { low: fit.low, high: fit.high })}`}
      </p>
      {notable.ahead === null && notable.behind === null ? null : (
        <p>
          {say('comparison.notable', {
            ahead: notable.ahead === null ? 'none' : nameOf(notable.ahead),
            behind: notable.behind === null ? 'none' : nameOf(notable.behind),
          })}
        </p>
      )}
    </div>
  );
}
