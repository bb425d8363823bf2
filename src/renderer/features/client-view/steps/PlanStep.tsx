import type { ReactElement } from 'react';
import { levelMessage } from '#renderer/features/plans/index.ts';
import { classes, Icon, ProgressBar, useDates, useText } from '#renderer/ui/index.ts';
import type { ShownPlan } from '#shared/domain/client-view.ts';
import { ColumnHead, Nothing, StepHead } from './parts.tsx';
import styles from './steps.module.css';

/** The plan in a few sentences. */
export function PlanLeft({ plan }: { readonly plan: ShownPlan | null }): ReactElement {
  const say = useText();
  const finish = useFinish(plan);
  const hours = plan?.hours.high ?? 0;
  const done = plan === null || hours === 0 ? null : say('clientView.plan.hours', { done: plan.hoursDone, hours });
  return (
    <>
      <StepHead id="clientView.heading.plan" />
      {plan === null ? (
        <Nothing>{say('clientView.noPlan')}</Nothing>
      ) : (
        <>
          <p className={styles.say}>{plan.title}</p>
          {done === null ? null : (
            <div className={styles.progress}>
              <p>{done}</p>
              <ProgressBar label={done} done={plan.hoursDone / hours} size="medium" />
            </div>
          )}
          <p className={styles.say}>{finish}</p>
        </>
      )}
    </>
  );
}

/** The planned skills in the order of the plan. */
export function PlanRight({ plan }: { readonly plan: ShownPlan | null }): ReactElement | null {
  const say = useText();
  if (plan === null) return null;
  return (
    <div>
      <ColumnHead id="clientView.column.skills" icon="list" />
      {plan.skills.length === 0 ? <Nothing>{say('clientView.noSkills')}</Nothing> : null}
      <ol className={styles.entries}>
        {plan.skills.map((skill) => (
          <li key={skill.id}>
            <PlannedSkill skill={skill} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function PlannedSkill({ skill: { name, levelNow, levelTarget, finish } }: { readonly skill: ShownPlan['skills'][number] }): ReactElement {
  const say = useText();
  const dates = useDates();
  const isReached = levelNow !== null && levelTarget !== null && levelNow >= levelTarget;
  const now = say(levelMessage(levelNow));
  return (
    <span className={styles.pair}>
      <span>
        {name}
        <span className={styles.under}>
          {levelTarget === null || isReached ? now : say('plans.level.change', { now, target: say(levelMessage(levelTarget)) })}
        </span>
      </span>
      <span className={classes(styles.when, isReached && styles.doneOn)}>
        {isReached ? <Icon name="check" /> : null}
        {isReached
          ? say('clientView.plan.reached')
          : finish === null
            ? ''
            : say('clientView.plan.by', { date: dates.short(finish.latest) })}
      </span>
    </span>
  );
}

function useFinish(plan: ShownPlan | null): string {
  const say = useText();
  const dates = useDates();
  if (plan === null || plan.hoursPerWeek === null || plan.finish === null) return say('clientView.plan.noHours');
  const { earliest, latest } = plan.finish;
  const values = { hours: plan.hoursPerWeek, from: dates.full(earliest), to: dates.full(latest) };
  return say(earliest === latest ? 'clientView.plan.finishOne' : 'clientView.plan.finish', values);
}
