import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useMemo, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import {
  type KeptPaperRow,
  keptPaperRows,
  type PaperFilter,
  PaperFilterBar,
  PaperStandingMark,
} from '#renderer/features/paper-record/index.ts';
import { Button, type Column, DataTable, EmptyState, PageHead, useDates, useText } from '#renderer/ui/index.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import styles from './ReportListPage.module.css';

type KeptReport = ReportRecord & { readonly clientName: string };

/** All papers kept, newest first, with where each is on its way. */
export function ReportListPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { queries } = useEngine();
  const query = useQuery(queries.reports.list.queryOptions());
  const states = useQuery(queries.paperRecord.states.queryOptions({ input: { clientId: null } }));
  const [filter, setFilter] = useState<PaperFilter>('all');
  const rows = useMemo(() => keptPaperRows(query.data ?? [], states.data, filter), [query.data, states.data, filter]);
  const count = query.data?.length ?? 0;
  const facts = rows.length === count ? say('report.count', { count }) : say('paperRecord.filter.count', { found: rows.length, count });
  return (
    <Screen trail={[say('report.title')]} title={say('report.title')}>
      <PageHead
        title={say('report.title')}
        facts={count > 0 ? [facts] : []}
        actions={
          <>
            {count > 0 ? <PaperFilterBar value={filter} onChange={setFilter} /> : null}
            <Button icon="clients" onPress={() => void navigate({ to: '/reports/many' })}>
              {say('report.many')}
            </Button>
          </>
        }
      />
      <Loaded query={query} rows={8}>
        {() => (count === 0 ? <NoPapers /> : <PaperTable rows={rows} onShowAll={() => setFilter('all')} />)}
      </Loaded>
    </Screen>
  );
}

function NoPapers(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  return (
    <div className={styles.empty}>
      <EmptyState
        title={say('report.empty.title')}
        action={
          <Button icon="clients" onPress={() => void navigate({ to: '/clients' })}>
            {say('report.empty.action')}
          </Button>
        }
      >
        {say('report.empty.text')}
      </EmptyState>
    </div>
  );
}

interface PaperTableProps {
  readonly rows: readonly KeptPaperRow<KeptReport>[];
  readonly onShowAll: () => void;
}

function PaperTable({ rows, onShowAll }: PaperTableProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const dates = useDates();
  const columns: readonly Column<KeptPaperRow<KeptReport>>[] = [
    {
      id: 'paper',
      head: say('report.column.paper'),
      cell: ({ paper }) => (
        <Link
          to="/reports/$clientId"
          params={{ clientId: paper.clientId }}
          search={{ paper: paper.id }}
          tabIndex={-1}
          className={styles.name ?? ''}
        >
          {say(`report.kind.${paper.kind}`)}
        </Link>
      ),
    },
    { id: 'client', head: say('report.column.client'), width: '20%', cell: ({ paper }) => paper.clientName },
    { id: 'number', head: say('report.column.number'), width: '72px', align: 'end', cell: ({ paper }) => paper.number },
    {
      id: 'standing',
      head: say('paperRecord.standing'),
      width: '36%',
      cell: ({ paper, state }) => <PaperStandingMark kind={paper.kind} state={state} />,
    },
    {
      id: 'made',
      head: say('report.column.made'),
      width: '144px',
      cell: ({ paper }) => `${dates.short(paper.createdAt)}, ${dates.time(paper.createdAt)}`,
    },
    { id: 'pages', head: say('report.column.pages'), width: '80px', align: 'end', cell: ({ paper }) => paper.pages },
  ];
  return (
    <DataTable
      label={say('report.keptPapers')}
      columns={columns}
      rows={rows}
      rowId={({ paper }) => paper.id}
      rowLabel={({ paper }) => paper.fileName}
      onOpen={({ paper }) => void navigate({ to: '/reports/$clientId', params: { clientId: paper.clientId }, search: { paper: paper.id } })}
      empty={
        <EmptyState
          title={say('paperRecord.filter.none')}
          action={<Button onPress={onShowAll}>{say('paperRecord.filter.showAll')}</Button>}
        >
          {null}
        </EmptyState>
      }
    />
  );
}
