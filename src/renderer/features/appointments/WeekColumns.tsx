import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { classes, useDates, useText } from '#renderer/ui/index.ts';
import type { ListedAppointment } from '#shared/contract/appointments.ts';
import { endOf } from '#shared/domain/appointment.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './Week.module.css';
import { weekDays } from './week-days.ts';
import { STATES } from './words.ts';

interface WeekColumnsProps {
  readonly date: CalendarDate;
  readonly today: CalendarDate;
  readonly appointments: readonly ListedAppointment[];
  readonly onChange: (appointment: ListedAppointment) => void;
}

/** A week day by day, its appointments in the order of time. */
export function WeekColumns({ date, today, appointments, onChange }: WeekColumnsProps): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <ol className={styles.week}>
      {weekDays(date, appointments).map(({ day, of }) => (
        <li key={day}>
          <h2 className={classes(styles.head, day === today && styles.today)}>
            <Link to="/today" search={{ date: day }}>
              {dates.weekday(day)}
            </Link>
          </h2>
          {of.length === 0 ? <p className="caption">{say('appointments.dayNone')}</p> : null}
          <ul className={styles.list}>
            {of.map((appointment) => (
              <li key={appointment.id} className={styles.entry} data-over={appointment.state !== 'planned'} data-step-row>
                <button type="button" className={styles.span} onClick={() => onChange(appointment)}>
                  {say('appointments.span', { from: appointment.time, to: endOf(appointment) })}
                  <span className="visuallyHidden"> {say('appointments.change')}</span>
                </button>
                <EntryName appointment={appointment} />
                {appointment.state === 'planned' ? null : <span className="caption">{say(STATES[appointment.state])}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function EntryName({ appointment: { clientId, clientName, title } }: { readonly appointment: ListedAppointment }): ReactElement {
  const say = useText();
  const { openClient } = useOpenClients();
  if (clientId === null) return <span>{title || say('appointments.held')}</span>;
  return (
    <>
      <Link to="/clients/$clientId" params={{ clientId }} onClick={() => openClient(clientId)} data-step>
        {clientName}
      </Link>
      {title === '' ? null : <span className="caption">{title}</span>}
    </>
  );
}
