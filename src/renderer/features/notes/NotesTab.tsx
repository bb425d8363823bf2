import { type ReactElement, useState } from 'react';
import type { ClientId } from '#shared/domain/ids.ts';
import { NoteList } from './NoteList.tsx';
import { NotesFileActions } from './NotesFileActions.tsx';
import styles from './notes.module.css';
import { TakeInNotes } from './TakeInNotes.tsx';

/** The notes and marks of one client, over all occupations. */
export function NotesTab({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const [isTakingIn, setIsTakingIn] = useState(false);
  return (
    <div className={styles.tab}>
      {isTakingIn ? (
        <TakeInNotes clientId={clientId} onClose={() => setIsTakingIn(false)} />
      ) : (
        <NoteList clientId={clientId} actions={<NotesFileActions clientId={clientId} onTakeIn={() => setIsTakingIn(true)} />} />
      )}
    </div>
  );
}
