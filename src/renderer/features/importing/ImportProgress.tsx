import { type ReactElement, useRef } from 'react';
import { useFocusHereWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { Button, ProgressBar, useText } from '#renderer/ui/index.ts';
import type { ImportRun } from './import-run.ts';
import styles from './importing.module.css';

interface ImportProgressProps {
  readonly run: ImportRun;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

/** An import on its way, with a way to stop it. */
export function ImportProgress({ run, stopping, onStop }: ImportProgressProps): ReactElement {
  const say = useText();
  const stop = useRef<HTMLButtonElement>(null);
  useFocusHereWhenLost(stop);
  const sentence = say('import.progress', { done: run.done, total: run.total });
  return (
    <section className={styles.progress} aria-label={say('import.running')}>
      <span role="status">{sentence}</span>
      <ProgressBar label={sentence} done={run.total === 0 ? 0 : run.done / run.total} size="medium" />
      <span className="caption">{run.fileName}</span>
      <div className={styles.buttons}>
        <Button onPress={onStop} busy={stopping} ref={stop}>
          {say(stopping ? 'import.stopping' : 'import.stop')}
        </Button>
      </div>
    </section>
  );
}
