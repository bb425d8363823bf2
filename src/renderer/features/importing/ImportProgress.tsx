import type { ReactElement } from 'react';
import { Button, ProgressBar, useText } from '#renderer/ui/index.ts';
import type { ImportRun } from './import-run.ts';
import styles from './importing.module.css';

/** An import on its way, with a way to stop it. */
export function ImportProgress({ run, onCancel }: { readonly run: ImportRun; readonly onCancel: () => void }): ReactElement {
  const say = useText();
  const sentence = say('import.progress', { done: run.done, total: run.total });
  return (
    <section className={styles.progress} aria-label={say('import.running')}>
      <span role="status">{sentence}</span>
      <ProgressBar label={sentence} done={run.total === 0 ? 0 : run.done / run.total} size="medium" />
      <span className="caption">{run.fileName}</span>
      <div className={styles.buttons}>
        <Button onPress={onCancel}>{say('import.stop')}</Button>
      </div>
    </section>
  );
}
