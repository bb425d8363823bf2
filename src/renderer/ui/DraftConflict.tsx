import type { ReactElement } from 'react';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';
import styles from './DraftConflict.module.css';
import { useText } from './text.ts';

interface DraftConflictProps {
  /** The text saved elsewhere. */
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Under a field whose text was changed elsewhere while it was being written: the other text, and which of the two stays. */
export function DraftConflict({ theirs, onKeepMine, onTakeTheirs }: DraftConflictProps): ReactElement {
  const say = useText();
  return (
    <div className={styles.conflict}>
      <Banner tone="warn">
        <p>{say('app.conflict')}</p>
        <blockquote className={styles.theirs}>{theirs === '' ? say('app.conflict.empty') : theirs}</blockquote>
        <div className={styles.choice}>
          <Button size="small" onPress={onKeepMine}>
            {say('app.conflict.keepMine')}
          </Button>
          <Button size="small" kind="quiet" onPress={onTakeTheirs}>
            {say('app.conflict.takeTheirs')}
          </Button>
        </div>
      </Banner>
    </div>
  );
}
