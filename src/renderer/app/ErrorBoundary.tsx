import { Component, type ReactElement, type ReactNode } from 'react';
import { Button, ErrorState, useText } from '#renderer/ui/index.ts';
import styles from './ErrorBoundary.module.css';
import { FaultReport } from './faults.tsx';

interface Caught {
  readonly error: unknown;
}

/** The last catch: an error of the window itself. What was saved is on disk; reopening reads it again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly caught: Caught | null }> {
  override state: { readonly caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { readonly caught: Caught } {
    return { caught: { error } };
  }

  override render(): ReactNode {
    return this.state.caught === null ? this.props.children : <ErrorScreen error={this.state.caught.error} />;
  }
}

/** What is shown in place of a screen that broke: what happened, where its report is, and the way on. */
export function ErrorScreen({ error }: { readonly error: unknown }): ReactElement {
  const say = useText();
  return (
    <div className={styles.screen}>
      <ErrorState message={say('app.failure.window')} next={<FaultReport error={error} />} />
      <Button kind="primary" onPress={reopen}>
        {say('app.reopen')}
      </Button>
    </div>
  );
}

/** Loads the window anew; the workspace stays open and the address stays the same. */
export function reopen(): void {
  window.location.reload();
}
