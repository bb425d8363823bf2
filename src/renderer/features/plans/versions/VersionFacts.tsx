import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import { fieldsOf } from '#shared/domain/plan/versions/compare-records.ts';
import { planFields } from '#shared/domain/plan/versions/plan-change.ts';
import { figuresOf, type PlanState } from '#shared/domain/plan/versions/plan-version.ts';
import { useValueMeans } from './use-change-means.ts';
import styles from './VersionDialog.module.css';
import { planValueWords } from './value-words.ts';

/** What was set for the plan as a whole, and what came out of it. */
export function VersionFacts({ state }: { readonly state: PlanState }): ReactElement {
  const say = useText();
  const means = useValueMeans(state);
  const { plan } = state;
  const { finish, cost } = figuresOf(state);
  const notStated = say('planVersions.costNone');
  const targets = plan.targets.map(({ title }) => title).join(', ');
  const facts = [
    ...fieldsOf(planFields)
      .filter((field) => field !== 'title')
      .map((field) => [say(`planVersions.field.plan.${field}`), planValueWords(field, plan[field], means) ?? notStated]),
    [say('planVersions.field.outcome.finish'), planValueWords('finish', finish, means) ?? notStated],
    [say('planVersions.field.outcome.cost'), planValueWords('cost', cost, means) ?? notStated],
    [say('planVersions.group.targets'), targets === '' ? say('plans.set.sourcesNone') : targets],
  ];
  return (
    <div>
      <h3 className={styles.heading}>{plan.title}</h3>
      <dl className={styles.facts}>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
