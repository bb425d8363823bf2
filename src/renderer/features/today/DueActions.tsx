import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { DueWords, ownerWords } from '#renderer/features/follow-ups/index.ts';
import { Checkbox, classes, SectionHead, Table, useText } from '#renderer/ui/index.ts';
import type { DueAction, DueWork } from '#shared/domain/plan/due-work.ts';
import styles from './TodayPage.module.css';

/** Steps of the plans that are late or due within a week; ticked here. */
export function DueActions({ work: { today, actions } }: { readonly work: DueWork }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const { openClient } = useOpenClients();
  const tick = useChange({
    write: (action: DueAction) =>
      client.plans.updateAction({ actionId: action.id, revision: action.revision, patch: { doneOn: action.done ? null : today } }),
    said: (_, action) => say(action.done ? 'today.unticked' : 'today.ticked', { text: action.text }),
  });
  return (
    <section>
      <SectionHead title={say('today.actions')} facts={say('today.dueThisWeek', { count: actions.due })} />
      <FailureBanner failure={tick.failure} />
      {actions.listed.length === 0 ? <p className={styles.none}>{say('today.noActions')}</p> : null}
      <Table label={say('today.actions')}>
        <tbody>
          {actions.listed.map((action) => (
            <tr key={action.id} data-step-row>
              <td style={{ width: 32 }}>
                <Checkbox label={action.text} checked={action.done} onChange={() => tick.run(action)} />
              </td>
              <td className={styles.main}>
                <Link
                  to="/plans/$clientId"
                  params={{ clientId: action.clientId }}
                  className={classes(styles.plain, action.done && styles.done)}
                  onClick={() => openClient(action.clientId)}
                  data-step
                >
                  {action.text}
                </Link>
              </td>
              <td className={styles.client}>{[action.clientName, ownerWords(action, say)].filter(Boolean).join(' · ')}</td>
              <td className={classes('end figure', styles.due)}>
                <DueWords due={action.due} doneOn={action.done ? today : null} today={today} />
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
      {say('today.rest', { shown, count })} <Link to="/plans">{say('today.allPlans')}</Link>
    </p>
  );
}
