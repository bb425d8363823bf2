import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './opening.module.css';

/** In a line, how much was done, is late and changed since the last session, with the way to all of it. */
export function OpeningSummary({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const query = useQuery(queries.opening.read.queryOptions({ input: { clientId } }));
  return (
    <Loaded query={query} rows={1}>
      {({ since, done, late, changed, agreed }) =>
        since === null && [done, late, changed, agreed].every(({ length }) => length === 0) ? (
          <p className={styles.summary}>{say('opening.summaryNothing')}</p>
        ) : (
          <p className={styles.summary}>
            <span>
              {say(since === null ? 'opening.summaryFirst' : 'opening.summarySince', {
                number: since?.number ?? 0,
                done: done.length,
                late: late.length,
                changed: changed.length,
              })}
            </span>
            <Link to="/clients/$clientId/prepare" params={{ clientId }}>
              {say('opening.summaryOpen')}
            </Link>
          </p>
        )
      }
    </Loaded>
  );
}
