import type { ReactElement } from 'react';
import styles from './MicroChart.module.css';
import { TooltipOn } from './Tooltip.tsx';

export interface MicroChartProps {
  /** Nine scores in page order, four benefits then five burdens; null where the page states none. */
  readonly values: readonly (number | null)[];
  /** All nine with their names: "Income 5.8, Demand 5.5, …". */
  readonly label: string;
}

const BENEFITS = 4;
const HEIGHT = 19;
const benefitLeft = (place: number): number => place * 8.5;
const burdenLeft = (place: number): number => 39 + (place - BENEFITS) * 7.75;

/** Four solid bars, a gap, five outlined bars. A missing value is a dashed slot. */
export function MicroChart({ values, label }: MicroChartProps): ReactElement {
  return (
    <TooltipOn text={label}>
      <svg className={styles.chart} viewBox="0 0 76 20" role="img" aria-label={label}>
        <path className={styles.base} d="M0 19.5h33M39 19.5h37" />
        {values.map((value, place) => {
          const isBenefit = place < BENEFITS;
          const left = isBenefit ? benefitLeft(place) : burdenLeft(place) + 0.5;
          const width = isBenefit ? 6 : 5;
          const height = value === null ? HEIGHT - 4 : Math.max((value / 10) * HEIGHT, 0.5);
          const kind = value === null ? styles.missing : isBenefit ? styles.benefit : styles.burden;
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the score
          return <rect key={place} className={kind} x={left} y={HEIGHT - height} width={width} height={height} />;
        })}
      </svg>
    </TooltipOn>
  );
}
