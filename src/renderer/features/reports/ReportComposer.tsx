import { type ReactElement, type ReactNode, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { ConsentNotice, useAskConsent } from '#renderer/features/consent/index.ts';
import { Button, useText } from '#renderer/ui/index.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import styles from './PaperComposer.module.css';
import { PaperComposer } from './PaperComposer.tsx';
import { PaperSetDialog } from './PaperSetDialog.tsx';
import panel from './ReportOptionsPanel.module.css';
import { ReportOptionsPanel } from './ReportOptionsPanel.tsx';
import { usePaperOutput } from './use-paper-output.ts';
import { usePaperPreview } from './use-paper-preview.ts';
import { type PaperAsked, type ReportChoice, useReportOptions } from './use-report-options.ts';
import { WithheldLine } from './WithheldList.tsx';

interface ReportComposerProps {
  readonly asked: PaperAsked;
  readonly trail: readonly ReactNode[];
}

/** Composes a paper: options at the left, the very file in the middle, its pages at the right. */
export function ReportComposer({ asked, trail }: ReportComposerProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const { client, shortlist, settings } = asked;
  const choice = useReportOptions(asked);
  const { options } = choice;
  const [savesSet, setSavesSet] = useState(false);
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
    { keys: 'Mod Shift E', label: say('report.key.set'), run: () => setSavesSet(true) },
    { keys: 'Mod P', label: say('report.key.print'), run: printNow },
  ]);
  const name = say(`report.kind.${options.kind}`);
  const waiting = isReady ? {} : { unavailable: say('report.making') };

  return (
    <Screen
      trail={[...trail, name]}
      title={name}
      actions={
        <Button icon="print" onPress={printNow} {...waiting}>
          {say('report.print')}
        </Button>
      }
    >
      <h1 className="visuallyHidden">{name}</h1>
      <PaperComposer query={query} isBehind={isBehind}>
        <ReportOptionsPanel
          clientId={client.id}
          options={options}
          shortlist={shortlist}
          preview={preview}
          asOn={choice.asOn}
          onKind={choice.chooseKind}
          onChange={choice.choose}
        >
          <ConsentNotice clientId={client.id} scope="papers" failure={save.failure ?? consent.failure} />
          {preview === null ? null : <WithheldLine withheld={preview.withheld} />}
          <div className={panel.buttons}>
            <Button kind="primary" icon="download" busy={isSaving} onPress={saveNow} {...waiting}>
              {say('report.save')}
            </Button>
            <Button onPress={() => setSavesSet(true)}>{say('report.set')}</Button>
          </div>
          <p className={styles.exact}>{say('report.exact')}</p>
        </ReportOptionsPanel>
      </PaperComposer>
      {savesSet ? (
        <PaperSetDialog clientId={client.id} options={setOf(choice)} kinds={settings.paperSet} onClose={() => setSavesSet(false)} />
      ) : null}
    </Screen>
  );
}

/** How a set is made now: in the setting on the screen, each paper about what was chosen for it. */
function setOf({ options, optionsOf }: ReportChoice): ReportOptions {
  const { profileId, sections } = optionsOf('careerReport');
  return { ...options, profileId, sections, sessionId: optionsOf('sessionNote').sessionId };
}
