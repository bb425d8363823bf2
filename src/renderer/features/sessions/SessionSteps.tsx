import type { ReactElement } from 'react';
import { SessionFollowUps } from '#renderer/features/follow-ups/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import styles from './SessionNotes.module.css';

/** The steps agreed in the session, under their heading. */
export function SessionSteps({ session }: { readonly session: Session }): ReactElement {
  const say = useText();
  return (
    <section className={styles.block} aria-labelledby="session-steps">
      <h2 id="session-steps" className={styles.title}>
        {say('sessions.steps')}
      </h2>
      <SessionFollowUps session={session} label={say('sessions.steps')} />
    </section>
  );
}
