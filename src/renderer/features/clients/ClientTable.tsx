import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { type Column, DataTable, ProgressBar, Tag, useDates, useNarrow, useText } from '#renderer/ui/index.ts';
import type { ClientListing } from '#shared/contract/clients.ts';
import styles from './ClientListPage.module.css';
import { STATUS_NAMES } from './words.ts';

interface ClientTableProps {
  readonly clients: readonly ClientListing[];
  readonly empty: ReactNode;
}

/** Clients as rows: name and reference, status, what they aim at, how far the plan is, the last session. Enter opens. */
export function ClientTable({ clients, empty }: ClientTableProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const columns: readonly Column<ClientListing>[] = [
    {
      id: 'name',
      head: say('clients.column.name'),
      cell: (client) => (
        <span className={styles.name}>
          <Link to="/clients/$clientId" params={{ clientId: client.id }} tabIndex={-1} className={styles.link ?? ''}>
            {client.name}
          </Link>
          <span className={styles.second}>
            <span>{client.reference}</span>
            {client.situation}
          </span>
        </span>
      ),
    },
    {
      id: 'status',
      head: say('clients.column.status'),
      width: '92px',
      cell: (client) => <Tag>{say(STATUS_NAMES[client.status])}</Tag>,
    },
    {
      id: 'targets',
      head: say('clients.column.targets'),
      width: narrow ? '22%' : '26%',
      cell: (client) =>
        client.targets.length === 0 ? (
          <span className="caption">{say('clients.targetNone')}</span>
        ) : (
          <span title={client.targets.join(', ')}>{client.targets.join(', ')}</span>
        ),
    },
    { id: 'plan', head: say('clients.column.plan'), width: narrow ? '180px' : '220px', cell: (client) => <PlanCell client={client} /> },
    {
      id: 'lastSession',
      head: say('clients.column.lastSession'),
      width: '112px',
      align: 'end',
      cell: (client) =>
        client.lastSessionAt === null ? <span className="caption">{say('clients.sessionNone')}</span> : dates.short(client.lastSessionAt),
    },
  ];
  return (
    <DataTable
      label={say('clients.title')}
      columns={columns}
      rows={clients}
      rowId={(client) => client.id}
      rowLabel={(client) => client.name}
      rowHeight={44}
      onOpen={(client) => void navigate({ to: '/clients/$clientId', params: { clientId: client.id } })}
      empty={empty}
    />
  );
}

function PlanCell({ client: { plan } }: { readonly client: ClientListing }): ReactElement {
  const say = useText();
  if (plan === null) return <span className="caption">{say('clients.planNone')}</span>;
  if (plan.hours <= 0) return <span className="caption">{say('clients.planNoHours')}</span>;
  const words = say('clients.planHours', { done: plan.hoursDone, hours: plan.hours });
  return (
    <span className={styles.progress}>
      <ProgressBar label={words} done={plan.hoursDone / plan.hours} />
      <span className="figure">{words}</span>
    </span>
  );
}
