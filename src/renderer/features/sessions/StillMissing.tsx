import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Icon, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { type Missing, missingIn } from '#shared/domain/session-note/completeness.ts';
import styles from './StillMissing.module.css';
import { MISSING_NAMES } from './words.ts';

/** What is not stated yet in a session; null while the steps agreed are being read. */
export function useMissing(session: Session): readonly Missing[] | null {
  const { queries } = useEngine();
  const steps = useQuery(queries.followUps.forSession.queryOptions({ input: { sessionId: session.id } }));
  return steps.data === undefined ? null : missingIn(session, steps.data);
}

/** The completeness of the note, beside it while it is written. */
export function StillMissing({ session }: { readonly session: Session }): ReactElement {
  const say = useText();
  const missing = useMissing(session);
  return (
    <section className={styles.block} aria-labelledby="session-missing">
      <h2 id="session-missing" className={styles.title}>
        {say('sessions.missing')}
      </h2>
      {missing === null ? null : <MissingList missing={missing} />}
    </section>
  );
}

export function MissingList({ missing }: { readonly missing: readonly Missing[] }): ReactElement {
  const say = useText();
  if (missing.length === 0) {
    return (
      <p className={styles.whole}>
        <Icon name="check" />
        {say('sessions.missing.nothing')}
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {missing.map((what) => (
        <li key={what}>{say(MISSING_NAMES[what])}</li>
      ))}
    </ul>
  );
}
