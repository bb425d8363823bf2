import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useOnce } from '#renderer/app/use-once.ts';
import { useStream } from '#renderer/app/use-stream.ts';
import type { PaperOrder } from '#shared/contract/paper-batch.ts';
import { afterBatchEvent, type BatchState, batchBegun, notReached, type PapersLeft } from './batch-state.ts';

type Order = Omit<PaperOrder, 'stopKey'>;

export interface PaperBatch {
  /** Null before the first order. */
  readonly state: BatchState | null;
  readonly running: boolean;
  /** What was ordered and neither made nor refused: where it was stopped, what is missing. */
  readonly left: readonly PapersLeft[];
  /** The person stopped it: what was made until then is kept. */
  readonly stopped: boolean;
  readonly failure: Failure | null;
  readonly make: (order: Order) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Papers made one after the other, with how far they are. Leaving the screen stops the work as well. */
export function usePaperBatch(): PaperBatch {
  const { client } = useEngine();
  const queryClient = useQueryClient();
  const stream = useStream(batchBegun, afterBatchEvent);
  const [stopKey, setStopKey] = useState<string | null>(null);
  const [order, setOrder] = useState<Order | null>(null);
  const [stopping, setStopping] = useState(false);
  const making = useOnce(async (asked: Order) => {
    const key = crypto.randomUUID();
    setStopKey(key);
    setStopping(false);
    setOrder(asked);
    await stream.run((signal) => client.paperBatch.make({ ...asked, stopKey: key }, { signal }));
    await queryClient.invalidateQueries();
  });
  return {
    state: stream.state,
    left: order === null || stream.state === null ? [] : notReached(order, stream.state),
    running: stream.running,
    stopped: stopping && !stream.running,
    failure: stream.failure,
    make: making.run,
    stop() {
      setStopping(true);
      // The stream goes on to its end, so that every paper that was kept is told; where nobody answers, it is cut off.
      if (stopKey !== null) client.paperBatch.stop({ stopKey }).catch(stream.reset);
    },
    clear() {
      setStopping(false);
      stream.reset();
    },
  };
}
