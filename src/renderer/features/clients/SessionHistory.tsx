import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { sessionMinutes } from '#renderer/features/sessions/index.ts';
import { EmptyState, useDates, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import styles from './SessionHistory.module.css';

/** Sessions, newest first, on one line; the one that runs is filled. */
export function SessionHistory({ sessions }: { readonly sessions: readonly Session[] }): ReactElement {
  const say = useText();
  const dates = useDates();
  if (sessions.length === 0) {
    return <EmptyState title={say('clients.sessions.empty.title')}>{say('clients.sessions.empty.text')}</EmptyState>;
  }
  return (
    <ol className={styles.history}>
      {sessions.map((session) => {
        const minutes = sessionMinutes(session);
        return (
          <li key={session.id} data-running={session.endedAt === null}>
            <span className={styles.when}>
              <span>
                {session.endedAt === null
                  ? say('clients.sessions.running', { time: dates.time(session.startedAt) })
                  : dates.full(session.startedAt)}
              </span>
              {minutes === null ? null : <span>{say('clients.sessions.minutes', { minutes })}</span>}
            </span>
            <Link
              to="/clients/$clientId/sessions/$sessionId"
              params={{ clientId: session.clientId, sessionId: session.id }}
              className={styles.name ?? ''}
            >
              {session.title === ''
                ? say('clients.sessions.item', { number: session.number })
                : say('clients.sessions.itemTitled', { number: session.number, title: session.title })}
            </Link>
            {session.aim === '' ? null : <p className={styles.aim}>{session.aim}</p>}
          </li>
        );
      })}
    </ol>
  );
}
