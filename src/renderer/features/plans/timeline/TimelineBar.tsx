import type { ReactElement } from 'react';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { Timeline } from '#shared/charts/index.ts';
import { Caption } from './Caption.tsx';
import { BAR_HEIGHT, barTop, LETTER } from './chart-size.ts';
import styles from './TimelineChart.module.css';
import type { TimelineRow } from './timeline-rows.ts';

interface BarProps {
  readonly bar: Timeline['bars'][number];
  readonly row: TimelineRow;
  readonly place: number;
}

/** Where the drawing of a bar ends: what is done has no later end any more. */
function barEnd(bar: BarProps['bar'], row: TimelineRow): number {
  return row.share >= 1 ? bar.x + bar.width : Math.max(bar.x + bar.width, bar.latestX);
}

/** What is planned, what is done of it, and the later end where it may take longer. */
export function Bar({ bar, row, place, isSelected }: BarProps & { readonly isSelected: boolean }): ReactElement {
  const y = barTop(place);
  const end = barEnd(bar, row);
  return (
    <g>
      {end > bar.x + bar.width + 1 ? (
        <path className={styles.later} d={`M${bar.x + bar.width} ${y + 0.5}H${end}V${y + BAR_HEIGHT - 0.5}H${bar.x + bar.width}`} />
      ) : null}
      <rect className={styles.planned} x={bar.x + 0.5} y={y + 0.5} width={Math.max(1, bar.width - 1)} height={BAR_HEIGHT - 1} />
      <rect className={styles.doneBar} x={bar.x} y={y} width={bar.doneWidth} height={BAR_HEIGHT} />
      {isSelected ? <rect className={styles.ring} x={bar.x - 3} y={y - 3} width={bar.width + 6} height={BAR_HEIGHT + 6} /> : null}
    </g>
  );
}

/** The bar's hours, after it or, where there is no room, before it; drawn above today's line, so that no letter is struck through. */
export function BarCaption({ bar, row, place, width }: BarProps & { readonly width: number }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const end = barEnd(bar, row);
  const words =
    row.share >= 1
      ? say('plans.timeline.hoursDone', { hours: row.hours })
      : row.hoursDone === 0
        ? say('plans.timeline.hoursFrom', { hours: row.hours, date: dates.short(row.start) })
        : say('plans.timeline.hoursOf', { done: row.hoursDone, hours: row.hours });
  const room = words.length * LETTER + 12;
  const after = end + room < width;
  if (!after && bar.x <= room) return null;
  return <Caption x={after ? end + 8 : bar.x - 8} y={barTop(place) + 11} words={words} anchor={after ? 'start' : 'end'} />;
}
