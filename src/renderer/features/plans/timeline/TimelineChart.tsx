import type { ReactElement } from 'react';
import { classes, Icon, useDates, useText, useWidth } from '#renderer/ui/index.ts';
import { type Timeline, type TimelineInput, timeline } from '#shared/charts/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { BarHandle } from './BarHandle.tsx';
import { dayOf, weeksOf } from './bar-draft.ts';
import { HEAD, REVIEW, ROW } from './chart-size.ts';
import { DraftLine, DraftWords } from './DraftMark.tsx';
import { Bar, BarCaption } from './TimelineBar.tsx';
import styles from './TimelineChart.module.css';
import { Ground, Marks, Today } from './TimelineGround.tsx';
import { type TimelineRow, timelineRows } from './timeline-rows.ts';
import { type BarDrafting, useBarDraft } from './use-bar-draft.ts';

interface TimelineChartProps {
  readonly reading: PlanReading;
  readonly selected: PlanSkillId | null;
  readonly onSelect: (id: PlanSkillId) => void;
  readonly changes: PlanChanges;
}

/**
 * Skills over time: planned bars with the part done, the later end where it may take longer, milestones, pauses, reviews and today. A bar can
 * be moved and made longer; while one is on its way, the drawing shows the plan as it would be.
 */
export function TimelineChart({ reading, selected, onSelect, changes }: TimelineChartProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { ref, width } = useWidth<HTMLDivElement>();
  const rows = timelineRows(reading);
  const drafting = useBarDraft(reading, rows, changes);
  const written = width === 0 ? null : layOut(reading, rows, width);
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
            {row.notBefore === null ? null : (
              <span
                role="img"
                className={styles.pin}
                aria-label={say('timeline.waits', { date: dates.full(row.notBefore) })}
                title={say('timeline.waits', { date: dates.full(row.notBefore) })}
              >
                <Icon name="pin" size={12} />
              </span>
            )}
          </li>
        ))}
        <li>{say('plans.timeline.reviews')}</li>
      </ul>
      <div ref={ref} className={styles.drawing}>
        {written ? (
          <Drawing reading={reading} rows={rows} written={written} drafting={drafting} selected={selected} size={{ width, height }} />
        ) : null}
        {written?.bars.map((bar, place) => {
          const row = rows[place];
          return row ? (
            <BarHandle
              key={row.id}
              bar={bar}
              row={row}
              place={place}
              weeks={weeksOf(reading, row)}
              week={written.week}
              drafting={drafting}
              onSelect={() => onSelect(row.id)}
            />
          ) : null;
        })}
        <p id="timeline-keys" className={styles.keys}>
          {say('timeline.keys')}
        </p>
        {written ? <Told reading={reading} rows={rows} written={written} drafting={drafting} width={width} /> : null}
      </div>
    </div>
  );
}

interface DrawingProps {
  readonly reading: PlanReading;
  readonly rows: readonly TimelineRow[];
  /** The plan as written, which says how much room a day has. */
  readonly written: Timeline;
  readonly drafting: BarDrafting;
  readonly selected: PlanSkillId | null;
  readonly size: { readonly width: number; readonly height: number };
}

function Drawing({ reading, rows, written, drafting, selected, size }: DrawingProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { width, height } = size;
  const { draft, outcome } = drafting;
  const isTried = outcome !== null && outcome.kind !== 'refused';
  const shown = isTried ? outcome.reading : reading;
  const shownRows = isTried ? inOrderOf(rows, timelineRows(shown)) : rows;
  const drawing = (isTried ? layOut(shown, shownRows, width, written) : null) ?? written;
  const place = rows.findIndex((row) => row.id === draft?.id);
  return (
    <svg
      className={styles.svg}
      data-held={draft !== null}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say('plans.timeline.label', { from: dates.full(drawing.from), to: dates.full(drawing.to) })}
    >
      <Ground drawing={drawing} rows={rows.length + 2} width={width} height={height} />
      <Marks drawing={drawing} reading={shown} lastRow={rows.length + 1} width={width} />
      {drawing.bars.map((bar, at) => {
        const row = shownRows[at];
        return row ? <Bar key={bar.id} bar={bar} row={row} place={at} isSelected={row.id === (draft?.id ?? selected)} /> : null;
      })}
      {drawing.today === null ? null : (
        <Today x={drawing.today} words={draft ? null : dates.short(reading.today)} width={width} height={height} />
      )}
      {drawing.bars.map((bar, at) => {
        const row = shownRows[at];
        return row ? <BarCaption key={bar.id} bar={bar} row={row} place={at} width={width} /> : null;
      })}
      {draft ? (
        <DraftLine
          {...asked(reading, rows, written, drafting)}
          place={place}
          date={dates.short(dayOf(reading, draft))}
          isRefused={!isTried}
          width={width}
          height={height}
        />
      ) : null}
    </svg>
  );
}

/** What letting go would come to, in words beside the bar. */
function Told({ reading, rows, written, drafting, width }: Omit<DrawingProps, 'selected' | 'size'> & { readonly width: number }) {
  const { draft, outcome, words } = drafting;
  const place = rows.findIndex((row) => row.id === draft?.id);
  const { x } = asked(reading, rows, written, drafting);
  return <DraftWords x={x} place={place} words={words} isRefused={outcome?.kind === 'refused'} width={width} />;
}

/** Where the taken end of the bar, and the bar, would lie by the pointer. */
function asked(reading: PlanReading, rows: readonly TimelineRow[], written: Timeline, { draft }: BarDrafting) {
  const place = rows.findIndex((row) => row.id === draft?.id);
  const bar = written.bars[place];
  const row = rows[place];
  if (!draft || !bar || !row) return { x: 0, ghost: { x: 0, width: 0 } };
  const way = (draft.week - weeksOf(reading, row)[draft.edge]) * written.week;
  return draft.edge === 'start'
    ? { x: bar.x + way, ghost: { x: bar.x + way, width: bar.width } }
    : { x: bar.x + bar.width + way, ghost: { x: bar.x, width: Math.max(0, bar.width + way) } };
}

/** Rows of a tried plan where the written ones stand. */
function inOrderOf(rows: readonly TimelineRow[], tried: readonly TimelineRow[]): readonly TimelineRow[] {
  return rows.map((row) => tried.find(({ id }) => id === row.id) ?? row);
}

/** Reviews are laid out like milestones, by the end of their day. */
function layOut(
  { plan, schedule, today }: PlanReading,
  rows: readonly TimelineRow[],
  width: number,
  days?: TimelineInput['days'],
): Timeline | null {
  return timeline({
    bars: rows.map((row) => ({ id: row.id, start: row.start, finish: row.finish, done: row.share })),
    milestones: [
      ...plan.milestones.map((milestone, place) => ({ id: String(place), due: milestone.due, reached: milestone.reachedOn !== null })),
      ...schedule.reviews.map((due) => ({ id: `${REVIEW}${due}`, due, reached: due < today })),
    ],
    pauses: plan.pauses,
    today,
    width,
    ...(days === undefined ? {} : { days }),
  });
}
