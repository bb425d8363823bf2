import { type ReactElement, type ReactNode, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Button, useText } from '#renderer/ui/index.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import { PaperComposer } from './PaperComposer.tsx';
import { PaperSetDialog } from './PaperSetDialog.tsx';
import { ReportOptionsPanel } from './ReportOptionsPanel.tsx';
import { useComposedPaper } from './use-composed-paper.ts';
import { type PaperAsked, type ReportChoice, useReportOptions } from './use-report-options.ts';
import { WithheldLine } from './WithheldList.tsx';

interface ReportComposerProps {
  readonly asked: PaperAsked;
  readonly trail: readonly ReactNode[];
}

/** Composes one of the five papers for a client, or a set of them. */
export function ReportComposer({ asked, trail }: ReportComposerProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const { client, shortlist, settings } = asked;
  const choice = useReportOptions(asked);
  const { options } = choice;
  const [savesSet, setSavesSet] = useState(false);
  const paper = useComposedPaper({
    key: [...engine.queries.reports.preview.key(), client.id],
    options,
    preview: (chosen, signal) => engine.client.reports.preview({ clientId: client.id, options: chosen }, { signal }),
    keep: async (chosen, leaving) => {
      const { record, file } = await engine.client.reports.save({ clientId: client.id, options: chosen, leaving });
      return { fileName: record.fileName, file, isKept: true };
    },
  });
  const { preview } = paper;
  const askForSet = () => setSavesSet(true);
  return (
    <>
      <PaperComposer
        name={say(`report.kind.${options.kind}`)}
        trail={trail}
        paper={paper}
        kind={options.kind}
        clientId={client.id}
        profileId={options.profileId}
        onBack={choice.back}
        keys={[{ keys: 'Mod Shift E', label: say('report.key.set'), run: askForSet }]}
        label={say('report.options')}
        options={
          <ReportOptionsPanel
            clientId={client.id}
            options={options}
            shortlist={shortlist}
            preview={preview}
            isBehind={paper.isBehind}
            asOn={choice.asOn}
            onKind={choice.chooseKind}
            onChange={choice.choose}
          />
        }
        above={preview === null ? null : <WithheldLine withheld={preview.withheld} />}
        beside={<Button onPress={askForSet}>{say('report.set')}</Button>}
        note={say('report.exact')}
      />
      {savesSet ? (
        <PaperSetDialog clientId={client.id} options={setOf(choice)} kinds={settings.paperSet} onClose={() => setSavesSet(false)} />
      ) : null}
    </>
  );
}

/** How a set is made now: in the setting on the screen, each paper about what was chosen for it. */
function setOf({ options, optionsOf }: ReportChoice): ReportOptions {
  const { profileId, sections } = optionsOf('careerReport');
  return { ...options, profileId, sections, sessionId: optionsOf('sessionNote').sessionId };
}
