import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { ClientListing } from '#shared/contract/clients.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/session.ts';
import type { ClientPlan } from './due-work.ts';

/** Clients whose sessions are looked at for one that is still open: an open session is always among its client's newest. */
const SEEN_LAST = 12;
/** Plans read for what is due. */
const MOST_PLANS = 40;

export interface OpenSession {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly session: Session;
}

/** All that Today shows, as far as it has been read. */
export interface TodayReading {
  readonly clients: UseQueryResult<ClientListing[]>;
  readonly sessions: readonly OpenSession[];
  readonly plans: readonly ClientPlan[];
  /** True when there are more plans than were looked at. */
  readonly morePlans: boolean;
}

export function useToday(): TodayReading {
  const { queries } = useEngine();
  const clients = useQuery(queries.clients.list.queryOptions({ input: {} }));
  const lastSeen = (clients.data ?? [])
    .filter((client) => client.lastSessionAt !== null)
    .sort((left, right) => (right.lastSessionAt ?? '').localeCompare(left.lastSessionAt ?? ''))
    .slice(0, SEEN_LAST);
  const sessions = useQueries({
    queries: lastSeen.map((client) => queries.sessions.forClient.queryOptions({ input: { clientId: client.id } })),
    combine: (results) =>
      results.flatMap((result, place) => {
        const client = lastSeen[place];
        const session = result.data?.find((candidate) => candidate.endedAt === null);
        return client === undefined || session === undefined ? [] : [{ clientId: client.id, clientName: client.name, session }];
      }),
  });
  const listed = useQuery(queries.plans.list.queryOptions()).data ?? [];
  const looked = listed.slice(0, MOST_PLANS);
  const plans = useQueries({
    queries: looked.map((plan) => queries.plans.get.queryOptions({ input: { planId: plan.id } })),
    combine: (results) =>
      results.flatMap((result, place) => {
        const plan = looked[place];
        return plan === undefined || result.data === undefined
          ? []
          : [{ clientId: plan.clientId, clientName: plan.clientName, reading: result.data }];
      }),
  });
  return { clients, sessions, plans, morePlans: listed.length > looked.length };
}
