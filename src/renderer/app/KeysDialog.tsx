import type { ReactElement } from 'react';
import { Dialog, KeyHint, useText } from '#renderer/ui/index.ts';
import styles from './KeysDialog.module.css';
import { shownKeys, useShortcutGroups } from './keyboard.tsx';

/** Every key in force on the screen behind it: the frame's, then the screen's own. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): ReactElement {
  const say = useText();
  const groups = useShortcutGroups();
  return (
    <Dialog title={say('app.keys.title')} isOpen={isOpen} onClose={onClose} width="wide">
      <div className={styles.groups}>
        {groups().map((group) => (
          <section key={group.title} className={styles.group}>
            <h3 className={styles.title}>{group.title}</h3>
            <dl className={styles.list}>
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.keys} className={styles.row}>
                  <dt>{shortcut.label}</dt>
                  <dd>
                    <KeyHint keys={shownKeys(shortcut.keys)} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
