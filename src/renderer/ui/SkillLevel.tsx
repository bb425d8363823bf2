import type { ReactElement } from 'react';
import { classes } from './classes.ts';
import styles from './SkillLevel.module.css';
import { useText } from './text.ts';

export interface SkillLevelProps {
  /** 0 new to it, 1 has tried it, 2 with help, 3 on my own, 4 can teach it; null: not stated. */
  readonly now: number | null;
  /** null: not stated; no square is ringed. */
  readonly target: number | null;
}

/** Four squares, filled where reached and ringed up to the target, with the two numbers beside them. */
export function SkillLevel({ now, target }: SkillLevelProps): ReactElement {
  const say = useText();
  return (
    <span className={styles.level}>
      <span className={styles.squares} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={classes(
              styles.square,
              now !== null && step <= now ? styles.reached : target !== null && step <= target && styles.wanted,
            )}
          />
        ))}
      </span>
      <span className="visuallyHidden">{say('app.level', { now: now ?? 'none', target: target ?? 'none' })}</span>
      <span className={styles.numbers} aria-hidden="true">
        {now ?? '–'} → {target ?? '–'}
      </span>
    </span>
  );
}
