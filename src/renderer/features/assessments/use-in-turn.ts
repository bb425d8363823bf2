import { useCallback, useRef } from 'react';

/** Runs writes one after the other: each may build on the revision the one before it made. A refused one does not hold up the next. */
export function useInTurn(): <Output>(write: () => Promise<Output>) => Promise<Output> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((write) => {
    const writing = last.current.then(write);
    last.current = writing.catch(() => undefined);
    return writing;
  }, []);
}
