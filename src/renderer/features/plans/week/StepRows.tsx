import type { ReactElement } from 'react';
import { Checkbox, SectionHead, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { WeekStep } from '#shared/domain/plan/week-work.ts';
import facts from '../ActionList.module.css';
import { actionWrite } from '../plan-writes.ts';
import { AgreedFact, DueFact } from '../StepFacts.tsx';
import { useActionWords } from '../use-action-words.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import styles from './WeekView.module.css';

interface StepRowsProps {
  readonly title: string;
  readonly steps: readonly WeekStep[];
  readonly reading: PlanReading;
  readonly changes: PlanChanges;
}

/** Steps of one kind, ticked where they stand. */
export function StepRows({ title, steps, reading, changes }: StepRowsProps): ReactElement {
  const say = useText();
  const words = useActionWords(reading.plan.budget?.currency ?? 'USD');
  const tick = ({ action }: WeekStep, done: boolean) =>
    changes.run({
      place: 'week',
      write: actionWrite(action, { doneOn: done ? reading.today : null }),
      said: () => say(done ? 'plans.actions.ticked' : 'plans.actions.unticked', { action: action.text }),
    });
  return (
    <section>
      <SectionHead title={title} facts={String(steps.length)} />
      <ul className={styles.rows} aria-label={title}>
        {steps.map((step) => (
          <li key={step.action.id} className={styles.step} data-done={step.action.doneOn !== null}>
            <Checkbox label={step.action.text} checked={step.action.doneOn !== null} onChange={(done) => void tick(step, done)} />
            <span className={styles.words}>{step.action.text}</span>
            <span className={facts.facts}>
              <span>{step.skill.name}</span>
              <span>{words(step.action).hours}</span>
              <AgreedFact action={step.action} />
              <DueFact action={step.action} today={reading.today} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
