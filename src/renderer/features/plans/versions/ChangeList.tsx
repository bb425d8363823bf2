import type { ReactElement } from 'react';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import { comparePlans } from '#shared/domain/plan/versions/compare-plans.ts';
import { changeGroups } from '#shared/domain/plan/versions/plan-change.ts';
import type { PlanState } from '#shared/domain/plan/versions/plan-version.ts';
import styles from './ChangeList.module.css';
import { type ChangeLine, changeLines } from './change-lines.ts';
import { useChangeMeans } from './use-change-means.ts';

interface ChangeListProps {
  readonly from: PlanState;
  readonly to: PlanState;
}

/** What is different between two states of a plan, in sentences by what they are about. */
export function ChangeList({ from, to }: ChangeListProps): ReactElement {
  const say = useText();
  const means = useChangeMeans(from, to);
  const lines = changeLines(comparePlans(from, to), means);
  return (
    <section aria-labelledby="changes">
      <SectionHead
        id="changes"
        title={say('planVersions.compare.title')}
        facts={say('planVersions.compare.count', { count: lines.length })}
      />
      {lines.length === 0 ? <p className={styles.none}>{say('planVersions.compare.none')}</p> : null}
      {changeGroups.map((group) => {
        const told = lines.filter((line) => line.group === group);
        if (told.length === 0) return null;
        const id = `changes-${group}`;
        return (
          <section key={group} className={styles.group} aria-labelledby={id}>
            <h3 id={id} className={styles.name}>
              {say(`planVersions.group.${group}`)}
            </h3>
            <dl className={styles.lines}>
              {[...Map.groupBy(told, ({ about }) => about)].map(([about, of]) => (
                <Lines key={about} about={about} lines={of} />
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}

function Lines({ about, lines }: { readonly about: string; readonly lines: readonly ChangeLine[] }): ReactElement {
  return (
    <div className={styles.line}>
      <dt>{about}</dt>
      {lines.map(({ sentence }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a comparison never move
        <dd key={place}>{sentence}</dd>
      ))}
    </div>
  );
}
