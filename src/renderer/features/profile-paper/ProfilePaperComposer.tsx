import { useNavigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { PaperComposer, useComposedPaper, useRevertible } from '#renderer/features/reports/index.ts';
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

/** Sets the paper of one profile, for a client or for anybody. */
export function ProfilePaperComposer({ profileId, versionId, settings, trail }: ProfilePaperComposerProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const navigate = useNavigate();
  const {
    value: request,
    set,
    back,
  } = useRevertible<PaperRequest>(() => ({
    clientId: null,
    options: { kind: 'occupationProfile', profileId, versionId, immigration: false, notes: false, ...settingFor(null, settings) },
  }));
  const paper = useComposedPaper({
    key: queries.profilePaper.preview.key(),
    options: request,
    preview: (asked, signal) => client.profilePaper.preview(asked, { signal }),
    keep: async (asked, leaving) => {
      const { record, fileName, file } = await client.profilePaper.save({ ...asked, leaving });
      return { fileName, file, isKept: record !== null };
    },
  });
  const goBack = () =>
    void navigate({ to: '/library/$profileId', params: { profileId }, search: versionId === null ? {} : { version: versionId } });
  return (
    <PaperComposer
      name={say('profilePaper.print')}
      trail={trail}
      paper={paper}
      kind="occupationProfile"
      clientId={request.clientId}
      profileId={profileId}
      onBack={back}
      actions={<Button onPress={goBack}>{say('profilePaper.back')}</Button>}
      label={say('profilePaper.options')}
      options={<OptionsPanel request={request} settings={settings} preview={paper.preview} onChange={set} />}
      note={say(request.clientId === null ? 'profilePaper.notKept' : 'profilePaper.kept')}
    />
  );
}
