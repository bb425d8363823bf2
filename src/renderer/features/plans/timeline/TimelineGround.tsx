import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { classes, useDates } from '#renderer/ui/index.ts';
import type { Timeline } from '#shared/charts/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { Caption } from './Caption.tsx';
import { HEAD, LETTER, REVIEW, ROW, rowMiddle } from './chart-size.ts';
import styles from './TimelineChart.module.css';

/** Months, rows and weeks off. */
export function Ground({
  drawing,
  rows,
  width,
  height,
}: {
  readonly drawing: Timeline;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}) {
  const intl = useIntl();
  return (
    <g>
      <defs>
        <pattern id="plan-pause" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className={styles.hatch} />
        </pattern>
      </defs>
      {drawing.months.map((month) => (
        <g key={month.date}>
          {month.x === 0 ? null : <path className={styles.grid} d={`M${month.x + 0.5} 0V${height}`} />}
          <text x={month.x + 5} y={16} className={classes(styles.month, month.newYear && styles.year)}>
            {intl.formatDate(month.date, { month: 'short', ...(month.newYear ? { year: 'numeric' } : {}), timeZone: 'UTC' })}
          </text>
        </g>
      ))}
      {drawing.pauses.map((pause) => (
        <rect key={pause.x} x={pause.x} y={HEAD} width={pause.width} height={height - HEAD} fill="url(#plan-pause)" />
      ))}
      {Array.from({ length: rows + 1 }, (_, place) => HEAD + ROW * place - 0.5).map((y) => (
        <path key={y} className={styles.grid} d={`M0 ${y}H${width}`} />
      ))}
    </g>
  );
}

interface MarksProps {
  readonly drawing: Timeline;
  readonly reading: PlanReading;
  readonly lastRow: number;
  readonly width: number;
}

/** Milestones, numbered as in the list below, and plan reviews with their dates. */
export function Marks({ drawing, reading, lastRow, width }: MarksProps): ReactElement {
  const dates = useDates();
  return (
    <g>
      {drawing.milestones
        .filter((mark) => !mark.id.startsWith(REVIEW))
        .map((milestone) => (
          <g key={milestone.id} transform={`translate(${milestone.x} ${rowMiddle(0)})`}>
            <path d="M0 -6.5L6.5 0L0 6.5L-6.5 0z" className={classes(styles.milestone, milestone.reached && styles.reached)} />
            <Caption x={10} y={4} words={String(Number(milestone.id) + 1)} />
          </g>
        ))}
      {reading.schedule.reviews.map((date) => {
        const mark = drawing.milestones.find((each) => each.id === `${REVIEW}${date}`);
        return mark ? (
          <g key={date} transform={`translate(${mark.x} ${rowMiddle(lastRow)})`}>
            <circle r={3.5} className={classes(styles.review, mark.reached && styles.reached)} />
            {mark.x + 12 + dates.short(date).length * LETTER < width ? <Caption x={8} y={4} words={dates.short(date)} /> : null}
          </g>
        ) : null;
      })}
    </g>
  );
}

interface TodayProps {
  readonly x: number;
  /** Null: the line alone, since another flag is shown. */
  readonly words: string | null;
  readonly width: number;
  readonly height: number;
}

/** Today's line and its flag. */
export function Today({ x, words, width, height }: TodayProps): ReactElement {
  const size = (words ?? '').length * LETTER + 10;
  const left = Math.min(Math.max(0, x - size / 2), width - size);
  return (
    <g>
      <path className={styles.today} d={`M${x} ${HEAD - 4}V${height}`} />
      {words === null ? null : (
        <>
          <rect className={styles.flag} x={left} y={3} width={size} height={16} />
          <text x={left + size / 2} y={14.5} textAnchor="middle" className={styles.flagWords}>
            {words}
          </text>
        </>
      )}
    </g>
  );
}
