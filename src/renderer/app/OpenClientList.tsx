import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { classes, IconButton, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { useEngine } from './engine-client.tsx';
import { isNotFound } from './failure.ts';
import { useOpenClients } from './open-clients.tsx';
import styles from './Rail.module.css';

/** The open clients in the rail; the filled dot marks the one that new notes belong to. */
export function OpenClientList(): ReactElement | null {
  const say = useText();
  const { open } = useOpenClients();
  if (open.length === 0) return null;
  return (
    <>
      <h2 className={styles.label} id="open-clients">
        {say('app.openClients')}
      </h2>
      <ul className={classes(styles.list, styles.clients)} aria-labelledby="open-clients">
        {open.map((clientId) => (
          <OpenClient key={clientId} clientId={clientId} />
        ))}
      </ul>
    </>
  );
}

function OpenClient({ clientId }: { readonly clientId: ClientId }): ReactElement | null {
  const say = useText();
  const { queries } = useEngine();
  const { current, openClient, closeClient } = useOpenClients();
  const { data, error } = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const isGone = isNotFound(error);
  useEffect(() => {
    if (isGone) closeClient(clientId);
  }, [isGone, clientId, closeClient]);
  if (data === undefined) return null;
  const { name } = data.client;
  const isCurrent = clientId === current;
  return (
    <li className={styles.client}>
      <Link to="/clients/$clientId" params={{ clientId }} className={styles.item} title={name} onClick={() => openClient(clientId)}>
        <span className={classes(styles.dot, isCurrent && styles.filled)} data-initial={initial(name)} aria-hidden="true" />
        <span className={classes(styles.word, 'clipped')}>{name}</span>
        {isCurrent ? <span className="visuallyHidden">{say('app.currentClient')}</span> : null}
      </Link>
      <span className={styles.close}>
        <IconButton icon="close" size="small" kind="quiet" label={say('app.closeClient', { name })} onPress={() => closeClient(clientId)} />
      </span>
    </li>
  );
}

/** One letter for the narrow rail: the last word's first, so that "Sample Client A" and "Sample Client B" differ. */
function initial(name: string): string {
  return [...(name.split(/\s+/).at(-1) ?? '')][0]?.toUpperCase() ?? '';
}
