import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { keptPaperRows, type PaperFilter, PaperFilterBar, PaperStandingMark } from '#renderer/features/paper-record/index.ts';
import { NewPaper } from '#renderer/features/reports/index.ts';
import { Button, EmptyState, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import styles from './ClientPage.module.css';

interface PapersTabProps {
  readonly papers: UseQueryResult<ReportRecord[]>;
  readonly clientId: ClientId;
}

/** Papers kept for the client, with where each is on its way; each opens as it was saved. */
export function PapersTab({ papers, clientId }: PapersTabProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  return (
    <div className={styles.padded}>
      <div className={styles.newPaper}>
        <NewPaper clientId={clientId} />
      </div>
      <Loaded query={papers} rows={4}>
        {(kept) =>
          kept.length === 0 ? (
            <EmptyState
              title={say('clients.reports.empty.title')}
              action={
                <Button icon="report" onPress={() => void navigate({ to: '/reports/$clientId', params: { clientId } })}>
                  {say('clients.reports.empty.action')}
                </Button>
              }
            >
              {say('clients.reports.empty.text')}
            </EmptyState>
          ) : (
            <PaperTable papers={kept} clientId={clientId} />
          )
        }
      </Loaded>
      <p>
        <Link to="/reports/$clientId/forms" params={{ clientId }}>
          {say('paperTemplates.ofTheOffice')}
        </Link>
      </p>
    </div>
  );
}

function PaperTable({ papers, clientId }: { readonly papers: readonly ReportRecord[]; readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const states = useQuery(queries.paperRecord.states.queryOptions({ input: { clientId } }));
  const [filter, setFilter] = useState<PaperFilter>('all');
  const rows = keptPaperRows(papers, states.data, filter);
  return (
    <>
      <div className={styles.filter}>
        <PaperFilterBar value={filter} onChange={setFilter} />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={say('paperRecord.filter.none')}
          action={<Button onPress={() => setFilter('all')}>{say('paperRecord.filter.showAll')}</Button>}
        >
          {null}
        </EmptyState>
      ) : (
        <Table label={say('report.keptPapers')}>
          <thead>
            <tr>
              <th>{say('report.column.paper')}</th>
              <th className="end">{say('report.column.number')}</th>
              <th>{say('paperRecord.standing')}</th>
              <th>{say('report.column.file')}</th>
              <th>{say('report.column.made')}</th>
              <th className="end">{say('report.column.pages')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ paper, state }) => (
              <tr key={paper.id}>
                <td>
                  <Link to="/reports/$clientId" params={{ clientId }} search={{ paper: paper.id }}>
                    {say(`report.kind.${paper.kind}`)}
                  </Link>
                </td>
                <td className="end figure">{paper.number}</td>
                <td>
                  <PaperStandingMark kind={paper.kind} state={state} />
                </td>
                <td>{paper.fileName}</td>
                <td>{dates.moment(paper.createdAt)}</td>
                <td className="end figure">{paper.pages}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
