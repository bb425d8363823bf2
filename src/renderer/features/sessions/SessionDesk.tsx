import type { ReactElement, ReactNode } from 'react';
import { useText } from '#renderer/ui/index.ts';
import styles from './SessionPage.module.css';

/** The session's two columns: the note at the left, what stands beside it at the right; each scrolls by itself. */
export function SessionDesk({ children, side }: { readonly children: ReactNode; readonly side: ReactNode }): ReactElement {
  const say = useText();
  return (
    <div className={styles.desk}>
      <div className={styles.writing}>
        <div className={styles.column}>{children}</div>
      </div>
      <aside className={styles.side} aria-label={say('sessions.aside')}>
        {side}
      </aside>
    </div>
  );
}
