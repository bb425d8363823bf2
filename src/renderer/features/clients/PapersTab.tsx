import type { UseQueryResult } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, EmptyState, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import styles from './ClientPage.module.css';

interface PapersTabProps {
  readonly papers: UseQueryResult<ReportRecord[]>;
  readonly clientId: ClientId;
}

/** Papers kept for the client; each opens as it was saved. */
export function PapersTab({ papers, clientId }: PapersTabProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const navigate = useNavigate();
  return (
    <div className={styles.padded}>
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
            <Table label={say('report.keptPapers')}>
              <thead>
                <tr>
                  <th>{say('report.column.paper')}</th>
                  <th>{say('report.column.file')}</th>
                  <th>{say('report.column.made')}</th>
                  <th className="end">{say('report.column.pages')}</th>
                </tr>
              </thead>
              <tbody>
                {kept.map((paper) => (
                  <tr key={paper.id}>
                    <td>
                      <Link to="/reports/$clientId" params={{ clientId }} search={{ paper: paper.id }}>
                        {say(`report.kind.${paper.kind}`)}
                      </Link>
                    </td>
                    <td>{paper.fileName}</td>
                    <td>{dates.moment(paper.createdAt)}</td>
                    <td className="end figure">{paper.pages}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )
        }
      </Loaded>
    </div>
  );
}
