import type { ReactElement } from 'react';
import { classes } from '#renderer/ui/index.ts';
import styles from './ContourGround.module.css';
import { contourLines, indexLines, trail, waymarks } from './contour-lines.ts';

/** The ground of the locked window: height lines and a marked way through them. Decoration only. */
export function ContourGround(): ReactElement {
  return (
    <svg className={classes(styles.ground, 'screenOnly')} viewBox="0 0 840 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {contourLines.map((line) => (
        <path key={line.slice(0, 24)} d={line} />
      ))}
      {indexLines.map((line) => (
        <path key={line.slice(0, 24)} className={styles.index} d={line} />
      ))}
      <path className={styles.trail} d={trail} />
      {waymarks.map((mark, place) => (
        <path key={mark} className={place === 0 ? styles.reached : styles.ahead} d={mark} />
      ))}
    </svg>
  );
}
