import { type ReactElement, useState } from 'react';
import { Chip, IconButton, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { mostTargets } from '#shared/domain/plan/plan.ts';
import styles from './PlanTargets.module.css';
import { targetsWrite } from './plan-writes.ts';
import { TargetDialog } from './TargetDialog.tsx';
import type { PlanChanges } from './use-plan-changes.ts';

interface PlanTargetsProps {
  readonly reading: PlanReading;
  readonly shortlist: readonly ShortlistEntry[];
  readonly changes: PlanChanges;
}

/** The occupations the plan's skills come from: each can be taken away, others added. */
export function PlanTargets({ reading, shortlist, changes }: PlanTargetsProps): ReactElement {
  const say = useText();
  const [isAdding, setAdding] = useState(false);
  const { plan } = reading;
  const ids = plan.targets.map((target) => target.profileId);
  const set = (profileIds: readonly ProfileId[], said: (after: PlanReading) => string) =>
    changes.run({ place: 'targets', write: targetsWrite(plan, [...profileIds]), said });
  const add = (profileId: ProfileId, title: string) => {
    setAdding(false);
    set([...ids, profileId], (after) => say('plans.targets.added', { title, count: after.plan.skills.length - plan.skills.length }));
  };
  const remove = (profileId: ProfileId, title: string) =>
    set(
      ids.filter((id) => id !== profileId),
      (after) => say('plans.targets.removed', { title, count: plan.skills.length - after.plan.skills.length }),
    );
  return (
    <>
      <ul className={styles.chips} aria-label={say('plans.set.sources')}>
        {plan.targets.map(({ profileId, socCode, title }) => (
          <li key={profileId} className={styles.chip} title={title}>
            <Chip removeLabel={say('plans.targets.remove', { title })} onRemove={() => remove(profileId, title)}>
              <span className={styles.code}>{socCode}</span> <span className="clipped">{title}</span>
            </Chip>
          </li>
        ))}
      </ul>
      {plan.targets.length === 0 ? <span className="caption">{say('plans.set.sourcesNone')}</span> : null}
      {plan.targets.length < mostTargets ? (
        <IconButton icon="plus" size="small" kind="quiet" label={say('plans.targets.add')} onPress={() => setAdding(true)} />
      ) : null}
      {isAdding ? <TargetDialog taken={ids} shortlist={shortlist} onAdd={add} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
