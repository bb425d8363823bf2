import { useCallback, useState } from 'react';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useText, useToast } from '#renderer/ui/index.ts';

/** Bytes of a paper with the name its file gets. */
export interface PaperFile {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether the case file holds the paper too, so that nothing is lost when the copy is not written. */
type Keeping = 'kept' | 'copyOnly';

/** Hands a paper to the surrounding program: to a file, or to the printer. Says how it went. */
export function usePaperOutput() {
  const platform = usePlatform();
  const toast = useToast();
  const say = useText();
  const [isBusy, setBusy] = useState(false);

  const saveFile = useCallback(
    async ({ fileName, bytes }: PaperFile, keeping: Keeping) => {
      setBusy(true);
      try {
        const saved = await platform.saveFile({ suggestedName: fileName, bytes });
        if (saved) toast({ text: say('report.saved', { fileName: saved.name, keeping }) });
        else if (keeping === 'kept') toast({ text: say('report.kept') });
      } catch {
        toast({ text: say('report.saveFailed', { keeping }), tone: 'failed' });
      } finally {
        setBusy(false);
      }
    },
    [platform, toast, say],
  );
  const print = useCallback(
    async (bytes: Uint8Array<ArrayBuffer>) => {
      const opened = await platform.printPdf(bytes).catch(() => false);
      if (!opened) toast({ text: say('report.printFailed'), tone: 'failed' });
    },
    [platform, toast, say],
  );
  return { saveFile, print, isBusy };
}
