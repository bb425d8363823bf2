import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import type { PageFile } from '#shared/contract/library.ts';
import { inGroups } from './groups.ts';
import { type ListedFile, listFiles, type PreviewedFile } from './previews.ts';

export interface Previews {
  readonly files: readonly ListedFile[];
  /** Files read so far of those chosen; null when none is being read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly failure: Failure | null;
  readonly read: (files: readonly PageFile[]) => Promise<void>;
  /** Reads no further; what was read stays in the list. */
  readonly stop: () => void;
  readonly remove: (file: PageFile) => void;
  readonly clear: () => void;
}

/** Reads chosen files, some in one call, and says what would come of each, before anything is written. Files chosen later are added. */
export function usePreviews(): Previews {
  const { client } = useEngine();
  const failureText = useFailureText();
  const [previewed, setPreviewed] = useState<readonly PreviewedFile[]>([]);
  const [reading, setReading] = useState<Previews['reading']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef<AbortController | null>(null);

  const read = useCallback(
    async (files: readonly PageFile[]) => {
      if (files.length === 0) return;
      const control = new AbortController();
      underWay.current = control;
      setFailure(null);
      try {
        for (const group of inGroups(files)) {
          setReading({ done: group.before, total: files.length });
          const previews = await client.library.previewFiles({ files: [...group.files] }, { signal: control.signal });
          if (control.signal.aborted) return;
          setPreviewed((before) => [
            ...before,
            ...group.files.flatMap((file, place) => {
              const preview = previews[place];
              return preview === undefined ? [] : [{ file, preview }];
            }),
          ]);
        }
        setReading(null);
      } catch (error) {
        if (control.signal.aborted) return;
        setFailure(failureText(error));
        setReading(null);
      }
    },
    [client, failureText],
  );
  const stop = useCallback(() => {
    underWay.current?.abort();
    setReading(null);
  }, []);
  const remove = useCallback((file: PageFile) => setPreviewed((before) => before.filter((one) => one.file !== file)), []);
  const clear = useCallback(() => {
    stop();
    setPreviewed([]);
    setFailure(null);
  }, [stop]);
  useEffect(() => stop, [stop]);
  const files = useMemo(() => listFiles(previewed), [previewed]);
  return useMemo(() => ({ files, reading, failure, read, stop, remove, clear }), [files, reading, failure, read, stop, remove, clear]);
}
