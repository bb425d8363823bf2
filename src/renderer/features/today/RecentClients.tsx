import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { RecentClient } from '#shared/contract/today.ts';
import { type CalendarDate, toCalendarDate } from '#shared/domain/time.ts';
import styles from './TodayPage.module.css';

interface RecentClientsProps {
  readonly clients: readonly RecentClient[];
  readonly today: CalendarDate;
}

/** The clients worked with last, each with what was done last. */
export function RecentClients({ clients, today }: RecentClientsProps): ReactElement {
  const say = useText();
  const { openClient } = useOpenClients();
  return (
    <section>
      <SectionHead title={say('today.recent')} aside={<Link to="/clients/new">{say('today.newClient')}</Link>} />
      <ul className={styles.clients}>
        {clients.map((client) => (
          <li key={client.id} data-step-row>
            <Link to="/clients/$clientId" params={{ clientId: client.id }} onClick={() => openClient(client.id)} data-step>
              <span className={`${styles.name} clipped`}>{client.name}</span>
              <span className="caption">
                <LastDone client={client} today={today} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LastDone({
  client: { lastChange, lastSessionAt },
  today,
}: {
  readonly client: RecentClient;
  readonly today: CalendarDate;
}): ReactElement {
  const say = useText();
  const dates = useDates();
  if (lastChange !== null) {
    const isToday = toCalendarDate(new Date(lastChange.at)) === today;
    const when = isToday ? say('today.at', { time: dates.time(lastChange.at) }) : dates.short(lastChange.at);
    return <>{say('today.lastChange', { what: say(`history.label.${lastChange.label}`), when })}</>;
  }
  return <>{lastSessionAt === null ? say('today.noSessionYet') : say('today.lastSession', { date: dates.short(lastSessionAt) })}</>;
}
