import type { ReactElement } from 'react';
import { EmptyState, useText } from '#renderer/ui/index.ts';
import styles from './attachments.module.css';

/** In place of a file that its kind's reader does not take. */
export function Damaged(): ReactElement {
  const say = useText();
  return (
    <div className={styles.desk} role="alert">
      <EmptyState title={say('attachments.damaged.title')}>{say('attachments.damaged.text')}</EmptyState>
    </div>
  );
}
