import { type CSSProperties, type ReactElement, useEffect, useState } from 'react';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
import type { DayAppointment } from '#shared/contract/appointments.ts';
import { minuteOfDay, takesTime, timeOfMinute } from '#shared/domain/appointment.ts';
import type { Instant } from '#shared/domain/time.ts';
import { AppointmentCard, type CardActions } from './AppointmentCard.tsx';
import styles from './DayColumn.module.css';
import { type DaySpan, daySpan, placeInLanes } from './day-layout.ts';

interface DayColumnProps extends CardActions {
  readonly appointments: readonly DayAppointment[];
  /** The engine's clock when the day was read; null on another day than today. */
  readonly now: Instant | null;
  /** A session runs already: going on with it comes before starting another. */
  readonly sessionRuns: boolean;
  readonly onMake: () => void;
  readonly onHold: () => void;
}

/** Pixels of an hour. */
const HOUR = 84;

/** One day to scale: its appointments where they stand in time, and a line where it is now. */
export function DayColumn({ appointments, now, sessionRuns, onMake, onHold, ...actions }: DayColumnProps): ReactElement {
  const say = useText();
  const span = daySpan(appointments);
  const lanes = placeInLanes(appointments);
  const booked = appointments.filter(takesTime).reduce((sum, { minutes }) => sum + minutes, 0);
  const hours = Array.from({ length: span.to - span.from }, (_, hour) => span.from + hour);
  const next = sessionRuns ? undefined : appointments.find(({ state, client }) => state === 'planned' && client !== null);
  return (
    <section>
      <SectionHead
        title={say('appointments.title')}
        facts={booked === 0 ? undefined : say('appointments.booked', { hours: Math.round(booked / 6) / 10 })}
        aside={
          <>
            <Button size="small" kind="quiet" onPress={onHold}>
              {say('appointments.hold')}
            </Button>
            <Button size="small" kind="quiet" icon="plus" onPress={onMake}>
              {say('appointments.make')}
            </Button>
          </>
        }
      />
      {appointments.length === 0 ? <p className="caption">{say('appointments.none')}</p> : null}
      <div className={styles.day} style={{ height: hours.length * HOUR }}>
        <div className={styles.hours} aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour} style={{ height: HOUR }}>
              {timeOfMinute(hour * 60)}
            </span>
          ))}
        </div>
        <div className={styles.lanes}>
          <ul>
            {appointments.map((appointment) => (
              <li key={appointment.id} style={placeOf(appointment, lanes.get(appointment.id), span)}>
                <AppointmentCard appointment={appointment} isNext={appointment.id === next?.id} isToday={now !== null} {...actions} />
              </li>
            ))}
          </ul>
          {now === null ? null : <NowLine readAt={now} span={span} />}
        </div>
      </div>
    </section>
  );
}

/** Where a card stands and how high it is; the space of three pixels keeps two that follow each other apart. */
function placeOf({ time, minutes }: DayAppointment, lane = { lane: 0, of: 1 }, span: DaySpan): CSSProperties {
  return {
    top: ((minuteOfDay(time) - span.from * 60) / 60) * HOUR,
    height: Math.max((minutes / 60) * HOUR - 3, 24),
    left: `${(lane.lane / lane.of) * 100}%`,
    width: `calc(${100 / lane.of}% - ${lane.of === 1 ? 0 : 4}px)`,
  };
}

/** How often the line moves, in milliseconds. */
const TICK = 20_000;

/** The engine's clock, carried on by the window's. */
function useClock(readAt: Instant): Date {
  const [ahead, setAhead] = useState(() => Date.parse(readAt) - Date.now());
  const [, setTicks] = useState(0);
  useEffect(() => setAhead(Date.parse(readAt) - Date.now()), [readAt]);
  useEffect(() => {
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), TICK);
    return () => clearInterval(timer);
  }, []);
  return new Date(Date.now() + ahead);
}

function NowLine({ readAt, span }: { readonly readAt: Instant; readonly span: DaySpan }): ReactElement | null {
  const say = useText();
  const now = useClock(readAt);
  const minute = now.getHours() * 60 + now.getMinutes();
  if (minute < span.from * 60 || minute > span.to * 60) return null;
  const time = timeOfMinute(minute);
  return (
    <p className={styles.now} style={{ top: ((minute - span.from * 60) / 60) * HOUR }}>
      <span aria-hidden="true">{time}</span>
      <span className="visuallyHidden">{say('appointments.now', { time })}</span>
    </p>
  );
}
