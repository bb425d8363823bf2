import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import type { Session } from '#shared/domain/session.ts';
import styles from './ClientPage.module.css';
import { SessionHistory } from './SessionHistory.tsx';

/** All sessions of the client. */
export function SessionsTab({ sessions }: { readonly sessions: UseQueryResult<Session[]> }): ReactElement {
  return (
    <div className={styles.padded}>
      <div className={styles.narrow}>
        <Loaded query={sessions} rows={5}>
          {(all) => <SessionHistory sessions={all} />}
        </Loaded>
      </div>
    </div>
  );
}
