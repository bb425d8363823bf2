import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { useOpenRegister } from '#renderer/features/consent/index.ts';
import { Button, Dialog, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { asked, noFilter } from './filter.ts';

interface SaveNotesDialogProps {
  /** Whose notes; null: the office library's marks. */
  readonly clientId: ClientId | null;
  readonly onClose: () => void;
}

/** Asks before notes leave the workspace: how many go, how many stay, and that the file is not encrypted. */
export function SaveNotesDialog({ clientId, onClose }: SaveNotesDialogProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const platform = usePlatform();
  const layer = clientId === null ? ('office' as const) : ('all' as const);
  const all = useQuery(queries.notes.count.queryOptions({ input: asked({ ...noFilter, layer }, clientId) })).data;
  const staying = clientId === null ? ('notPrinted' as const) : ('private' as const);
  const hidden = useQuery(queries.notes.count.queryOptions({ input: asked({ ...noFilter, layer, visibility: staying }, clientId) })).data;
  const going = all === undefined || hidden === undefined ? undefined : all.count - hidden.count;
  const save = useChange({
    write: async () => {
      const { fileName, text, kept, leftOut } = await client.notes.exportFile({ clientId });
      const saved = await platform.saveFile({ suggestedName: fileName, bytes: new TextEncoder().encode(text) });
      return saved === null ? null : { name: saved.name, kept, leftOut };
    },
    said: (saved) => (saved === null ? null : say('notes.file.saved', { ...saved, staying })),
    onDone: onClose,
  });
  return (
    <Dialog
      title={say(clientId === null ? 'notes.file.questionOffice' : 'notes.file.question')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('notes.file.keep')}</Button>
          <Button
            kind="primary"
            busy={save.busy}
            unavailable={going === 0 ? say('notes.file.nothing') : undefined}
            onPress={() => save.run(undefined)}
          >
            {say('notes.file.verb')}
          </Button>
        </>
      }
    >
      <p className="secondary">{say('notes.file.goes', { count: going ?? 0, hidden: hidden?.count ?? 0, staying })}</p>
      <p className="secondary">{say('notes.file.plain')}</p>
      <FailureBanner
        failure={save.failure}
        action={save.failure?.code === 'consentMissing' && clientId !== null ? <RegisterButton clientId={clientId} /> : undefined}
      />
    </Dialog>
  );
}

function RegisterButton({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const openRegister = useOpenRegister(clientId);
  return (
    <Button size="small" onPress={openRegister}>
      {say('notes.file.register')}
    </Button>
  );
}
