import { useCallback } from 'react';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { PaperLeaving } from '#shared/domain/paper-record.ts';

/** A paper as the engine handed it out: kept in the case file too, or this copy alone. */
export interface HandedOut {
  readonly fileName: string;
  readonly file: Blob;
  readonly isKept: boolean;
}

/** Hands a paper to the surrounding program: to a file, or to the printer. Says how it went. */
export function usePaperOutput(): (paper: HandedOut, leaving: PaperLeaving) => void {
  const platform = usePlatform();
  const toast = useToast();
  const say = useText();
  const hand = useCallback(
    async ({ fileName, file, isKept }: HandedOut, leaving: PaperLeaving) => {
      const keeping = isKept ? 'kept' : 'copyOnly';
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        if (leaving === 'printed') {
          if (!(await platform.printPdf(bytes))) toast({ text: say('report.printFailed', { keeping }), tone: 'failed' });
          else if (isKept) toast({ text: say('report.printed') });
          return;
        }
        const saved = await platform.saveFile({ suggestedName: fileName, bytes });
        if (saved) toast({ text: say('report.saved', { fileName: saved.name, keeping }) });
        else if (isKept) toast({ text: say('report.kept') });
      } catch {
        toast({ text: say(leaving === 'printed' ? 'report.printFailed' : 'report.saveFailed', { keeping }), tone: 'failed' });
      }
    },
    [platform, toast, say],
  );
  // Nobody waits for it: a print dialog may stand open as long as it likes.
  return useCallback((paper, leaving) => void hand(paper, leaving), [hand]);
}
