import { memo, type ReactElement } from 'react';
import { MicroChart, type Say, useText } from '#renderer/ui/index.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import styles from './LibraryTable.module.css';
import type { LibraryRow } from './rows.ts';

interface ScoresCellProps extends Pick<LibraryRow, 'dimensions'> {
  /** The score that the list is ordered by, which then stands in figures; null where it is ordered by none. */
  readonly score: DimensionName | null;
}

/** The nine scores as bars. Drawn anew for other scores alone: the columns change with every letter of a search. */
export const ScoresCell = memo(function ScoresCell({ dimensions, score }: ScoresCellProps): ReactElement {
  const say = useText();
  const chart = <MicroChart values={dimensions} label={scoresLabel(say, dimensions)} />;
  if (score === null) return chart;
  const value = dimensions[DimensionName.options.indexOf(score)] ?? null;
  return (
    <span className={styles.score}>
      {chart}
      <span className="figure">{value === null ? '–' : value.toFixed(1)}</span>
    </span>
  );
});

/** "Income 5.8, Demand not stated, …"; one short sentence when none is stated. */
function scoresLabel(say: Say, values: readonly (number | null)[]): string {
  if (values.every((value) => value === null)) return say('library.noScores');
  return DimensionName.options
    .map((name, place) => {
      const value = values[place] ?? null;
      return `${say(`profile.dimension.${name}`)} ${value === null ? say('library.notStated') : value.toFixed(1)}`;
    })
    .join(', ');
}
