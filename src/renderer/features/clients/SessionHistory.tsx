import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { sessionMinutes, sessionName } from '#renderer/features/sessions/index.ts';
import { EmptyState, Tag, useDates, useText } from '#renderer/ui/index.ts';
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
              {minutes === null || minutes === 0 ? null : <span>{say('clients.sessions.minutes', { minutes })}</span>}
            </span>
            <Link
              to="/clients/$clientId/sessions/$sessionId"
              params={{ clientId: session.clientId, sessionId: session.id }}
              className={styles.name ?? ''}
            >
              {session.title === ''
                ? sessionName(say, session)
                : say('clients.sessions.itemTitled', { name: sessionName(say, session), title: session.title })}
            </Link>
            {session.signed === null ? (
              session.endedAt === null ? null : (
                <Tag icon="pencil">{say('sessions.unsignedTag')}</Tag>
              )
            ) : (
              <Tag icon="lock">{say('sessions.signedTag')}</Tag>
            )}
            {aboutOf(session) === '' ? null : <p className={styles.aim}>{aboutOf(session)}</p>}
          </li>
        );
      })}
    </ol>
  );
}

/** What it was about: its aim; of a contact, which has none, its own first words. */
function aboutOf({ format, aim, note }: Session): string {
  return format === 'contact' && aim === '' ? (note.split('\n')[0] ?? '') : aim;
}
