import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useAddTargets } from '#renderer/features/plans/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { OwnCriterion } from '#shared/domain/assessment/weights.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { bestBy } from '#shared/domain/comparison/rank-options.ts';
import { type Criterion, criterionId } from '#shared/domain/fit/criterion.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import { EnterValueDialog } from './EnterValueDialog.tsx';
import { GroupRow } from './GroupRow.tsx';
import { OptionHead } from './OptionHead.tsx';
import { PayRows } from './PayRows.tsx';
import { ScoreCell } from './ScoreCell.tsx';
import styles from './ScoreTable.module.css';
import { useCriterionName } from './use-criterion-name.ts';

interface ScoreTableProps {
  readonly clientId: ClientId;
  readonly options: readonly ComparedOption[];
  readonly own: readonly OwnCriterion[];
  readonly onRemove: (option: ComparedOption) => void;
}

export type ComparedCriterion = Pick<Criterion, 'kind' | 'name' | 'direction'>;

/** Every score of every option, the best marked, with a field where none is known; then pay. The same figures as the radar's. */
export function ScoreTable({ clientId, options, own, onRemove }: ScoreTableProps): ReactElement {
  const say = useText();
  const nameOf = useCriterionName();
  const [entering, setEntering] = useState<{ readonly option: ComparedOption; readonly criterion: ComparedCriterion } | null>(null);
  const titleOf = (ids: readonly ProfileId[]) => options.find(({ profileId }) => ids.includes(profileId))?.title ?? '';
  const plan = useAddTargets({
    said: ({ clientName, added }, { profileIds }) =>
      say(added.length > 0 ? 'profile.target.added' : 'profile.target.already', { title: titleOf(profileIds), client: clientName }),
  });
  const rowOf = (criterion: ComparedCriterion) => {
    const best = bestBy(options, criterion);
    return (
      <tr key={criterionId(criterion)}>
        <th scope="row">{nameOf(criterion)}</th>
        {options.map((option) => (
          <td key={option.profileId}>
            <ScoreCell
              option={option}
              criterion={criterion}
              isBest={best.includes(option)}
              onEnter={() => setEntering({ option, criterion })}
            />
          </td>
        ))}
      </tr>
    );
  };
  const dimensions = (direction: 'benefit' | 'burden') =>
    DimensionName.options
      .filter((name) => dimensionDirection[name] === direction)
      .map((name) => rowOf({ kind: 'dimension', name, direction }));
  return (
    <>
      <FailureBanner failure={plan.failure} />
      <table className={styles.table} aria-label={say('comparison.scores')} data-options={options.length}>
        <thead>
          <tr>
            <td className="caption">
              <span aria-hidden="true" className={styles.dot} /> {say('comparison.best')}
            </td>
            {options.map((option, place) => (
              <OptionHead
                key={option.profileId}
                option={option}
                place={place}
                onPlan={() => void plan.run({ clientId, profileIds: [option.profileId] })}
                onRemove={options.length > 2 ? () => onRemove(option) : null}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <GroupRow words={say('comparison.benefits')} columns={options.length} />
          {dimensions('benefit')}
          <GroupRow words={say('comparison.burdens')} columns={options.length} />
          {dimensions('burden')}
          {own.length === 0 ? null : <GroupRow words={say('comparison.own')} columns={options.length} />}
          {own.map(({ name }) => rowOf({ kind: 'own', name, direction: 'benefit' }))}
        </tbody>
        <PayRows options={options} />
      </table>
      {entering === null ? null : <EnterValueDialog clientId={clientId} {...entering} onClose={() => setEntering(null)} />}
    </>
  );
}
