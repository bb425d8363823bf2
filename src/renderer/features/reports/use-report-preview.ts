import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { ReportOptions } from '#shared/domain/report.ts';

/** The paper as it would be saved now, with its bytes at hand. */
export interface PaperPreview {
  readonly preview: ReportPreview;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Rest in choosing before the paper is made again, in milliseconds. */
const REST = 250;

/**
 * Makes the paper for the options chosen, a short rest after the last change. An older request is cancelled, and the earlier paper stays on
 * the desk until the new one is there.
 */
export function useReportPreview(clientId: ClientId, options: ReportOptions | null) {
  const { client, queries } = useEngine();
  const settled = useSettled(options);
  const query = useQuery({
    queryKey: [...queries.reports.preview.key(), clientId, settled],
    queryFn: settled
      ? async ({ signal }): Promise<PaperPreview> => {
          const preview = await client.reports.preview({ clientId, options: settled }, { signal });
          return { preview, bytes: new Uint8Array(await preview.file.arrayBuffer()) };
        }
      : skipToken,
    placeholderData: keepPreviousData,
    // What a paper holds is not kept around after the composer is left.
    gcTime: 0,
  });
  const isBehind = settled !== options || query.isFetching;
  return { query, isBehind };
}

/** The value once it has stood still for a while; the first value counts at once. */
function useSettled(value: ReportOptions | null): ReportOptions | null {
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
