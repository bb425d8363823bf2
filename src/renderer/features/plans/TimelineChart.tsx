import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { classes, useDates, useText, useWidth } from '#renderer/ui/index.ts';
import { type Timeline, timeline } from '#shared/charts/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import styles from './TimelineChart.module.css';
import { type TimelineRow, timelineRows } from './timeline-rows.ts';

interface TimelineChartProps {
  readonly reading: PlanReading;
  readonly selected: PlanSkillId | null;
  readonly onSelect: (id: PlanSkillId) => void;
}

const ROW = 28;
const HEAD = 24;
const BAR_TOP = 7;
const BAR_HEIGHT = 14;
/** Width of one letter of an 11 px label, close enough to keep labels inside the drawing. */
const LETTER = 5.6;

const rowMiddle = (place: number): number => HEAD + ROW * place + ROW / 2;

/** Skills over time: planned bars with the part done, the later end where it may take longer, milestones, pauses, reviews and today. */
export function TimelineChart({ reading, selected, onSelect }: TimelineChartProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { ref, width } = useWidth<HTMLDivElement>();
  const rows = timelineRows(reading);
  const drawing = width === 0 ? null : layOut(reading, rows, width);
  const height = HEAD + ROW * (rows.length + 2);

  return (
    <div className={styles.timeline}>
      <ul className={styles.labels}>
        <li>{say('plans.timeline.milestones')}</li>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className={classes(styles.label, row.id === selected && styles.chosen)} onClick={() => onSelect(row.id)}>
              {row.name}
            </button>
          </li>
        ))}
        <li>{say('plans.timeline.reviews')}</li>
      </ul>
      <div ref={ref} className={styles.drawing}>
        {drawing ? (
          <svg
            className={styles.svg}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={say('plans.timeline.label', { from: dates.full(drawing.from), to: dates.full(drawing.to) })}
          >
            <Ground drawing={drawing} rows={rows.length + 2} width={width} height={height} />
            <Marks drawing={drawing} reading={reading} lastRow={rows.length + 1} width={width} />
            {drawing.bars.map((bar, place) => {
              const row = rows[place];
              return row ? <Bar key={bar.id} bar={bar} row={row} place={place} isSelected={row.id === selected} /> : null;
            })}
            {drawing.today === null ? null : <Today x={drawing.today} words={dates.short(reading.today)} width={width} height={height} />}
            {drawing.bars.map((bar, place) => {
              const row = rows[place];
              return row ? <BarCaption key={bar.id} bar={bar} row={row} place={place} width={width} /> : null;
            })}
          </svg>
        ) : null}
      </div>
    </div>
  );
}

const REVIEW = 'review-';

/** Reviews are laid out like milestones, by the end of their day; their ids tell them apart. */
function layOut({ plan, schedule, today }: PlanReading, rows: readonly TimelineRow[], width: number): Timeline | null {
  return timeline({
    bars: rows.map((row) => ({ id: row.id, start: row.start, finish: row.finish, done: row.share })),
    milestones: [
      ...plan.milestones.map((milestone, place) => ({ id: String(place), due: milestone.due, reached: milestone.reachedOn !== null })),
      ...schedule.reviews.map((due) => ({ id: `${REVIEW}${due}`, due, reached: due < today })),
    ],
    pauses: plan.pauses,
    today,
    width,
  });
}

/** Months, rows and weeks off. */
function Ground({
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
function Marks({ drawing, reading, lastRow, width }: MarksProps): ReactElement {
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

interface BarProps {
  readonly bar: Timeline['bars'][number];
  readonly row: TimelineRow;
  readonly place: number;
}

const barTop = (place: number): number => HEAD + ROW * (place + 1) + BAR_TOP;

/** Where the drawing of a bar ends: what is done has no later end any more. */
function barEnd(bar: BarProps['bar'], row: TimelineRow): number {
  return row.share >= 1 ? bar.x + bar.width : Math.max(bar.x + bar.width, bar.latestX);
}

function Bar({ bar, row, place, isSelected }: BarProps & { readonly isSelected: boolean }): ReactElement {
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
function BarCaption({ bar, row, place, width }: BarProps & { readonly width: number }): ReactElement | null {
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

interface CaptionProps {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly anchor?: 'start' | 'end';
}

/** A caption outlined in the color of the ground, so that grid lines and pauses do not run through its letters. */
function Caption({ x, y, words, anchor = 'start' }: CaptionProps): ReactElement {
  return (
    <text x={x} y={y} textAnchor={anchor} className={styles.caption}>
      {words}
    </text>
  );
}

interface TodayProps {
  readonly x: number;
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

function Today({ x, words, width, height }: TodayProps): ReactElement {
  const size = words.length * LETTER + 10;
  const left = Math.min(Math.max(0, x - size / 2), width - size);
  return (
    <g>
      <path className={styles.today} d={`M${x} ${HEAD - 4}V${height}`} />
      <rect className={styles.flag} x={left} y={3} width={size} height={16} />
      <text x={left + size / 2} y={14.5} textAnchor="middle" className={styles.flagWords}>
        {words}
      </text>
    </g>
  );
}
