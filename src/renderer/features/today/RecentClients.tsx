import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientListing } from '#shared/contract/clients.ts';
import styles from './TodayPage.module.css';

/** The clients whose records were changed last, in the order the engine gives. */
export function RecentClients({ clients }: { readonly clients: readonly ClientListing[] }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { openClient } = useOpenClients();
  return (
    <section>
      <SectionHead title={say('app.today.recent')} aside={<Link to="/clients">{say('app.today.allClients')}</Link>} />
      <ul className={styles.clients}>
        {clients.map((client) => (
          <li key={client.id}>
            <Link to="/clients/$clientId" params={{ clientId: client.id }} onClick={() => openClient(client.id)}>
              <span className={`${styles.name} clipped`}>{client.name}</span>
              <span className="caption">
                {client.lastSessionAt === null
                  ? say('app.today.noSessionYet')
                  : say('app.today.lastSession', { date: dates.short(client.lastSessionAt) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
