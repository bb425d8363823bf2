import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useText } from '#renderer/ui/index.ts';
import styles from './ClientView.module.css';
import { ClientViewStage } from './ClientViewStage.tsx';
import { useLeave } from './use-leave.ts';

/**
 * The screen that is turned toward the client. It stands alone in the window, without rail, search and messages, and everything on it comes from one
 * reading that holds only what the client may see.
 */
export function ClientViewPage(): ReactElement {
  const { clientId } = useParams({ from: '/clients/$clientId/view' });
  const { occupation = null } = useSearch({ from: '/clients/$clientId/view' });
  const { queries } = useEngine();
  const say = useText();
  const view = useQuery(queries.clientView.read.queryOptions({ input: { clientId, profileId: occupation } }));
  const leave = useLeave(clientId);
  useEffect(() => {
    document.title = `${say('clientView.title')} · Waymark`;
  }, [say]);
  return (
    <div className={styles.screen}>
      <Loaded query={view} rows={8}>
        {(data) => <ClientViewStage view={data} onLeave={leave} />}
      </Loaded>
    </div>
  );
}
