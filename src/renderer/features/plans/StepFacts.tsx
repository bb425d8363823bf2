import type { ReactElement } from 'react';
import { ownerWords } from '#renderer/features/follow-ups/index.ts';
import { Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanAction } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './ActionList.module.css';
import { dueState } from './plan-standing.ts';

interface StepFactProps {
  readonly action: PlanAction;
  readonly today: CalendarDate;
}

/** When a step is due, how late it is, or when it was done. */
export function DueFact({ action, today }: StepFactProps): ReactElement {
  const say = useText();
  const dates = useDates();
  if (action.doneOn !== null) {
    return (
      <span>
        <Icon name="check" size={12} />
        {dates.short(action.doneOn)}
      </span>
    );
  }
  if (action.due === null) return <span>{say('plans.actions.dueNone')}</span>;
  const due = dueState(action.due, today);
  return (
    <span className={due.kind === 'late' ? styles.late : undefined}>
      <Icon name={due.kind === 'late' ? 'concern' : 'calendar'} size={12} />
      {due.kind === 'late'
        ? say('plans.actions.late', { days: due.days })
        : say('plans.actions.dueValue', { date: dates.short(action.due) })}
    </span>
  );
}

/** Who does a step, where that is not the client, and when it was agreed. */
export function AgreedFact({ action }: Pick<StepFactProps, 'action'>): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const owner = ownerWords(action, say);
  const agreed = action.agreedOn === null ? null : say('planWork.step.agreed', { date: dates.short(action.agreedOn) });
  return (
    <>
      {owner === null ? null : (
        <span>
          <Icon name="clients" size={12} />
          {owner}
        </span>
      )}
      {agreed === null ? null : <span>{agreed}</span>}
    </>
  );
}
