import type { ReactElement } from 'react';
import styles from './Icon.module.css';
import { comparisonIcons } from './icons/comparison.ts';
import { navigationIcons } from './icons/navigation.ts';
import { notesIcons } from './icons/notes.ts';
import { stateIcons } from './icons/state.ts';
import { workIcons } from './icons/work.ts';

const drawings = { ...comparisonIcons, ...navigationIcons, ...notesIcons, ...stateIcons, ...workIcons };

export type IconName = keyof typeof drawings;

/** A drawn sign, never the only carrier of a meaning: the word stands beside it or in the control's label. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: 12 | 16 | 20 }): ReactElement {
  return (
    <svg className={styles.icon} data-size={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
