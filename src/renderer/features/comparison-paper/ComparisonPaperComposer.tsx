import { useNavigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { PaperComposer, PaperSettingRows, useComposedPaper, useRevertible } from '#renderer/features/reports/index.ts';
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

/** Sets a client's comparison on paper. */
export function ComparisonPaperComposer({ client, profileIds, settings, trail }: ComparisonPaperComposerProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const navigate = useNavigate();
  const clientId = client.id;
  const {
    value: options,
    set,
    back,
  } = useRevertible<ComparisonPaperOptions>(() => ({
    kind: 'comparison',
    profileIds: [...profileIds],
    ...settingFor(client, settings),
  }));
  const paper = useComposedPaper({
    key: [...engine.queries.comparisonPaper.preview.key(), clientId],
    options,
    preview: (asked, signal) => engine.client.comparisonPaper.preview({ clientId, options: asked }, { signal }),
    keep: async (asked, leaving) => {
      const { fileName, file } = await engine.client.comparisonPaper.save({ clientId, options: asked, leaving });
      return { fileName, file, isKept: true };
    },
  });
  const goBack = () => void navigate({ to: '/clients/$clientId/compare', params: { clientId }, search: { with: [...profileIds] } });
  return (
    <PaperComposer
      name={say('comparison.print')}
      trail={trail}
      paper={paper}
      kind="comparison"
      clientId={clientId}
      onBack={back}
      actions={<Button onPress={goBack}>{say('comparison.print.back')}</Button>}
      label={say('comparison.print.options')}
      options={<PaperSettingRows setting={options} onChange={(part) => set({ ...options, ...part })} />}
      note={say('profilePaper.kept')}
    />
  );
}
