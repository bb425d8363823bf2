import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, type Column, DataTable, EmptyState, PageHead, useDates, useText } from '#renderer/ui/index.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import styles from './ReportListPage.module.css';

type KeptReport = ReportRecord & { readonly clientName: string };

/** All papers kept, newest first. */
export function ReportListPage(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const query = useQuery(queries.reports.list.queryOptions());
  return (
    <Screen trail={[say('report.title')]} title={say('report.title')}>
      <PageHead
        title={say('report.title')}
        facts={query.data && query.data.length > 0 ? [say('report.count', { count: query.data.length })] : []}
      />
      <Loaded query={query} rows={8}>
        {(papers) => <PaperTable papers={papers} />}
      </Loaded>
    </Screen>
  );
}

function PaperTable({ papers }: { readonly papers: readonly KeptReport[] }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const dates = useDates();
  if (papers.length === 0) {
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
  const columns: readonly Column<KeptReport>[] = [
    {
      id: 'paper',
      head: say('report.column.paper'),
      cell: (paper) => (
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
    { id: 'client', head: say('report.column.client'), width: '22%', cell: (paper) => paper.clientName },
    { id: 'file', head: say('report.column.file'), width: '28%', cell: (paper) => <span className="caption">{paper.fileName}</span> },
    {
      id: 'made',
      head: say('report.column.made'),
      width: '160px',
      cell: (paper) => `${dates.short(paper.createdAt)}, ${dates.time(paper.createdAt)}`,
    },
    { id: 'pages', head: say('report.column.pages'), width: '88px', align: 'end', cell: (paper) => paper.pages },
  ];
  return (
    <DataTable
      label={say('report.keptPapers')}
      columns={columns}
      rows={papers}
      rowId={(paper) => paper.id}
      rowLabel={(paper) => paper.fileName}
      onOpen={(paper) => void navigate({ to: '/reports/$clientId', params: { clientId: paper.clientId }, search: { paper: paper.id } })}
      empty={null}
    />
  );
}
