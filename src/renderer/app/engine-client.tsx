import type { RouterUtils } from '@orpc/tanstack-query';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { createContext, type ReactElement, type ReactNode, use, useMemo } from 'react';
import type { EngineClient } from './connection.ts';

export interface Engine {
  /** Calls the engine: `client.clients.create({ … })`. For reads in a component use `queries`. */
  readonly client: EngineClient;
  /** Options and keys for TanStack Query: `useQuery(queries.clients.list.queryOptions({ input: { … } }))`. */
  readonly queries: RouterUtils<EngineClient>;
}

const EngineContext = createContext<Engine | null>(null);

export function EngineProvider({ client, children }: { readonly client: EngineClient; readonly children: ReactNode }): ReactElement {
  const engine = useMemo(() => ({ client, queries: createTanstackQueryUtils(client) }), [client]);
  return <EngineContext value={engine}>{children}</EngineContext>;
}

export function useEngine(): Engine {
  const engine = use(EngineContext);
  if (engine === null) throw new Error('useEngine needs an EngineProvider above it');
  return engine;
}
