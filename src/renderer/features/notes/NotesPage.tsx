import { type ReactElement, useState } from 'react';
import { Screen } from '#renderer/app/Screen.tsx';
import { PageHead, useText } from '#renderer/ui/index.ts';
import { NoteList } from './NoteList.tsx';
import { NotesFileActions } from './NotesFileActions.tsx';
import styles from './notes.module.css';
import { TakeInNotes } from './TakeInNotes.tsx';

/** All notes and marks of the office: of every case and of the office library. */
export function NotesPage(): ReactElement {
  const say = useText();
  const [isTakingIn, setIsTakingIn] = useState(false);
  return (
    <Screen trail={[say('notes.title')]} title={say('notes.title')}>
      <PageHead title={say('notes.title')} />
      <div className={styles.page}>
        {isTakingIn ? (
          <TakeInNotes clientId={null} onClose={() => setIsTakingIn(false)} />
        ) : (
          <NoteList clientId={null} actions={<NotesFileActions clientId={null} onTakeIn={() => setIsTakingIn(true)} />} />
        )}
      </div>
    </Screen>
  );
}
