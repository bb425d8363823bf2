import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import type { PageFile } from '#shared/contract/library.ts';
import type { ChangeId } from '#shared/domain/ids.ts';
import { inGroups } from './groups.ts';
import { afterEvent, endRun, type ImportRun, startRun } from './import-run.ts';

export interface Import {
  /** null before the first import. */
  readonly run: ImportRun | null;
  /** Asked to stop; the files on their way are still told of. */
  readonly stopping: boolean;
  readonly failure: Failure | null;
  readonly start: (files: readonly PageFile[]) => Promise<void>;
  /** Stops after the files on their way; what is imported stays. */
  readonly stop: () => void;
  readonly reset: () => void;
}

/** One import at a time, over as many calls as it takes; to Undo they are one change. */
export function useImport(): Import {
  const { client } = useEngine();
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const [run, setRun] = useState<ImportRun | null>(null);
  const [stopping, setStopping] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stopped = useRef(false);

  const start = useCallback(
    async (files: readonly PageFile[]) => {
      stopped.current = false;
      setStopping(false);
      setFailure(null);
      setRun(startRun(files.length));
      try {
        let partOf: ChangeId | null = null;
        for (const group of inGroups(files)) {
          if (stopped.current) break;
          // A call under way is never broken off: what it has written would be told to nobody.
          for await (const event of await client.library.importPages({ files: [...group.files], partOf })) {
            setRun((sofar) => (sofar === null ? null : afterEvent(sofar, event, group)));
            if (event.kind === 'finished') partOf = event.changeId;
          }
        }
      } catch (error) {
        setFailure(failureText(error));
      } finally {
        setRun((sofar) => (sofar === null ? null : endRun(sofar)));
        await queryClient.invalidateQueries();
      }
    },
    [client, failureText, queryClient],
  );
  const stop = useCallback(() => {
    stopped.current = true;
    setStopping(true);
  }, []);
  const reset = useCallback(() => {
    setRun(null);
    setFailure(null);
  }, []);
  // Gone with the open workspace: nothing more is sent to a locked one.
  useEffect(() => stop, [stop]);
  return useMemo(() => ({ run, stopping, failure, start, stop, reset }), [run, stopping, failure, start, stop, reset]);
}
