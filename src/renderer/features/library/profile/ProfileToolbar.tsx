import type { ReactElement } from 'react';
import { z } from 'zod';
import { NoteHint, NoteTools, PlainWordsSwitch, useAnnotationDesk } from '#renderer/features/annotations/index.ts';
import { Button, Segmented, useText } from '#renderer/ui/index.ts';
import { FindBar } from './FindBar.tsx';
import styles from './profile.module.css';

export const TextSize = z.enum(['smaller', 'normal', 'larger']);
export type TextSize = z.infer<typeof TextSize>;

interface ProfileToolbarProps {
  readonly size: TextSize;
  readonly onSize: (size: TextSize) => void;
  readonly finding: boolean;
  readonly onFinding: (finding: boolean) => void;
}

/** Above the page: text size, find, how notes are made; above the margin: how many notes and which are shown. */
export function ProfileToolbar({ size, onSize, finding, onFinding }: ProfileToolbarProps): ReactElement {
  const say = useText();
  const { page } = useAnnotationDesk();
  return (
    <div className={styles.tools}>
      <div className={styles.toolsContents}>{say('profile.contents')}</div>
      <div className={styles.toolsPage}>
        <Segmented
          size="small"
          label={say('profile.textSize')}
          value={size}
          onChange={onSize}
          choices={[
            { value: 'smaller', label: 'A−', spoken: say('profile.textSize.smaller') },
            { value: 'normal', label: '100%', spoken: say('profile.textSize.normal') },
            { value: 'larger', label: 'A+', spoken: say('profile.textSize.larger') },
          ]}
        />
        <PlainWordsSwitch />
        {finding ? (
          <FindBar page={page} onClose={() => onFinding(false)} />
        ) : (
          <>
            <Button size="small" kind="quiet" icon="search" onPress={() => onFinding(true)}>
              {say('profile.find')}
            </Button>
            <span className={styles.hint}>
              <NoteHint />
            </span>
          </>
        )}
      </div>
      <div className={styles.toolsMargin}>
        <NoteTools />
      </div>
    </div>
  );
}
