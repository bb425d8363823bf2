import type { ReactElement } from 'react';
import { Button, ProgressBar, useText } from '#renderer/ui/index.ts';
import styles from './StreamProgress.module.css';

interface StreamProgressProps {
  /** What is going on, as the region's name. */
  readonly name: string;
  /** How far it is, with figures. */
  readonly sentence: string;
  readonly done: number;
  readonly total: number;
  /** Left out where what stands below it stops the work as well. */
  readonly onStop?: () => void;
}

/** Work on its way. */
export function StreamProgress({ name, sentence, done, total, onStop }: StreamProgressProps): ReactElement {
  const say = useText();
  return (
    <section className={styles.progress} aria-label={name}>
      <span role="status">{sentence}</span>
      <ProgressBar label={sentence} done={total === 0 ? 0 : done / total} size="medium" />
      {onStop === undefined ? null : <Button onPress={onStop}>{say('packs.stop')}</Button>}
    </section>
  );
}
