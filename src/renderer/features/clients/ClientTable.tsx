import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { type Column, DataTable, ProgressBar, type Sorting, Tag, useDates, useNarrow, useText } from '#renderer/ui/index.ts';
import type { ClientListing } from '#shared/contract/clients.ts';
import styles from './ClientListPage.module.css';
import { STATUS_NAMES } from './words.ts';

interface ClientTableProps {
  readonly clients: readonly ClientListing[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
  readonly empty: ReactNode;
}

/** Clients as rows: who, how the case stands, what it aims at, how far the plan is, when they come next and were last seen. Enter opens. */
export function ClientTable({ clients, sorting, onSort, empty }: ClientTableProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const columns: readonly Column<ClientListing>[] = [
    {
      id: 'name',
      head: say('clients.column.name'),
      sortable: true,
      cell: (client) => (
        <span className={styles.name}>
          <Link to="/clients/$clientId" params={{ clientId: client.id }} tabIndex={-1} className={styles.link ?? ''}>
            {client.name}
          </Link>
          <span className={styles.second}>
            <span>{client.reference}</span>
            {[...client.programTags, client.situation].filter((words) => words !== '').join(' · ')}
          </span>
        </span>
      ),
    },
    {
      id: 'status',
      head: say('clients.column.status'),
      width: '80px',
      cell: (client) => <Tag>{say(STATUS_NAMES[client.status])}</Tag>,
    },
    {
      id: 'consent',
      head: say('clients.column.consent'),
      width: '92px',
      cell: (client) =>
        client.consentMissing ? (
          <Tag tone="warn" icon="concern">
            {say('clients.consentMissing')}
          </Tag>
        ) : (
          <span className="caption">{say('clients.consentOnFile')}</span>
        ),
    },
    {
      id: 'targets',
      head: say('clients.column.targets'),
      width: narrow ? '17%' : '20%',
      cell: (client) =>
        client.targets.length === 0 ? (
          <span className="caption">{say('clients.targetNone')}</span>
        ) : (
          <span title={client.targets.join(', ')}>{client.targets.join(', ')}</span>
        ),
    },
    { id: 'plan', head: say('clients.column.plan'), width: narrow ? '166px' : '200px', cell: (client) => <PlanCell client={client} /> },
    {
      id: 'next',
      head: say('clients.column.next'),
      width: '108px',
      align: 'end',
      sortable: true,
      cell: ({ nextAppointment }) =>
        nextAppointment === null ? (
          <span className="caption">{say('clients.nextNone')}</span>
        ) : (
          <span className={styles.next}>
            {dates.short(nextAppointment.date)}
            <span className="caption">{nextAppointment.time}</span>
          </span>
        ),
    },
    {
      id: 'lastSession',
      head: say('clients.column.lastSession'),
      width: '92px',
      align: 'end',
      sortable: true,
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
      sorting={sorting}
      onSort={onSort}
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
