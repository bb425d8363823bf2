import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { z } from 'zod';
import type { EngineClient } from '#renderer/app/connection.ts';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import type { PlanChanged, PlanReading } from '#shared/contract/plans.ts';
import type { ClientId } from '#shared/domain/ids.ts';

export type PlanCalls = EngineClient['plans'];

/** One change of a plan, with the part of the screen that asked for it. */
export interface PlanChange {
  /** Names the part that shows a refusal: "needs", "settings" … */
  readonly place: string;
  readonly write: (plans: PlanCalls) => Promise<z.infer<typeof PlanChanged>>;
  /** The sentence of the toast, from the plan as it is after the change; null for texts that save themselves. */
  readonly said: ((after: PlanReading) => string) | null;
}

export interface PlanChanges {
  readonly run: (change: PlanChange) => void;
  readonly busy: boolean;
  /** Why the last change asked for by this part was refused; null when it was not. */
  readonly failureAt: (place: string) => Failure | null;
  readonly clearFailure: () => void;
}

/** Changes a client's plan: the new reading is on screen at once, and the toast offers Undo. */
export function usePlanChanges(clientId: ClientId): PlanChanges {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const [place, setPlace] = useState('');
  const { run, busy, failure, clearFailure } = useChange({
    write: (change: PlanChange) => change.write(client.plans),
    said: (output, change) => change.said?.(output.reading) ?? null,
    onDone: (output) => queryClient.setQueryData(queries.plans.forClient.queryKey({ input: { clientId } }), output.reading),
  });
  return {
    run: useCallback(
      (change: PlanChange) => {
        setPlace(change.place);
        run(change);
      },
      [run],
    ),
    busy,
    failureAt: (asking) => (asking === place ? failure : null),
    clearFailure,
  };
}
