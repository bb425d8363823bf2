import { Component, type ReactElement, type ReactNode } from 'react';
import { Button, ErrorState } from '#renderer/ui/index.ts';
import styles from './ErrorBoundary.module.css';

export interface ErrorWords {
  readonly message: string;
  readonly next: string;
  readonly reopen: string;
}

interface ErrorBoundaryProps {
  readonly words: ErrorWords;
  readonly children: ReactNode;
}

/** The last catch: an error of the window itself. What was saved is on disk; reopening reads it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <ErrorScreen words={this.props.words} /> : this.props.children;
  }
}

/** What is shown in place of a screen that broke. */
export function ErrorScreen({ words }: { readonly words: ErrorWords }): ReactElement {
  return (
    <div className={styles.screen}>
      <ErrorState message={words.message} next={words.next} />
      <Button kind="primary" onPress={() => window.location.reload()}>
        {words.reopen}
      </Button>
    </div>
  );
}
