import { type ReactElement, type ReactNode, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { ConsentNotice, useAskConsent } from '#renderer/features/consent/index.ts';
import { Button, useText } from '#renderer/ui/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import styles from './PaperComposer.module.css';
import { PaperComposer } from './PaperComposer.tsx';
import { ReportOptionsPanel } from './ReportOptionsPanel.tsx';
import { reportDefaults } from './report-defaults.ts';
import { usePaperOutput } from './use-paper-output.ts';
import { usePaperPreview } from './use-paper-preview.ts';

interface ReportComposerProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  /** The occupation that the paper is to be about; null leaves the choice to the shortlist. */
  readonly occupation: ProfileId | null;
  readonly settings: Settings;
  readonly trail: readonly ReactNode[];
}

/** Composes a paper: options at the left, the very file in the middle, its pages at the right. */
export function ReportComposer({ client, shortlist, occupation, settings, trail }: ReportComposerProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const [options, setOptions] = useState<ReportOptions>(() => reportDefaults('careerReport', client, shortlist, settings, occupation));
  const { query, isBehind } = usePaperPreview([...engine.queries.reports.preview.key(), client.id], options, (chosen, signal) =>
    engine.client.reports.preview({ clientId: client.id, options: chosen }, { signal }),
  );
  const output = usePaperOutput();
  const consent = useAskConsent(client.id, 'papers');
  const save = useChange({
    write: async (chosen: ReportOptions) => {
      const { record, file } = await engine.client.reports.save({ clientId: client.id, options: chosen });
      return { fileName: record.fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    onDone: (paper) => void output.saveFile(paper, 'kept'),
  });
  const preview = query.data?.preview ?? null;
  const isReady = query.data !== undefined && !isBehind && query.error === null;
  const isSaving = save.busy || output.isBusy;
  const saveNow = () => {
    if (isReady && !isSaving) save.run(options);
  };
  const printNow = () => {
    if (isReady) consent.ask('printed', () => void output.print(query.data.bytes));
  };
  useShortcuts(say('report.title'), [
    { keys: 'Mod E', label: say('report.key.save'), run: saveNow },
    { keys: 'Mod P', label: say('report.key.print'), run: printNow },
  ]);
  const name = say(`report.kind.${options.kind}`);

  return (
    <Screen
      trail={[...trail, name]}
      title={name}
      actions={
        <Button icon="print" onPress={printNow} {...(isReady ? {} : { unavailable: say('report.making') })}>
          {say('report.print')}
        </Button>
      }
    >
      <h1 className="visuallyHidden">{name}</h1>
      <PaperComposer query={query} isBehind={isBehind}>
        <ReportOptionsPanel options={options} shortlist={shortlist} preview={preview} onChange={setOptions}>
          <ConsentNotice clientId={client.id} scope="papers" failure={save.failure ?? consent.failure} />
          <Button
            kind="primary"
            icon="download"
            busy={isSaving}
            onPress={saveNow}
            {...(isReady ? {} : { unavailable: say('report.making') })}
          >
            {say('report.save')}
          </Button>
          <p className={styles.exact}>{say('report.exact')}</p>
        </ReportOptionsPanel>
      </PaperComposer>
    </Screen>
  );
}
