import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { classes, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { ListedAppointment } from '#shared/contract/appointments.ts';
import { takesTime } from '#shared/domain/appointment.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { weekOf } from './day-layout.ts';
import styles from './Week.module.css';
import { weekDays } from './week-days.ts';

interface WeekProps {
  readonly date: CalendarDate;
  readonly appointments: readonly ListedAppointment[];
}

/** How full the days of a week are, a box an appointment; each day leads to itself. A weekend without appointments is left out. */
export function WeekStrip({ date, appointments }: WeekProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const taken = appointments.filter((appointment) => appointment.clientId !== null && takesTime(appointment));
  return (
    <section>
      <SectionHead
        title={say('appointments.weekOf', { date: dates.short(weekOf(date)[0] ?? date) })}
        aside={say('appointments.weekBooked', { count: taken.length })}
      />
      <ol className={styles.strip}>
        {weekDays(date, taken).map(({ day, of }) => (
          <li key={day}>
            <Link
              to="/today"
              search={{ date: day }}
              className={classes(styles.dayLink, day === date && styles.here)}
              {...(day === date ? { 'aria-current': 'date' as const } : {})}
            >
              <span>{dates.weekday(day)}</span>
              <strong>{of.length}</strong>
              <span className="visuallyHidden">{say('appointments.dayCount', { count: of.length })}</span>
              <span className={styles.boxes}>
                {of.map(({ id }) => (
                  <i key={id} />
                ))}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
