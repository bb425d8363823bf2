import { useCallback, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import type { PageFile } from '#shared/contract/library.ts';
import { type FilePreview, filePreview } from './previews.ts';

export interface Previews {
  readonly previews: readonly FilePreview[];
  /** Files read so far of those chosen; null when none is being read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly failure: Failure | null;
  readonly read: (files: readonly PageFile[]) => Promise<void>;
  readonly remove: (file: PageFile) => void;
  readonly clear: () => void;
}

/** Reads chosen files one by one and says what would come of each, before anything is written. Files chosen later are added. */
export function usePreviews(): Previews {
  const { client } = useEngine();
  const failureText = useFailureText();
  const [previews, setPreviews] = useState<readonly FilePreview[]>([]);
  const [reading, setReading] = useState<Previews['reading']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Raised by `clear`, so that a reading still on its way adds nothing any more. */
  const round = useRef(0);

  const read = useCallback(
    async (files: readonly PageFile[]) => {
      if (files.length === 0) return;
      const own = round.current;
      setFailure(null);
      for (const [done, file] of files.entries()) {
        if (round.current !== own) return;
        setReading({ done, total: files.length });
        try {
          const preview = await client.library.previewImport({ files: [file] });
          if (round.current === own) setPreviews((before) => [...before, filePreview(file, preview)]);
        } catch (error) {
          if (round.current === own) setFailure(failureText(error));
          break;
        }
      }
      if (round.current === own) setReading(null);
    },
    [client, failureText],
  );
  const remove = useCallback((file: PageFile) => setPreviews((before) => before.filter((one) => one.file !== file)), []);
  const clear = useCallback(() => {
    round.current += 1;
    setPreviews([]);
    setReading(null);
    setFailure(null);
  }, []);
  return { previews, reading, failure, read, remove, clear };
}
