import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useEngine } from './engine-client.tsx';

/** Milliseconds after the frame is shown: what the first screen asks for goes first. */
const afterFirstScreen = 800;

/** Makes the library ready while nobody waits for it. Why its figures cannot be read is said where they are asked for. */
export function useWarmLibrary(): void {
  const { queries } = useEngine();
  const queryClient = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => void queryClient.prefetchQuery(queries.occupations.warm.queryOptions()), afterFirstScreen);
    return () => clearTimeout(timer);
  }, [queries, queryClient]);
}
