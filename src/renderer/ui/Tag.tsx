import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Tag.module.css';

export interface TagProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'ok' | 'warn' | 'danger';
  readonly icon?: IconName;
}

/** How something stands, in a word. Not interactive; with a tone it also needs an icon, so that color is never alone. */
export function Tag({ children, tone = 'plain', icon }: TagProps): ReactElement {
  return (
    <span className={classes(styles.tag, styles[tone])}>
      {icon === undefined ? null : <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}
