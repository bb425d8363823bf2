import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { ClientId } from '#shared/domain/ids.ts';
import { closeClient, noOpenClients, openBeside, openClient } from './open-client-list.ts';
import { rememberClients, rememberedClients } from './remembered-clients.ts';

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
  /** Closes them all; the workspace locks. */
  readonly closeAll: () => void;
}

const OpenClientsContext = createContext<OpenClients | null>(null);

export function useOpenClients(): OpenClients {
  const clients = use(OpenClientsContext);
  if (clients === null) throw new Error('useOpenClients needs an OpenClientsProvider above it');
  return clients;
}

export function OpenClientsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [list, setList] = useState(() => rememberedClients(sessionStorage));
  useEffect(() => rememberClients(sessionStorage, list), [list]);
  const openOne = useCallback((clientId: ClientId) => setList((before) => openClient(before, clientId)), []);
  const openOneBeside = useCallback((clientId: ClientId) => setList((before) => openBeside(before, clientId)), []);
  const closeOne = useCallback((clientId: ClientId) => setList((before) => closeClient(before, clientId)), []);
  const closeAll = useCallback(() => setList(noOpenClients), []);
  const value = useMemo(
    () => ({ ...list, openClient: openOne, openBeside: openOneBeside, closeClient: closeOne, closeAll }),
    [list, openOne, openOneBeside, closeOne, closeAll],
  );
  return <OpenClientsContext value={value}>{children}</OpenClientsContext>;
}
