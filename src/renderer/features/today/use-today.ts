import { useQueries } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Reading } from '#renderer/app/Loaded.tsx';
import type { ClientListing } from '#shared/contract/clients.ts';
import type { OpenSession } from '#shared/contract/sessions.ts';
import type { DueWork } from '#shared/domain/plan/due-work.ts';

/** Clients seen last, as many as two columns of three. */
const RECENT = 6;

export interface Today {
  readonly work: DueWork;
  readonly sessions: readonly OpenSession[];
  /** Those whose records were changed last; none in a new workspace. */
  readonly clients: readonly ClientListing[];
}

/** All that Today shows, read in three calls however many clients there are. */
export function useToday(): Reading<Today> {
  const { queries } = useEngine();
  return useQueries({
    queries: [
      queries.plans.due.queryOptions(),
      queries.sessions.open.queryOptions(),
      queries.clients.list.queryOptions({ input: { limit: RECENT } }),
    ],
    combine: ([work, sessions, clients]) => ({
      data:
        work.data === undefined || sessions.data === undefined || clients.data === undefined
          ? undefined
          : { work: work.data, sessions: sessions.data, clients: clients.data },
      error: work.error ?? sessions.error ?? clients.error,
      refetch: () => Promise.all([work.refetch(), sessions.refetch(), clients.refetch()]),
    }),
  });
}
