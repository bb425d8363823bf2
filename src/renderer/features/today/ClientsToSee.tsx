import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { SectionHead, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientToSee, TodayClients } from '#shared/contract/today.ts';
import styles from './TodayPage.module.css';

/** Clients of active cases who may have been lost sight of: unseen for long, or without a plan. */
export function ClientsToSee({ clients: { unseen, withoutPlan } }: { readonly clients: TodayClients }): ReactElement {
  const say = useText();
  const isNone = unseen.count === 0 && withoutPlan.count === 0;
  return (
    <section>
      <SectionHead title={say('today.toSee')} aside={<Link to="/clients">{say('today.allClients')}</Link>} />
      {isNone ? <p className={styles.none}>{say('today.noneToSee')}</p> : null}
      {unseen.count === 0 ? null : <ToSee title={say('today.unseen')} of={unseen} says="seen" />}
      {withoutPlan.count === 0 ? null : <ToSee title={say('today.withoutPlan')} of={withoutPlan} says="since" />}
    </section>
  );
}

interface ToSeeProps {
  readonly title: string;
  readonly of: TodayClients['unseen'];
  readonly says: 'seen' | 'since';
}

function ToSee({ title, of: { listed, count }, says }: ToSeeProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { openClient } = useOpenClients();
  return (
    <>
      <h3 className={styles.subhead}>
        {title} <span>{count}</span>
      </h3>
      <Table label={title}>
        <tbody>
          {listed.map((client) => (
            <tr key={client.id} data-step-row>
              <td>
                <Link
                  to="/clients/$clientId"
                  params={{ clientId: client.id }}
                  className={styles.plain ?? ''}
                  onClick={() => openClient(client.id)}
                  data-step
                >
                  {client.name}
                </Link>
              </td>
              <td className="end secondary">
                <ClientWords client={client} says={says} />
                {client.nextAppointment === null ? null : (
                  <span className="caption">, {say('today.nextOn', { date: dates.short(client.nextAppointment) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {count > listed.length ? <p className={styles.rest}>{say('today.moreOf', { count: count - listed.length })}</p> : null}
    </>
  );
}

function ClientWords({
  client: { lastSessionAt, since },
  says,
}: {
  readonly client: ClientToSee;
  readonly says: 'seen' | 'since';
}): ReactElement {
  const say = useText();
  const dates = useDates();
  if (says === 'since') return <>{say('today.caseSince', { date: dates.short(since) })}</>;
  return (
    <>
      {lastSessionAt === null
        ? say('today.neverSeen', { date: dates.short(since) })
        : say('today.unseenSince', { date: dates.short(lastSessionAt) })}
    </>
  );
}
