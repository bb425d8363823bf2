import { type ReactElement, useEffect, useState } from 'react';
import { Button, Dialog, useText } from '#renderer/ui/index.ts';
import { reopen } from './ErrorBoundary.tsx';
import { isLocked } from './failure.ts';
import { FaultReport } from './faults.tsx';

/**
 * Errors that broke no screen but were caught by nobody: of a key, a timer, an answer that came late. The screen may still hold what was
 * typed, so it stays, and the person chooses when to reopen it.
 */
export function UncaughtFaults(): ReactElement {
  const say = useText();
  const [caught, setCaught] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    const show = (error: unknown): void => setCaught((earlier) => earlier ?? { error });
    const onError = (event: ErrorEvent): void => {
      if (!isHarmless(event)) show(event.error);
    };
    const onRejection = ({ reason }: PromiseRejectionEvent): void => {
      if (!isExpected(reason)) show(reason);
    };
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  return (
    <Dialog
      title={say('app.failure.uncaught')}
      isOpen={caught !== null}
      onClose={() => setCaught(null)}
      footer={
        <>
          <Button onPress={() => setCaught(null)}>{say('app.failure.goOn')}</Button>
          <Button kind="primary" autoFocus onPress={reopen}>
            {say('app.reopen')}
          </Button>
        </>
      }
    >
      <p className="secondary" role="alert">
        {caught === null ? null : <FaultReport error={caught.error} />}
      </p>
    </Dialog>
  );
}

/** The browser's word for a layout that it finishes in the next frame; nothing went wrong. */
function isHarmless(event: ErrorEvent): boolean {
  return event.message.startsWith('ResizeObserver loop');
}

/** A call that the lock or the window itself stopped: the screen that asked is gone, and nobody waits for the answer. */
function isExpected(reason: unknown): boolean {
  return isLocked(reason) || (reason instanceof DOMException && reason.name === 'AbortError');
}
