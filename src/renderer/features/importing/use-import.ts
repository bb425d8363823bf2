import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import type { PageFile } from '#shared/contract/library.ts';
import { afterEvent, endRun, type ImportRun, inBatches, startRun } from './import-run.ts';

/** Files in one request: small enough for a quick cancel, large enough that requests cost nothing. */
const BATCH = 50;

export interface Import {
  /** null before the first import. */
  readonly run: ImportRun | null;
  readonly failure: Failure | null;
  readonly start: (files: readonly PageFile[]) => Promise<void>;
  /** Stops after the file being read; what is imported stays. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

export function useImport(): Import {
  const { client } = useEngine();
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const [run, setRun] = useState<ImportRun | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stop = useRef<AbortController | null>(null);

  const start = useCallback(
    async (files: readonly PageFile[]) => {
      const control = new AbortController();
      stop.current = control;
      setFailure(null);
      setRun(startRun(files.length));
      try {
        let before = 0;
        for (const batch of inBatches(files, BATCH)) {
          const events = await client.library.importPages({ files: [...batch] }, { signal: control.signal });
          for await (const event of events) setRun((sofar) => (sofar === null ? null : afterEvent(sofar, event, before)));
          before += batch.length;
        }
        setRun((sofar) => (sofar === null ? null : endRun(sofar, 'finished')));
      } catch (error) {
        setRun((sofar) => (sofar === null ? null : endRun(sofar, 'cancelled')));
        if (!control.signal.aborted) setFailure(failureText(error));
      } finally {
        await queryClient.invalidateQueries();
      }
    },
    [client, failureText, queryClient],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  const reset = useCallback(() => {
    setRun(null);
    setFailure(null);
  }, []);
  return { run, failure, start, cancel, reset };
}
