import { keepPreviousData, type QueryKey, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** The paper as it would be saved now, with its bytes at hand. */
export interface PaperPreview<Preview> {
  readonly preview: Preview;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Rest in choosing before the paper is made again, in milliseconds. */
const REST = 250;

/**
 * Makes the paper for the options chosen, a short rest after the last change. An older request is cancelled, and the earlier paper stays on
 * the desk until the new one is there.
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

/** The value once it has stood still for a while; the first value counts at once. */
function useSettled<Value>(value: Value | null): Value | null {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (settled === value) return;
    if (settled === null) {
      setSettled(value);
      return;
    }
    const timer = window.setTimeout(() => setSettled(value), REST);
    return () => window.clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
