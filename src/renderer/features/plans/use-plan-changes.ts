import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { PlanBase, PlanWrite } from './plan-writes.ts';

/** One change of a plan, with the part of the screen that asked for it. */
export interface PlanChange {
  /** Names the part that shows a refusal: "needs", "settings" … */
  readonly place: string;
  readonly write: PlanWrite;
  /** The sentence of the toast, from the plan as it is after the change; null for texts that save themselves. */
  readonly said: ((after: PlanReading) => string) | null;
}

export interface PlanChanges {
  /** Resolves to whether the plan was changed. */
  readonly run: (change: PlanChange) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last change asked for by this part was refused; null when it was not. */
  readonly failureAt: (place: string) => Failure | null;
  readonly clearFailure: () => void;
}

/** Changes a client's plan, one write after the other: the new reading is on screen at once, and the toast offers Undo. */
export function usePlanChanges(clientId: ClientId): PlanChanges {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const [place, setPlace] = useState('');
  const query = queries.plans.forClient.queryOptions({ input: { clientId } });
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** The revisions that were made here, by the record's id. */
  const made = useRef(new Map<string, number>());
  const base: PlanBase = {
    revisionOf: ({ id, revision }) => Math.max(revision, made.current.get(id) ?? 0),
    made: ({ id, revision }) => made.current.set(id, revision),
    reread: async () => (await queryClient.fetchQuery({ ...query, staleTime: 0 }))?.plan ?? null,
  };
  const { run, busy, failure, clearFailure } = useChange({
    write: (change: PlanChange) => {
      const writing = last.current.then(() => change.write(client.plans, base));
      // A refused write must not hold up the next one.
      last.current = writing.catch(() => undefined);
      return writing;
    },
    said: (output, change) => change.said?.(output.reading) ?? null,
    onDone: (output) => queryClient.setQueryData(query.queryKey, output.reading),
  });
  return {
    run: useCallback(
      (change: PlanChange) => {
        setPlace(change.place);
        return run(change);
      },
      [run],
    ),
    busy,
    failureAt: (asking) => (asking === place ? failure : null),
    clearFailure,
  };
}
