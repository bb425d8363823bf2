import { useIsMutating, useQuery } from '@tanstack/react-query';
import { Outlet, useMatch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { ImportDeskProvider } from '#renderer/features/importing/frame.ts';
import { UnlockPage } from '#renderer/features/unlock/index.ts';
import { ErrorState } from '#renderer/ui/index.ts';
import type { VaultStatus } from '#shared/contract/vault.ts';
import { ClientViewFrame } from './ClientViewFrame.tsx';
import styles from './ErrorBoundary.module.css';
import { useEngine } from './engine-client.tsx';
import { Frame } from './Frame.tsx';
import { useFailureText } from './failure.ts';
import { KeeperProvider } from './kept.tsx';
import { useOpenClients } from './open-clients.tsx';
import { usePlatform } from './platform.tsx';
import { SavesProvider } from './saves.tsx';
import { wearTheme } from './theme.ts';
import { openingKey, useForgetRecords, useVaultStatus } from './vault-status.ts';

/**
 * The window's content: the unlock screen while the workspace is closed, whatever the address says, and the frame with the screen while it is
 * open. So unlocking comes back to where the lock happened.
 */
export function WindowRoot(): ReactElement | null {
  const status = useVaultStatus();
  const isOpening = useIsMutating({ mutationKey: openingKey }) > 0;
  const failureText = useFailureText();
  if (status.data !== undefined) {
    return status.data.state === 'open' && !isOpening ? <OpenWorkspace status={status.data} /> : <ClosedWorkspace status={status.data} />;
  }
  if (status.error === null) return null;
  const failure = failureText(status.error);
  return (
    <main className={styles.screen}>
      <ErrorState message={failure.message} next={failure.next} onRetry={() => void status.refetch()} />
    </main>
  );
}

function ClosedWorkspace({ status }: { readonly status: VaultStatus }): ReactElement {
  const { closeAll } = useOpenClients();
  useForgetRecords();
  useEffect(closeAll, [closeAll]);
  return <UnlockPage status={status} />;
}

function OpenWorkspace({ status }: { readonly status: VaultStatus }): ReactElement {
  const { queries } = useEngine();
  const platform = usePlatform();
  const isTurned = useMatch({ from: '/clients/$clientId/view', shouldThrow: false }) !== undefined;
  const Around = isTurned ? ClientViewFrame : Frame;
  const theme = useQuery(queries.settings.get.queryOptions()).data?.theme;
  useEffect(() => {
    if (theme === undefined) return;
    wearTheme(theme);
    void platform.showTheme(theme);
  }, [theme, platform]);
  return (
    <SavesProvider>
      <KeeperProvider>
        <ImportDeskProvider>
          <Around status={status}>
            <Outlet />
          </Around>
        </ImportDeskProvider>
      </KeeperProvider>
    </SavesProvider>
  );
}
