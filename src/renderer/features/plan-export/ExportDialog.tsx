import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { ConsentNotice } from '#renderer/features/consent/index.ts';
import { Button, Dialog, useText } from '#renderer/ui/index.ts';
import type { CalendarPart, PlanFile } from '#shared/contract/plan-export.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import { CalendarOptions } from './CalendarOptions.tsx';
import { FilePreview } from './FilePreview.tsx';

interface ExportDialogProps {
  readonly plan: Pick<SkillPlan, 'id' | 'clientId'>;
  readonly kind: PlanFile['kind'];
  readonly onClose: () => void;
}

/** Asks before a plan leaves the workspace, with what goes into the file and what stays. */
export function ExportDialog({ plan, kind, onClose }: ExportDialogProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const platform = usePlatform();
  const [parts, setParts] = useState<readonly CalendarPart[]>(['steps', 'reviews', 'milestones']);
  // Calendars are shared: what they name is said on purpose.
  const [discreet, setDiscreet] = useState(true);
  const file: PlanFile = kind === 'calendar' ? { kind, parts: [...parts], discreet } : { kind };
  const input = { planId: plan.id, file };
  const { data: preview } = useQuery(queries.planExport.preview.queryOptions({ input, placeholderData: keepPreviousData }));
  const save = useChange({
    write: async () => {
      const { fileName, text, count } = await client.planExport.exportFile(input);
      const saved = await platform.saveFile({ suggestedName: fileName, bytes: new TextEncoder().encode(text) });
      return saved === null ? null : { name: saved.name, count };
    },
    said: (saved) => (saved === null ? null : say(`planExport.saved.${kind}`, saved)),
    onDone: (saved) => {
      if (saved !== null) onClose();
    },
  });
  return (
    <Dialog
      title={say(`planExport.question.${kind}`)}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('planExport.cancel')}</Button>
          <Button
            kind="primary"
            icon="download"
            busy={save.busy}
            unavailable={preview?.entries.length === 0 ? say('planExport.nothing') : undefined}
            onPress={() => save.run(undefined)}
          >
            {say('planExport.verb')}
          </Button>
        </>
      }
    >
      <p className="secondary">{say(`planExport.about.${kind}`)}</p>
      {kind === 'calendar' ? <CalendarOptions parts={parts} discreet={discreet} onParts={setParts} onDiscreet={setDiscreet} /> : null}
      {preview === undefined ? null : <FilePreview preview={preview} kind={kind} />}
      <p className="caption">{say('planExport.plain')}</p>
      <ConsentNotice clientId={plan.clientId} scope="files" failure={save.failure} />
    </Dialog>
  );
}
