import { useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useOnce } from '#renderer/app/use-once.ts';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { MadePaper } from './batch-state.ts';

export interface BatchOutput {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly saveArchive: (papers: readonly MadePaper[]) => void;
  readonly saveFiles: (papers: readonly MadePaper[]) => void;
  readonly print: (papers: readonly MadePaper[]) => void;
}

/** Hands kept papers to the surrounding program, one at a time: as one archive, as files, or to the printer. The engine asks the register for each. */
export function useBatchOutput(): BatchOutput {
  const { client } = useEngine();
  const platform = usePlatform();
  const failureText = useFailureText();
  const toast = useToast();
  const say = useText();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { run, busy } = useOnce(async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureText(error));
    }
  });
  async function save(suggestedName: string, file: Blob): Promise<boolean> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      return (await platform.saveFile({ suggestedName, bytes })) !== null;
    } catch {
      toast({ text: say('report.saveFailed', { keeping: 'kept' }), tone: 'failed' });
      return false;
    }
  }

  return {
    busy,
    failure,
    saveArchive: (papers) =>
      run(async () => {
        const { file, fileName } = await client.paperBatch.archive({ reportIds: papers.map(({ record }) => record.id) });
        if (await save(fileName, file)) toast({ text: say('report.batch.archiveSaved', { fileName }) });
      }),
    saveFiles: (papers) =>
      run(async () => {
        let saved = 0;
        for (const { record } of papers) {
          const { file } = await client.reports.file({ reportId: record.id, act: 'exported' });
          // A person who cancels one means the rest as well.
          if (!(await save(record.fileName, file))) break;
          saved += 1;
        }
        toast({ text: say('report.batch.filesSaved', { count: saved }) });
      }),
    print: (papers) =>
      run(async () => {
        for (const { record } of papers) {
          const { file } = await client.reports.file({ reportId: record.id, act: 'printed' });
          if (!(await platform.printPdf(new Uint8Array(await file.arrayBuffer())))) {
            toast({ text: say('report.printFailed', { keeping: 'kept' }), tone: 'failed' });
            break;
          }
        }
      }),
  };
}
