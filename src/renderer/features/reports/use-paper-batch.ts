import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useStream } from '#renderer/app/use-stream.ts';
import type { PaperOrder } from '#shared/contract/paper-batch.ts';
import { afterBatchEvent, type BatchState, batchBegun } from './batch-state.ts';

export interface PaperBatch {
  /** Null before the first order. */
  readonly state: BatchState | null;
  readonly running: boolean;
  /** The person stopped it: what was made until then is kept. */
  readonly stopped: boolean;
  readonly failure: Failure | null;
  readonly make: (order: PaperOrder) => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Papers made one after the other, with how far they are. Leaving the screen stops the work as well. */
export function usePaperBatch(): PaperBatch {
  const { client } = useEngine();
  const queryClient = useQueryClient();
  const stream = useStream(batchBegun, afterBatchEvent);
  const [left, setLeft] = useState<BatchState | null>(null);
  return {
    state: left ?? stream.state,
    running: stream.running,
    stopped: left !== null,
    failure: stream.failure,
    async make(order) {
      setLeft(null);
      await stream.run((signal) => client.paperBatch.make(order, { signal }));
      await queryClient.invalidateQueries();
    },
    stop() {
      setLeft(stream.state);
      stream.reset();
    },
    clear() {
      setLeft(null);
      stream.reset();
    },
  };
}
