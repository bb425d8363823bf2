import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Checkbox, classes, Icon, SectionHead, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { DueAction, DueWork } from '#shared/domain/plan/due-work.ts';
import { type CalendarDate, daysBetween } from '#shared/domain/time.ts';
import styles from './TodayPage.module.css';

/** Steps of the plans that are late or due within a week; ticked here. */
export function DueActions({ work: { today, actions } }: { readonly work: DueWork }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const tick = useChange({
    write: (action: DueAction) => client.plans.updateAction({ actionId: action.id, patch: { doneOn: action.done ? null : today } }),
    said: (_, action) => say(action.done ? 'app.today.unticked' : 'app.today.ticked', { text: action.text }),
  });
  return (
    <section>
      <SectionHead title={say('app.today.actions')} facts={say('app.today.dueThisWeek', { count: actions.due })} />
      <FailureBanner failure={tick.failure} />
      {actions.listed.length === 0 ? <p className={styles.none}>{say('app.today.noActions')}</p> : null}
      <Table label={say('app.today.actions')}>
        <tbody>
          {actions.listed.map((action) => (
            <tr key={action.id}>
              <td style={{ width: 32 }}>
                <Checkbox label={action.text} checked={action.done} onChange={() => tick.run(action)} />
              </td>
              <td className={classes(styles.main, action.done && styles.done)}>{action.text}</td>
              <td>
                <Link to="/plans/$clientId" params={{ clientId: action.clientId }}>
                  {action.clientName}
                </Link>
              </td>
              <td className="end figure">
                <DueDate action={action} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {actions.due > actions.listed.length ? <Rest shown={actions.listed.length} count={actions.due} /> : null}
    </section>
  );
}

/** Where the list was cut: how much stands here, and where the rest is. */
function Rest({ shown, count }: { readonly shown: number; readonly count: number }): ReactElement {
  const say = useText();
  return (
    <p className={styles.rest}>
      {say('app.today.rest', { shown, count })} <Link to="/plans">{say('app.today.allPlans')}</Link>
    </p>
  );
}

function DueDate({ action, today }: { readonly action: DueAction; readonly today: CalendarDate }): ReactElement {
  const say = useText();
  const dates = useDates();
  if (action.done) return <span className="caption">{say('app.today.done')}</span>;
  const days = daysBetween(action.due, today);
  if (days > 0) {
    return (
      <span className={styles.late}>
        <Icon name="concern" size={12} />
        {say('app.today.daysLate', { days })}
      </span>
    );
  }
  return days === 0 ? <span className={styles.now}>{say('app.section.today')}</span> : <span>{dates.short(action.due)}</span>;
}
