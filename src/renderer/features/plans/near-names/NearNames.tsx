import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { apartWrite } from '../plan-writes.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { JoinDialog } from './JoinDialog.tsx';
import styles from './near-names.module.css';

interface NearNamesProps {
  readonly reading: PlanReading;
  readonly changes: PlanChanges;
  /** Writes what is being typed of a skill, before two become one. Resolves to whether it is on disk. */
  readonly settle: () => Promise<boolean>;
  readonly onJoined: (kept: PlanSkillId) => void;
}

/** Pairs shown at once; the rest comes when these are decided. */
const shownAtOnce = 3;

/** Skills whose names are near, each pair with why it looks alike: a person says whether they are one. */
export function NearNames({ reading, changes, settle, onJoined }: NearNamesProps): ReactElement | null {
  const say = useText();
  const { queries } = useEngine();
  const { plan } = reading;
  const { data: pairs = [] } = useQuery(queries.plans.nearNames.queryOptions({ input: { planId: plan.id } }));
  const [asked, setAsked] = useState<readonly [PlanSkillId, PlanSkillId] | null>(null);
  const skillOf = (id: PlanSkillId) => plan.skills.find((skill) => skill.id === id);
  const found = pairs.flatMap((pair) => {
    const [one, other] = [skillOf(pair.one), skillOf(pair.other)];
    return one && other ? [{ ...pair, one, other }] : [];
  });
  if (found.length === 0) return null;
  const keepApart = (one: PlanSkill, other: PlanSkill) =>
    changes.run({
      place: 'apart',
      write: apartWrite(one, other),
      said: () => say('plans.near.apartSaid', { one: one.name, other: other.name }),
    });
  const [kept, joined] = [asked && skillOf(asked[0]), asked && skillOf(asked[1])];
  const rest = found.length - shownAtOnce;
  return (
    <section className={styles.near} aria-labelledby="near-names">
      <h2 id="near-names" className={styles.title}>
        {say('plans.near.title', { count: found.length })}
      </h2>
      <ul className={styles.pairs}>
        {found.slice(0, shownAtOnce).map(({ one, other, names, why }) => (
          <li key={`${one.id} ${other.id}`}>
            <span className={styles.names}>
              <strong>{names[0]}</strong>
              <span className={styles.about} aria-hidden="true">
                ≈
              </span>
              <strong>{names[1]}</strong>
              <span className={styles.why}>{say(`plans.near.why.${why}`)}</span>
            </span>
            <Button
              size="small"
              onPress={async () => {
                if (await settle()) setAsked([one.id, other.id]);
              }}
              label={say('plans.near.joinLabel', { one: one.name, other: other.name })}
            >
              {say('plans.near.join')}
            </Button>
            <Button
              size="small"
              kind="quiet"
              onPress={() => void keepApart(one, other)}
              label={say('plans.near.apartLabel', { one: one.name, other: other.name })}
            >
              {say('plans.near.apart')}
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={styles.why}>{say('plans.near.more', { count: rest })}</p> : null}
      <FailureBanner failure={changes.failureAt('apart')} />
      {kept && joined ? (
        <JoinDialog
          kept={kept}
          joined={joined}
          changes={changes}
          onJoined={onJoined}
          onClose={() => {
            setAsked(null);
            changes.clearFailure();
          }}
        />
      ) : null}
    </section>
  );
}
