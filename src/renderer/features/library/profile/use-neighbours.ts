import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Neighbour } from '#shared/contract/occupations.ts';

/** Occupations that O*NET relates to this one, nearest first. */
export function useNeighbours(socCode: string): UseQueryResult<readonly Neighbour[]> {
  const { queries } = useEngine();
  return useQuery(queries.occupations.neighbours.queryOptions({ input: { socCode } }));
}
