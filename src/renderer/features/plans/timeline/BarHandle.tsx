import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { Timeline } from '#shared/charts/index.ts';
import { horizonWeeks } from '#shared/domain/plan/plan-weeks.ts';
import styles from './BarHandle.module.css';
import type { BarEdge } from './bar-draft.ts';
import { ROW, rowTop } from './chart-size.ts';
import type { TimelineRow } from './timeline-rows.ts';
import type { BarDrafting } from './use-bar-draft.ts';

interface BarHandleProps {
  readonly bar: Timeline['bars'][number];
  readonly row: TimelineRow;
  readonly place: number;
  /** Weeks of the plan in which the bar begins and ends, as written. */
  readonly weeks: Readonly<Record<BarEdge, number>>;
  /** Pixels of one week. */
  readonly week: number;
  readonly drafting: BarDrafting;
  readonly onSelect: () => void;
}

/** A pointer that moves less than this many pixels is a click. */
const CLICK = 4;
/** A bar is at least this wide to the pointer. */
const WIDTH = 24;

/**
 * What takes hold of a bar, over its drawing: dragged, or its end dragged, by a pen, a finger or a mouse; by keys an arrow moves it by a
 * week, and with Shift makes it shorter or longer.
 */
export function BarHandle({ bar, row, place, weeks, week, drafting, onSelect }: BarHandleProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const grip = useRef<{ readonly x: number; readonly edge: BarEdge; isDragged: boolean } | null>(null);
  const isOnItsWay = drafting.draft?.id === row.id;

  const take = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const part = event.target instanceof HTMLElement ? event.target.dataset.edge : undefined;
    grip.current = { x: event.clientX, edge: part === 'end' ? 'end' : 'start', isDragged: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const pull = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current;
    if (held === null) return;
    const way = event.clientX - held.x;
    if (!held.isDragged && Math.abs(way) < CLICK) return;
    held.isDragged = true;
    drafting.drag({ id: row.id, edge: held.edge, week: Math.max(-1, weeks[held.edge] + Math.round(way / week)) });
  };
  const letGo = () => {
    const held = grip.current;
    grip.current = null;
    if (held?.isDragged) drafting.drop();
    else if (held !== null) onSelect();
  };
  const giveUp = () => {
    grip.current = null;
    drafting.giveUp();
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (direction !== null && !event.altKey && !event.ctrlKey && !event.metaKey) {
      drafting.step(row, event.shiftKey ? 'end' : 'start', direction);
    } else if (event.key === 'Escape' && (isOnItsWay || grip.current !== null)) giveUp();
    else if (event.key === 'Enter') {
      if (isOnItsWay) drafting.drop();
      else onSelect();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const span = say('plans.set.finishRange', { earliest: dates.short(row.start), latest: dates.short(row.finish.earliest) });
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ left: bar.x, top: rowTop(place), width: Math.max(WIDTH, bar.width), height: ROW }}
      aria-label={row.name}
      aria-valuemin={0}
      aria-valuemax={horizonWeeks}
      aria-valuenow={weeks.start + 1}
      aria-valuetext={isOnItsWay ? drafting.words : say('timeline.value', { span, hours: row.hours, week: weeks.start + 1 })}
      aria-describedby="timeline-keys"
      data-held={isOnItsWay}
      onPointerDown={take}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={giveUp}
      onKeyDown={press}
      onBlur={() => {
        if (isOnItsWay && grip.current === null) drafting.drop();
      }}
    >
      <span className={styles.end} data-edge="end" />
    </div>
  );
}
