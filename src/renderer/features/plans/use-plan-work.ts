import { useQuery } from '@tanstack/react-query';
import type { EngineClient } from '#renderer/app/connection.ts';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Reading } from '#renderer/app/Loaded.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import type { PlanId } from '#shared/domain/ids.ts';
import type { PlanWork } from '#shared/domain/plan/plan-work.ts';

/** One change of a plan's hours, evidence or funding, with the sentence of its toast. */
export interface WorkChange {
  readonly write: (calls: EngineClient['planWork']) => Promise<unknown>;
  readonly said: string;
}

export function usePlanWork(planId: PlanId): Reading<PlanWork> {
  const { queries } = useEngine();
  return useQuery(queries.planWork.get.queryOptions({ input: { planId } }));
}

export function useWorkChange(): Change<WorkChange> {
  const { client } = useEngine();
  return useChange({ write: ({ write }: WorkChange) => write(client.planWork), said: (_, { said }) => said });
}
