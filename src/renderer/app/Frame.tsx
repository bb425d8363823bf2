import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { ContactNoteProvider, RunningSession } from '#renderer/features/sessions/frame.ts';
import { Icon, KeyHint, useText } from '#renderer/ui/index.ts';
import type { VaultStatus } from '#shared/contract/vault.ts';
import { CommandPalette } from './CommandPalette.tsx';
import styles from './Frame.module.css';
import { IdleLock } from './IdleLock.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { shownKeys, useShortcuts } from './keyboard.tsx';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { Rail } from './Rail.tsx';
import { TopBarContext } from './Screen.tsx';
import { StatusBar } from './StatusBar.tsx';
import { sections } from './sections.ts';
import { UnsavedDialog } from './UnsavedDialog.tsx';
import { useFocusInScreen, useFocusMainWhenGone } from './use-focus-in-screen.ts';
import { useLock } from './use-lock.ts';
import { useUndo } from './use-undo.ts';
import { useWarmLibrary } from './use-warm-library.ts';

export interface FrameProps {
  readonly status: VaultStatus;
  readonly children: ReactNode;
}

/** Rail, top bar and status bar around the screen. Only the main area scrolls, never the window. */
export function Frame({ status, children }: FrameProps): ReactElement {
  const say = useText();
  const { lock, lockAnyway, isAsking, stay } = useLock();
  const [trail, setTrail] = useState<HTMLElement | null>(null);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const places = useMemo(() => ({ trail, actions }), [trail, actions]);
  useFocusInScreen();
  useFocusMainWhenGone();
  useWarmLibrary();
  useFrameShortcuts({ lock, openPalette: () => setPalette(true), openKeys: () => setKeys(true) });

  return (
    <TopBarContext value={places}>
      <ContactNoteProvider>
        <div className={styles.frame}>
          <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
            {say('app.skipToContent')}
          </button>
          <Rail onLock={lock} />
          <header className={styles.top}>
            <div className={styles.trail} ref={setTrail} />
            <button type="button" className={styles.search} onClick={() => setPalette(true)}>
              <Icon name="search" />
              <span className={styles.searchWords}>{say('app.search.field')}</span>
              <KeyHint keys={shownKeys('Mod K')} />
            </button>
            <div className={styles.actions}>
              <RunningSession />
              <div className={styles.places} ref={setActions} />
            </div>
          </header>
          <main id="main" className={styles.main} tabIndex={-1}>
            {children}
          </main>
          <StatusBar autoLockMinutes={status.autoLockMinutes} practice={status.practice} />
        </div>
        <CommandPalette isOpen={palette} onClose={() => setPalette(false)} onLock={lock} onKeys={() => setKeys(true)} />
        <KeysDialog isOpen={keys} onClose={() => setKeys(false)} />
        <IdleLock minutes={status.autoLockMinutes} onLock={lockAnyway} />
        <UnsavedDialog isOpen={isAsking} verb={say('app.unsaved.lock')} onGoOn={lockAnyway} onStay={stay} />
        <LeaveQuestion />
      </ContactNoteProvider>
    </TopBarContext>
  );
}

interface FrameActions {
  readonly lock: () => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
}

/** The keys that work on every screen. Ctrl N and Ctrl P belong to the screens that make and print something. */
function useFrameShortcuts({ lock, openPalette, openKeys }: FrameActions): void {
  const say = useText();
  const navigate = useNavigate();
  const undo = useUndo();
  useShortcuts(say('app.keys.everywhere'), [
    { keys: 'Mod K', label: say('app.keys.search'), run: openPalette },
    ...sections.map((section) => ({ keys: section.keys, label: say(section.name), run: () => void navigate({ to: section.to }) })),
    { keys: 'Mod L', label: say('app.lockNow'), run: lock, overAll: true },
    { keys: 'Mod Z', label: say('app.keys.undo'), run: () => undo(), whileTyping: 'whenSaved' },
    { keys: 'F1', label: say('app.keys.help'), run: openKeys },
    { keys: '?', label: say('app.keys.list'), run: openKeys },
  ]);
}
