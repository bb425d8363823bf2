import type { ReactElement, ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** What will be here. */
  readonly title: string;
  /** How it starts. */
  readonly children: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps): ReactElement {
  return (
    <div className={styles.empty}>
      <strong className={styles.title}>{title}</strong>
      <span>{children}</span>
      {action}
    </div>
  );
}
