import { skipToken, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { PaperOptionGroup, PaperSettingRows, WithheldList } from '#renderer/features/reports/index.ts';
import { Checkbox, Segmented, useText } from '#renderer/ui/index.ts';
import type { ProfilePaperPreview } from '#shared/contract/profile-paper.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { Client } from '#shared/domain/client.ts';
import type { ProfilePaperOptions } from '#shared/domain/report.ts';
import { settingFor } from '#shared/domain/report-defaults.ts';
import type { PaperRequest } from './ProfilePaperComposer.tsx';

interface OptionsPanelProps {
  readonly request: PaperRequest;
  readonly settings: Settings;
  /** Null until the first paper is made. */
  readonly preview: ProfilePaperPreview | null;
  readonly onChange: (request: PaperRequest) => void;
}

/** For whom, what, and how. */
export function OptionsPanel({ request, settings, preview, onChange }: OptionsPanelProps): ReactElement {
  const say = useText();
  const { options } = request;
  const set = (part: Partial<ProfilePaperOptions>) => onChange({ ...request, options: { ...options, ...part } });
  return (
    <>
      <ForWhom request={request} settings={settings} onChange={onChange} />
      <PaperOptionGroup>
        <Checkbox checked={options.immigration} onChange={(immigration) => set({ immigration })}>
          {say('profilePaper.withImmigration')}
        </Checkbox>
        {request.clientId === null ? null : (
          <Checkbox checked={options.notes} onChange={(notes) => set({ notes })}>
            {say('profilePaper.withNotes')}
          </Checkbox>
        )}
      </PaperOptionGroup>
      <PaperSettingRows setting={options} onChange={set} />
      {preview !== null && options.notes ? (
        <WithheldList notesPrinted={preview.notesPrinted} withheld={preview.withheld} sectionsOff={[]} clientId={request.clientId} />
      ) : null}
    </>
  );
}

/** Nobody in particular, or the client that is open: then set as that client reads, and kept among the client's papers. */
function ForWhom({ request, settings, onChange }: Pick<OptionsPanelProps, 'request' | 'settings' | 'onChange'>): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const { current } = useOpenClients();
  const client = useQuery(queries.clients.get.queryOptions({ input: current === null ? skipToken : { clientId: current } })).data?.client;
  if (client === undefined) {
    return (
      <PaperOptionGroup>
        <p className="caption">{say('profilePaper.noClient')}</p>
      </PaperOptionGroup>
    );
  }
  const choose = (chosen: Client | null) =>
    onChange({
      clientId: chosen?.id ?? null,
      options: { ...request.options, ...settingFor(chosen, settings), notes: false },
    });
  return (
    <PaperOptionGroup>
      <Segmented
        label={say('profilePaper.forWhom')}
        full
        choices={[
          { value: 'anybody', label: say('profilePaper.forAnybody') },
          { value: 'client', label: client.name },
        ]}
        value={request.clientId === null ? 'anybody' : 'client'}
        onChange={(value) => choose(value === 'client' ? client : null)}
      />
    </PaperOptionGroup>
  );
}
