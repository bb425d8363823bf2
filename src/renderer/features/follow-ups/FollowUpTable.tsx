import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Checkbox, classes, Table, useText } from '#renderer/ui/index.ts';
import type { ListedFollowUp } from '#shared/contract/follow-ups.ts';
import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { DueWords, ownerWords } from './DueWords.tsx';
import styles from './follow-ups.module.css';

interface FollowUpTableProps {
  readonly label: string;
  readonly followUps: readonly ListedFollowUp[];
  readonly today: CalendarDate;
  readonly onTick: (followUp: FollowUp) => void;
}

/** Follow-ups of several clients in rows. A row's words open the client; keys of the screen step from row to row by `data-step`. */
export function FollowUpTable({ label, followUps, today, onTick }: FollowUpTableProps): ReactElement {
  const say = useText();
  const { openClient } = useOpenClients();
  return (
    <Table label={label}>
      <tbody>
        {followUps.map((followUp) => {
          const owner = ownerWords(followUp, say);
          return (
            <tr key={followUp.id} data-step-row>
              <td style={{ width: 32 }}>
                <Checkbox label={followUp.words} checked={followUp.doneOn !== null} onChange={() => onTick(followUp)} />
              </td>
              <td className={styles.main}>
                <Link
                  to="/clients/$clientId"
                  params={{ clientId: followUp.clientId }}
                  className={classes(styles.plain, followUp.doneOn !== null && styles.done)}
                  onClick={() => openClient(followUp.clientId)}
                  data-step
                >
                  {followUp.words}
                </Link>
                {owner === null ? null : <span className="caption"> {owner}</span>}
              </td>
              <td className={styles.client}>{followUp.clientName}</td>
              <td className={classes('end figure', styles.due)}>
                <DueWords due={followUp.dueOn} doneOn={followUp.doneOn} today={today} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
