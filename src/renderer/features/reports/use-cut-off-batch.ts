import { useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { ClientListing } from '#shared/contract/clients.ts';
import type { UnfinishedBatch } from '#shared/contract/paper-batch.ts';
import { ReportKind } from '#shared/domain/report.ts';
import { type BatchState, notReached } from './batch-state.ts';
import type { PaperBatch } from './use-paper-batch.ts';

export interface CutOffBatch {
  /** What came of it, as of one that was stopped. */
  readonly batch: Omit<PaperBatch, 'make' | 'clear'>;
  readonly forget: () => void;
}

/** The last batch where it was cut off, by a lock or by leaving the screen: what it made and what it did not come to, until that is put away. */
export function useCutOffBatch(unfinished: UnfinishedBatch | null, clients: readonly ClientListing[]): CutOffBatch | null {
  const { client } = useEngine();
  const [isPutAway, setPutAway] = useState(false);
  if (unfinished === null || isPutAway) return null;
  const clientOf = new Map(clients.map((one) => [one.id, one]));
  const made = unfinished.made.flatMap((record) => {
    const paper = ReportKind.safeParse(record.kind).data;
    const whose = clientOf.get(record.clientId);
    if (paper === undefined || whose === undefined) return [];
    return [{ kind: 'made' as const, clientId: record.clientId, reference: whose.reference, clientName: whose.name, paper, record }];
  });
  const state: BatchState = { now: null, made, refused: [], finished: false };
  return {
    batch: { state, running: false, left: notReached(unfinished, state), stopped: true, failure: null, stop: () => undefined },
    forget: () => {
      setPutAway(true);
      void client.paperBatch.forget();
    },
  };
}
