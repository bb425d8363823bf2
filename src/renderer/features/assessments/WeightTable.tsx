import type { CSSProperties, ReactElement } from 'react';
import { IconButton, Table, useText } from '#renderer/ui/index.ts';
import type { Weight, Weights } from '#shared/domain/assessment/weights.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import styles from './Assessments.module.css';
import { NumberScale } from './NumberScale.tsx';
import { OwnCriterionField } from './OwnCriterionField.tsx';

interface WeightTableProps {
  readonly weights: Weights;
  /** Of all weights in one list, see `allWeights`. */
  readonly shares: readonly (number | null)[];
  readonly onChange: (weights: Weights) => void;
}

/** The nine dimensions, benefits and burdens apart, and the client's own criteria, each with its weight and its share of 100. */
export function WeightTable({ weights, shares, onChange }: WeightTableProps): ReactElement {
  const say = useText();
  const rowOf = (name: DimensionName) => (
    <WeightRow
      key={name}
      name={say(`profile.dimension.${name}`)}
      weight={weights.dimensions[name]}
      share={shares[DimensionName.options.indexOf(name)] ?? null}
      onChange={(weight) => onChange({ ...weights, dimensions: { ...weights.dimensions, [name]: weight } })}
    />
  );
  const of = (direction: 'benefit' | 'burden') => DimensionName.options.filter((name) => dimensionDirection[name] === direction);
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  return (
    <Table label={say('assessments.weights.title')}>
      <thead>
        <tr>
          <th>{say('assessments.weights.column.what')}</th>
          <th>{say('assessments.weights.column.weight')}</th>
          <th className="end">{say('assessments.weights.column.share')}</th>
        </tr>
      </thead>
      <tbody>
        <GroupRow words={say('assessments.weights.benefits')} />
        {of('benefit').map(rowOf)}
        <GroupRow words={say('assessments.weights.burdens')} />
        {of('burden').map(rowOf)}
        <GroupRow words={say('assessments.weights.ownHead')} />
        {weights.own.map((criterion, place) => (
          <WeightRow
            key={criterion.name}
            name={criterion.name}
            weight={criterion.weight}
            share={shares[DimensionName.options.length + place] ?? null}
            onChange={(weight) =>
              onChange({ ...weights, own: weights.own.map((each) => (each === criterion ? { ...each, weight } : each)) })
            }
            onRemove={() => onChange({ ...weights, own: weights.own.filter((each) => each !== criterion) })}
          />
        ))}
        <tr>
          <td colSpan={3}>
            <OwnCriterionField
              own={weights.own}
              onAdd={(name) => onChange({ ...weights, own: [...weights.own, { name, weight: null }] })}
            />
          </td>
        </tr>
      </tbody>
      {sum === 0 ? null : (
        <tfoot>
          <tr className={styles.total}>
            <td colSpan={2}>{say('assessments.weights.total')}</td>
            <td className="end figure">{sum}</td>
          </tr>
        </tfoot>
      )}
    </Table>
  );
}

function GroupRow({ words }: { readonly words: string }): ReactElement {
  return (
    <tr className={styles.group}>
      <th colSpan={3} scope="colgroup">
        {words}
      </th>
    </tr>
  );
}

interface WeightRowProps {
  readonly name: string;
  readonly weight: Weight | null;
  readonly share: number | null;
  readonly onChange: (weight: Weight | null) => void;
  /** Of the client's own criteria alone. */
  readonly onRemove?: () => void;
}

function WeightRow({ name, weight, share, onChange, onRemove }: WeightRowProps): ReactElement {
  const say = useText();
  const bar: CSSProperties & Record<`--${string}`, string> = { '--share': `${share ?? 0}%` };
  return (
    <tr>
      <th scope="row" className={styles.what}>
        <span className="clipped">{name}</span>
        {onRemove === undefined ? null : (
          <IconButton icon="close" size="small" kind="quiet" label={say('assessments.weights.ownRemove', { name })} onPress={onRemove} />
        )}
      </th>
      <td>
        <NumberScale
          label={name}
          from={0}
          to={5}
          value={weight}
          onChange={onChange}
          words={(value) => say('assessments.weights.choice', { weight: value })}
          none={say('assessments.weights.notSaid')}
        />
      </td>
      <td className="end">
        <span className={styles.share} style={bar}>
          <span className={styles.bar} aria-hidden="true" data-empty={share === null} />
          <span className="figure">{share ?? '–'}</span>
        </span>
      </td>
    </tr>
  );
}
