import { keepPreviousData, type QueryKey, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/** The paper as it would be saved now, with its bytes at hand. */
export interface PaperPreview<Preview> {
  readonly preview: Preview;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Changes that follow each other faster than this, in milliseconds, are typing: the paper is made once they rest. */
const REST = 120;

/**
 * Makes the paper for the options chosen, at once. One still on its way for earlier options is given up, and the earlier paper stays on the
 * desk until the new one is there.
 * @param key names the paper apart from its options
 */
export function usePaperPreview<Options, Preview extends { readonly file: Blob }>(
  key: QueryKey,
  options: Options | null,
  make: (options: Options, signal: AbortSignal) => Promise<Preview>,
): { readonly query: UseQueryResult<PaperPreview<Preview>>; readonly isBehind: boolean } {
  const settled = useSettled(options);
  const query = useQuery({
    queryKey: [...key, settled],
    queryFn:
      settled === null
        ? skipToken
        : async ({ signal }): Promise<PaperPreview<Preview>> => {
            const preview = await make(settled, signal);
            return { preview, bytes: new Uint8Array(await preview.file.arrayBuffer()) };
          },
    placeholderData: keepPreviousData,
    // What a paper holds is not kept around after the composer is left.
    gcTime: 0,
  });
  return { query, isBehind: settled !== options || query.isFetching };
}

/** A change after a rest counts at once, those in quick succession when they rest. */
function useSettled<Value>(value: Value | null): Value | null {
  const [settled, setSettled] = useState(value);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (settled === value) return;
    const rested = performance.now() - changedAt.current >= REST;
    changedAt.current = performance.now();
    if (settled === null || rested) {
      setSettled(value);
      return;
    }
    const timer = window.setTimeout(() => setSettled(value), REST);
    return () => window.clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
