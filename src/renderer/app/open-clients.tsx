import { createContext, type ReactElement, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { ClientId } from '#shared/domain/ids.ts';
import { closeClient, noOpenClients, openBeside, openClient } from './open-client-list.ts';

export interface OpenClients {
  /** Up to five, in the order opened. Ids only: names are read where they are shown and are gone when the workspace locks. */
  readonly open: readonly ClientId[];
  /** The client that new notes belong to. */
  readonly current: ClientId | null;
  /** Opens a client, or makes an open one the current one. */
  readonly openClient: (clientId: ClientId) => void;
  /** Opens a client without making it the current one. */
  readonly openBeside: (clientId: ClientId) => void;
  readonly closeClient: (clientId: ClientId) => void;
}

const OpenClientsContext = createContext<OpenClients | null>(null);

export function useOpenClients(): OpenClients {
  const clients = use(OpenClientsContext);
  if (clients === null) throw new Error('useOpenClients needs an OpenClientsProvider above it');
  return clients;
}

export function OpenClientsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [list, setList] = useState(noOpenClients);
  const openOne = useCallback((clientId: ClientId) => setList((before) => openClient(before, clientId)), []);
  const openOneBeside = useCallback((clientId: ClientId) => setList((before) => openBeside(before, clientId)), []);
  const closeOne = useCallback((clientId: ClientId) => setList((before) => closeClient(before, clientId)), []);
  const value = useMemo(
    () => ({ ...list, openClient: openOne, openBeside: openOneBeside, closeClient: closeOne }),
    [list, openOne, openOneBeside, closeOne],
  );
  return <OpenClientsContext value={value}>{children}</OpenClientsContext>;
}
