import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { actionWrite, dueState, nextActions, type PlannedAction, usePlanChanges } from '#renderer/features/plans/index.ts';
import { Checkbox, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import styles from './NextActions.module.css';

interface NextActionsProps {
  readonly reading: PlanReading;
  /** How many are shown; all without it. */
  readonly limit?: number;
}

/** What is to be done next by the plan, each ticked where it stands. */
export function NextActions({ reading, limit = Number.POSITIVE_INFINITY }: NextActionsProps): ReactElement {
  const say = useText();
  const changes = usePlanChanges(reading.plan.clientId);
  const actions = nextActions(reading.plan, reading.today);
  if (actions.length === 0) return <p className="caption">{say('clients.actions.none')}</p>;
  const tick = ({ action }: PlannedAction, done: boolean) =>
    changes.run({
      place: 'actions',
      write: actionWrite(action, { doneOn: done ? reading.today : null }),
      said: () => say(done ? 'clients.actions.done' : 'clients.actions.reopened', { action: action.text }),
    });
  const hidden = actions.length - limit;
  return (
    <>
      <ul className={styles.actions}>
        {actions.slice(0, limit).map((planned) => (
          <li key={planned.action.id} data-done={planned.action.doneOn !== null}>
            <Checkbox label={planned.action.text} checked={planned.action.doneOn !== null} onChange={(done) => tick(planned, done)} />
            <span>
              {planned.action.text} <DueWords planned={planned} reading={reading} />
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Link to="/plans/$clientId" params={{ clientId: reading.plan.clientId }} className="caption">
          {say('clients.actions.more', { count: hidden })}
        </Link>
      ) : null}
    </>
  );
}

function DueWords({ planned: { action }, reading }: { readonly planned: PlannedAction; readonly reading: PlanReading }): ReactElement {
  const say = useText();
  const dates = useDates();
  if (action.due === null) return <span className={styles.due}>{say('clients.actions.noDate')}</span>;
  const due = dueState(action.due, reading.today);
  if (due.kind === 'late' && action.doneOn === null) {
    return <span className={styles.late}>{say('clients.actions.late', { days: due.days })}</span>;
  }
  return <span className={styles.due}>{due.kind === 'today' ? say('clients.actions.today') : dates.short(action.due)}</span>;
}
