import { skipToken, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded, type Reading } from '#renderer/app/Loaded.tsx';
import { Select, useDates, useText } from '#renderer/ui/index.ts';
import type { VersionListing } from '#shared/contract/plan-versions.ts';
import type { PlanState } from '#shared/domain/plan/versions/plan-version.ts';
import { ChangeList } from './ChangeList.tsx';
import type { Compared } from './VersionsDesk.tsx';
import styles from './VersionsPage.module.css';

interface Pair {
  readonly from: Compared;
  readonly to: Compared;
}

interface CompareVersionsProps {
  readonly versions: readonly VersionListing[];
  readonly now: PlanState;
  readonly compared: Pair;
  readonly onChoose: (compared: Pair) => void;
}

/** Two states of the plan to choose, and what is different between them. */
export function CompareVersions({ versions, now, compared, onChoose }: CompareVersionsProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const from = useStateOf(compared.from, now);
  const to = useStateOf(compared.to, now);
  const both: Reading<readonly [PlanState, PlanState]> = {
    data: from.data === undefined || to.data === undefined ? undefined : [from.data, to.data],
    error: from.error ?? to.error,
    refetch: () => Promise.all([from.refetch(), to.refetch()]),
  };
  const choices: readonly { readonly value: Compared; readonly label: string }[] = [
    { value: 'now', label: say('planVersions.now') },
    ...versions.map(({ id, number, keptAt }) => ({
      value: id,
      label: say('planVersions.numberAt', { number, date: dates.short(keptAt) }),
    })),
  ];
  return (
    <div>
      <div className={styles.choose}>
        <Select
          label={say('planVersions.compare.from')}
          choices={choices}
          value={compared.from}
          onChange={(value) => onChoose({ ...compared, from: value })}
        />
        <Select
          label={say('planVersions.compare.to')}
          choices={choices}
          value={compared.to}
          onChange={(value) => onChoose({ ...compared, to: value })}
        />
      </div>
      <Loaded query={both} rows={6}>
        {([before, after]) => <ChangeList from={before} to={after} />}
      </Loaded>
    </div>
  );
}

function useStateOf(which: Compared, now: PlanState): Reading<PlanState> {
  const { queries } = useEngine();
  const kept = useQuery(queries.planVersions.get.queryOptions({ input: which === 'now' ? skipToken : { versionId: which } }));
  return which === 'now' ? { data: now, error: null, refetch: async () => now } : { ...kept, data: kept.data?.state };
}
