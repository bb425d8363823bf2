import type { CSSProperties, ReactElement } from 'react';
import styles from './PayBar.module.css';

export interface PayBarProps {
  readonly low: number;
  readonly high: number;
  /** The one scale that all rows share, same unit as `low` and `high`. */
  readonly scale: { readonly low: number; readonly high: number };
}

/** A pay range as it lies on the shared scale. Both ends stand in words beside it, so the drawing itself is silent. */
export function PayBar({ low, high, scale }: PayBarProps): ReactElement {
  const share = (amount: number): string => `${(100 * (amount - scale.low)) / (scale.high - scale.low)}%`;
  const style: CSSProperties & Record<`--${string}`, string> = { '--low': share(low), '--high': share(high) };
  return (
    <span className={styles.track} style={style} aria-hidden="true">
      <span className={styles.range} />
    </span>
  );
}
