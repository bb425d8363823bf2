import { type ReactElement, useState } from 'react';
import { Button, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './notes.module.css';
import { SaveNotesDialog } from './SaveNotesDialog.tsx';

interface NotesFileActionsProps {
  /** Whose notes; null: the office library's marks. */
  readonly clientId: ClientId | null;
  readonly onTakeIn: () => void;
}

/** Notes to a file and from one. */
export function NotesFileActions({ clientId, onTakeIn }: NotesFileActionsProps): ReactElement {
  const say = useText();
  const [isSaving, setIsSaving] = useState(false);
  return (
    <span className={styles.actions}>
      <Button size="small" icon="upload" onPress={onTakeIn}>
        {say('notes.file.takeIn')}
      </Button>
      <Button size="small" icon="download" onPress={() => setIsSaving(true)}>
        {say(clientId === null ? 'notes.file.saveOffice' : 'notes.file.save')}
      </Button>
      {isSaving ? <SaveNotesDialog clientId={clientId} onClose={() => setIsSaving(false)} /> : null}
    </span>
  );
}
