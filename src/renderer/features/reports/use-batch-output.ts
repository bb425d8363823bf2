import { useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { MadePaper } from './batch-state.ts';
import { usePaperOutput } from './use-paper-output.ts';

export interface BatchOutput {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly saveArchive: (papers: readonly MadePaper[]) => Promise<void>;
  readonly saveFiles: (papers: readonly MadePaper[]) => Promise<void>;
  readonly print: (papers: readonly MadePaper[]) => Promise<void>;
}

/** Hands kept papers to the surrounding program, one at a time: as one archive, as files, or to the printer. */
export function useBatchOutput(): BatchOutput {
  const { client } = useEngine();
  const platform = usePlatform();
  const failureText = useFailureText();
  const toast = useToast();
  const say = useText();
  const output = usePaperOutput();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function doing(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureText(error));
    } finally {
      setBusy(false);
    }
  }
  async function save(suggestedName: string, file: Blob): Promise<boolean> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      return (await platform.saveFile({ suggestedName, bytes })) !== null;
    } catch {
      toast({ text: say('report.saveFailed', { keeping: 'kept' }), tone: 'failed' });
      return false;
    }
  }
  const fileOf = (reportId: ReportId) => client.reports.file({ reportId });

  return {
    busy,
    failure,
    saveArchive: (papers) =>
      doing(async () => {
        const { file, fileName } = await client.paperBatch.archive({ reportIds: papers.map(({ record }) => record.id) });
        if (await save(fileName, file)) toast({ text: say('report.batch.archiveSaved', { fileName }) });
      }),
    saveFiles: (papers) =>
      doing(async () => {
        let saved = 0;
        for (const { record } of papers) {
          const { file } = await fileOf(record.id);
          // A person who cancels one means the rest as well.
          if (!(await save(record.fileName, file))) break;
          saved += 1;
        }
        toast({ text: say('report.batch.filesSaved', { count: saved }) });
      }),
    print: (papers) =>
      doing(async () => {
        for (const { record } of papers) {
          await client.consent.ask({ clientId: record.clientId, scope: 'papers', act: 'printed' });
          await output.print(new Uint8Array(await (await fileOf(record.id)).file.arrayBuffer()));
        }
      }),
  };
}
