import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { ConsentNotice, useAskConsent } from '#renderer/features/consent/index.ts';
import { PaperComposer, usePaperOutput, usePaperPreview } from '#renderer/features/reports/index.ts';
import { Button, useText } from '#renderer/ui/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { ClientId, ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { ProfilePaperOptions } from '#shared/domain/report.ts';
import { settingFor } from '#shared/domain/report-defaults.ts';
import { OptionsPanel } from './OptionsPanel.tsx';

interface ProfilePaperComposerProps {
  readonly profileId: ProfileId;
  /** Null: the one in use. */
  readonly versionId: ProfileVersionId | null;
  readonly settings: Settings;
  readonly trail: readonly ReactNode[];
}

/** What is printed and for whom; null: for nobody in particular, and then it is kept nowhere. */
export interface PaperRequest {
  readonly clientId: ClientId | null;
  readonly options: ProfilePaperOptions;
}

/** Sets the paper of one profile: options at the left, its pages at the right. */
export function ProfilePaperComposer({ profileId, versionId, settings, trail }: ProfilePaperComposerProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const navigate = useNavigate();
  const output = usePaperOutput();
  const [request, setRequest] = useState<PaperRequest>(() => ({
    clientId: null,
    options: { kind: 'occupationProfile', profileId, versionId, immigration: false, notes: false, ...settingFor(null, settings) },
  }));
  const { query, isBehind } = usePaperPreview(queries.profilePaper.preview.key(), request, (asked, signal) =>
    client.profilePaper.preview(asked, { signal }),
  );
  const save = useChange({
    write: async (asked: PaperRequest) => {
      const { record, fileName, file } = await client.profilePaper.save(asked);
      return {
        keeping: record === null ? ('copyOnly' as const) : ('kept' as const),
        fileName,
        bytes: new Uint8Array(await file.arrayBuffer()),
      };
    },
    onDone: ({ keeping, ...paper }) => void output.saveFile(paper, keeping),
  });
  const consent = useAskConsent(request.clientId, 'papers');
  const isReady = query.data !== undefined && !isBehind && query.error === null;
  const isSaving = save.busy || output.isBusy;
  const saveNow = () => {
    if (isReady && !isSaving) save.run(request);
  };
  const printNow = () => {
    if (isReady) consent.ask('printed', () => void output.print(query.data.bytes));
  };
  const goBack = () =>
    void navigate({ to: '/library/$profileId', params: { profileId }, search: versionId === null ? {} : { version: versionId } });
  useShortcuts(say('profilePaper.print'), [
    { keys: 'Mod E', label: say('report.key.save'), run: saveNow },
    { keys: 'Mod P', label: say('report.key.print'), run: printNow },
  ]);
  const waiting = isReady ? {} : { unavailable: say('report.making') };
  return (
    <Screen
      trail={[...trail, say('profilePaper.print')]}
      title={say('profilePaper.print')}
      actions={
        <>
          <Button onPress={goBack}>{say('profilePaper.back')}</Button>
          <Button icon="print" onPress={printNow} {...waiting}>
            {say('report.print')}
          </Button>
        </>
      }
    >
      <h1 className="visuallyHidden">{say('profilePaper.print')}</h1>
      <PaperComposer query={query} isBehind={isBehind}>
        <OptionsPanel request={request} settings={settings} preview={query.data?.preview ?? null} onChange={setRequest}>
          {request.clientId === null ? (
            <FailureBanner failure={save.failure ?? consent.failure} />
          ) : (
            <ConsentNotice clientId={request.clientId} scope="papers" failure={save.failure ?? consent.failure} />
          )}
          <Button kind="primary" icon="download" busy={isSaving} onPress={saveNow} {...waiting}>
            {say('report.save')}
          </Button>
          <p className="caption">{say(request.clientId === null ? 'profilePaper.notKept' : 'profilePaper.kept')}</p>
        </OptionsPanel>
      </PaperComposer>
    </Screen>
  );
}
