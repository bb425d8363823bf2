import type { ReactElement } from 'react';
import { Button as RacButton } from 'react-aria-components';
import { Icon, type IconName } from '#renderer/ui/index.ts';
import styles from './Choice.module.css';

export interface ChoiceProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

/** Another way to begin, beside the form. */
export function Choice({ icon, title, text, busy, onChoose }: ChoiceProps): ReactElement {
  return (
    <RacButton
      className={styles.choice ?? ''}
      aria-disabled={busy}
      aria-busy={busy}
      onPress={() => {
        if (!busy) onChoose();
      }}
    >
      <Icon name={icon} size={20} />
      <span>
        <strong className={styles.title}>{title}</strong>
        <span className={styles.text}>{text}</span>
      </span>
      <Icon name="right" />
    </RacButton>
  );
}
