import type { ReactElement, ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './EmptyState.module.css';
import { useText } from './text.ts';

export interface ErrorStateProps {
  /** What happened. */
  readonly message: string;
  /** What to do now. */
  readonly next: ReactNode;
  readonly onRetry?: (() => void) | undefined;
}

/** Stands where the content would be, when it could not be had. */
export function ErrorState({ message, next, onRetry }: ErrorStateProps): ReactElement {
  const say = useText();
  return (
    <div className={styles.empty} role="alert">
      <strong className={styles.title}>{message}</strong>
      <span>{next}</span>
      {onRetry === undefined ? null : (
        <Button icon="undo" onPress={onRetry}>
          {say('app.tryAgain')}
        </Button>
      )}
    </div>
  );
}
