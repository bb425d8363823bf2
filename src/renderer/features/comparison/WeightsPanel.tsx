import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import type { ContestedWeight } from '#renderer/features/assessments/index.ts';
import { Button, DraftConflict, useDates, useText } from '#renderer/ui/index.ts';
import { allWeights, type WeightSet, type Weights } from '#shared/domain/assessment/weights.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import type { ShownWeights } from './use-shown-weights.ts';
import { WeightSlider } from './WeightSlider.tsx';
import styles from './Weights.module.css';

interface WeightsPanelProps {
  readonly clientId: ClientId;
  readonly changes: ShownWeights;
  /** As they are kept now; null: none yet. */
  readonly newest: WeightSet | null;
}

/** The middle of the scale: with all alike only their being alike counts. */
const alike = 3;

/** What matters to the client, as sliders that write the same weights as the Assessments tab. */
export function WeightsPanel({ clientId, changes, newest }: WeightsPanelProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { weights } = changes;
  const sliderOf = (name: DimensionName) => {
    const withWeight = (weight: Weights['dimensions'][DimensionName]) => ({
      ...weights,
      dimensions: { ...weights.dimensions, [name]: weight },
    });
    return (
      <WeightSlider
        key={name}
        name={say(`profile.dimension.${name}`)}
        weight={weights.dimensions[name]}
        onMove={(weight) => changes.preview(withWeight(weight))}
        onKeep={(weight) => changes.keep(withWeight(weight))}
      />
    );
  };
  const of = (direction: 'benefit' | 'burden') => DimensionName.options.filter((name) => dimensionDirection[name] === direction);
  const withOwn = (place: number, weight: Weights['own'][number]['weight']): Weights => ({
    ...weights,
    own: weights.own.map((each, at) => (at === place ? { ...each, weight } : each)),
  });
  return (
    <section className={styles.panel} aria-labelledby="compare-weights" ref={keepFocusHere}>
      <header className={styles.head}>
        <h2 id="compare-weights">{say('comparison.weights.title')}</h2>
        <span className="caption">{say('comparison.weights.scale')}</span>
      </header>
      <FailureBanner failure={changes.failure} />
      <Contested changes={changes} />
      <h3 className={styles.group}>{say('comparison.benefits')}</h3>
      {of('benefit').map(sliderOf)}
      <h3 className={styles.group}>{say('comparison.weights.burdens')}</h3>
      {of('burden').map(sliderOf)}
      {weights.own.length === 0 ? null : <h3 className={styles.group}>{say('comparison.own')}</h3>}
      {weights.own.map(({ name, weight }, place) => (
        <WeightSlider
          key={name}
          name={name}
          weight={weight}
          onMove={(next) => changes.preview(withOwn(place, next))}
          onKeep={(next) => changes.keep(withOwn(place, next))}
        />
      ))}
      <div className={styles.tools}>
        <Button size="small" onPress={() => changes.keep(allAlike(weights))}>
          {say('comparison.weights.allEqual')}
        </Button>
        <Link to="/clients/$clientId" params={{ clientId }} search={{ tab: 'assessments' }}>
          {newest === null ? say('comparison.weights.add') : say('comparison.weights.of', { date: dates.full(newest.setOn) })}
        </Link>
      </div>
    </section>
  );
}

function Contested({ changes }: { readonly changes: ShownWeights }): ReactElement | null {
  const say = useText();
  const intl = useIntl();
  if (changes.contested.length === 0) return null;
  const weighed = (name: string, weight: number | null) => say('assessments.weights.theirs', { name, weight: weight ?? 'none' });
  const wordsOf = (each: ContestedWeight) =>
    'dimension' in each
      ? weighed(say(`profile.dimension.${each.dimension}`), each.theirs)
      : intl.formatList(each.own.map(({ name, weight }) => weighed(name, weight)));
  return (
    <DraftConflict
      theirs={intl.formatList(changes.contested.map(wordsOf))}
      onKeepMine={changes.keepMine}
      onTakeTheirs={changes.takeTheirs}
    />
  );
}

function allAlike(weights: Weights): Weights {
  const stated = new Set(allWeights(weights).filter((weight) => weight !== null));
  const [one] = stated;
  const weight = stated.size === 1 && one !== undefined && one > 0 ? one : alike;
  return {
    dimensions: {
      income: weight,
      demand: weight,
      outlook: weight,
      prFriendliness: weight,
      aiRisk: weight,
      competition: weight,
      studyTime: weight,
      certification: weight,
      prDifficulty: weight,
    },
    own: weights.own.map((each) => ({ ...each, weight })),
  };
}
