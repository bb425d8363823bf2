import type { ReactElement } from 'react';
import styles from './CompareRadar.module.css';
import { markerPaths, seriesStyle } from './series.ts';

/** The line and marker of an option beside its name. */
export function SeriesMark({ place }: { readonly place: number }): ReactElement {
  const style = seriesStyle(place);
  return (
    <svg className={styles.mark} viewBox="0 0 28 12" aria-hidden="true" data-series={style}>
      <path d="M0 6h28" className={styles.line} />
      <path d={markerPaths[style]} transform="translate(14 6)" className={styles.point} />
    </svg>
  );
}
