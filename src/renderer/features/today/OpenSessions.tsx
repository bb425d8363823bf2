import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Button, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { OpenSession } from '#shared/contract/sessions.ts';
import styles from './TodayPage.module.css';

/** Sessions that were started and not ended. */
export function OpenSessions({ sessions }: { readonly sessions: readonly OpenSession[] }): ReactElement {
  const say = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const { openClient } = useOpenClients();
  return (
    <section>
      <SectionHead title={say('today.running')} />
      {sessions.map(({ clientName, session }) => (
        <article key={session.id} className={styles.session} data-step-row>
          <span>
            <Link
              to="/clients/$clientId/sessions/$sessionId"
              params={{ clientId: session.clientId, sessionId: session.id }}
              className={styles.plain ?? ''}
              data-step
            >
              <strong>{clientName}</strong>
            </Link>
            &ensp;{session.title || say('today.sessionNumber', { number: session.number })}
          </span>
          <span className={styles.time}>{say('today.since', { when: dates.moment(session.startedAt) })}</span>
          {session.aim === '' ? null : <p className={styles.aim}>{session.aim}</p>}
          <div className={styles.buttons} data-start>
            <Button
              kind="primary"
              size="small"
              icon="play"
              label={say('today.continueOf', { name: clientName })}
              onPress={() => {
                openClient(session.clientId);
                void navigate({
                  to: '/clients/$clientId/sessions/$sessionId',
                  params: { clientId: session.clientId, sessionId: session.id },
                });
              }}
            >
              {say('today.continue')}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}
