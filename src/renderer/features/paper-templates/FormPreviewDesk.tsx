import { skipToken, useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { PreviewDesk, usePaperPreview } from '#renderer/features/reports/index.ts';
import { Segmented, useText } from '#renderer/ui/index.ts';
import type { PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import { standardSetting } from '#shared/domain/report.ts';

interface FormPreviewDeskProps {
  readonly content: PaperTemplateContent;
  readonly version: number;
  readonly paper: 'a4' | 'letter';
}

/** The real paper of the form, with sample values or those of the open client. */
export function FormPreviewDesk({ content, version, paper }: FormPreviewDeskProps): ReactElement {
  const say = useText();
  const engine = useEngine();
  const { current } = useOpenClients();
  const opened = useQuery(engine.queries.clients.get.queryOptions({ input: current === null ? skipToken : { clientId: current } })).data
    ?.client;
  const [of, setOf] = useState<'sample' | 'client'>('sample');
  const clientId = of === 'client' && opened !== undefined ? opened.id : null;
  const request = useMemo(
    () => ({ template: content, version, clientId, setting: { ...standardSetting, paper } }),
    [content, version, clientId, paper],
  );
  const { query, isBehind } = usePaperPreview(engine.queries.paperTemplates.preview.key(), request, (asked, signal) =>
    engine.client.paperTemplates.preview(asked, { signal }),
  );
  const choice =
    opened === undefined ? undefined : (
      <Segmented
        label={say('paperTemplates.values')}
        size="small"
        choices={[
          { value: 'sample', label: say('paperTemplates.values.sample') },
          { value: 'client', label: opened.name },
        ]}
        value={of}
        onChange={setOf}
      />
    );
  return (
    <PreviewDesk
      query={query}
      isBehind={isBehind}
      checks={choice ?? <span className="caption">{say('paperTemplates.values.sample')}</span>}
    />
  );
}
