import type { ReactElement } from 'react';
import { coverage } from '#shared/charts/index.ts';
import styles from './Ranking.module.css';

/** The part of a fit's weights that rests on what is stated, solid, and the rest as a hatched gap. The words beside it say the same. */
export function CoverageBar({ unknownPoints }: { readonly unknownPoints: number }): ReactElement {
  const { knownWidth, gap } = coverage({ known: (100 - unknownPoints) / 100, width: 100 });
  return (
    <span className={styles.coverage} aria-hidden="true">
      <i style={{ width: `${knownWidth}%` }} />
      {gap === null ? null : <i data-gap style={{ width: `${gap.width}%` }} />}
    </span>
  );
}
