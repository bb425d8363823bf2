import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { ConsentNotice, useAskConsent } from '#renderer/features/consent/index.ts';
import { PaperComposer, PaperOptions, PaperSettingRows, usePaperOutput, usePaperPreview } from '#renderer/features/reports/index.ts';
import { Button, useText } from '#renderer/ui/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { Client } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { ComparisonPaperOptions } from '#shared/domain/report.ts';
import { settingFor } from '#shared/domain/report-defaults.ts';

interface ComparisonPaperComposerProps {
  readonly client: Client;
  readonly profileIds: readonly ProfileId[];
  readonly settings: Settings;
  readonly trail: readonly ReactNode[];
}

/** Sets a comparison on paper: how it is printed at the left, its pages at the right. */
export function ComparisonPaperComposer({ client, profileIds, settings, trail }: ComparisonPaperComposerProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const navigate = useNavigate();
  const output = usePaperOutput();
  const clientId = client.id;
  const [options, setOptions] = useState<ComparisonPaperOptions>(() => ({
    kind: 'comparison',
    profileIds: [...profileIds],
    ...settingFor(client, settings),
  }));
  const { query, isBehind } = usePaperPreview([...engine.queries.comparisonPaper.preview.key(), clientId], options, (asked, signal) =>
    engine.client.comparisonPaper.preview({ clientId, options: asked }, { signal }),
  );
  const save = useChange({
    write: async (asked: ComparisonPaperOptions) => {
      const { fileName, file } = await engine.client.comparisonPaper.save({ clientId, options: asked });
      return { fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    onDone: (paper) => void output.saveFile(paper, 'kept'),
  });
  const consent = useAskConsent(clientId, 'papers');
  const isReady = query.data !== undefined && !isBehind && query.error === null;
  const isSaving = save.busy || output.isBusy;
  const saveNow = () => {
    if (isReady && !isSaving) save.run(options);
  };
  const printNow = () => {
    if (isReady) consent.ask('printed', () => void output.print(query.data.bytes));
  };
  const goBack = () => void navigate({ to: '/clients/$clientId/compare', params: { clientId }, search: { with: [...profileIds] } });
  useShortcuts(say('comparison.print'), [
    { keys: 'Mod E', label: say('report.key.save'), run: saveNow },
    { keys: 'Mod P', label: say('report.key.print'), run: printNow },
  ]);
  const waiting = isReady ? {} : { unavailable: say('report.making') };
  return (
    <Screen
      trail={[...trail, say('comparison.print')]}
      title={say('comparison.print')}
      actions={
        <>
          <Button onPress={goBack}>{say('comparison.print.back')}</Button>
          <Button icon="print" onPress={printNow} {...waiting}>
            {say('report.print')}
          </Button>
        </>
      }
    >
      <h1 className="visuallyHidden">{say('comparison.print')}</h1>
      <PaperComposer query={query} isBehind={isBehind}>
        <PaperOptions
          label={say('comparison.print.options')}
          foot={
            <>
              <ConsentNotice clientId={clientId} scope="papers" failure={save.failure ?? consent.failure} />
              <Button kind="primary" icon="download" busy={isSaving} onPress={saveNow} {...waiting}>
                {say('report.save')}
              </Button>
              <p className="caption">{say('profilePaper.kept')}</p>
            </>
          }
        >
          <PaperSettingRows setting={options} onChange={(part) => setOptions({ ...options, ...part })} />
        </PaperOptions>
      </PaperComposer>
    </Screen>
  );
}
