import type { ReactElement, ReactNode } from 'react';
import styles from './Banner.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface BannerProps {
  readonly tone?: 'info' | 'ok' | 'warn' | 'danger';
  /** One sentence: what happened, then what to do. */
  readonly children: ReactNode;
  /** One way out. */
  readonly action?: ReactNode;
}

const icons: Readonly<Record<NonNullable<BannerProps['tone']>, IconName>> = { info: 'info', ok: 'check', warn: 'concern', danger: 'close' };

/** A message that belongs to the place where it stands. A danger is announced at once, the rest when the reader is idle. */
export function Banner({ tone = 'info', children, action }: BannerProps): ReactElement {
  return (
    <div className={classes(styles.banner, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
