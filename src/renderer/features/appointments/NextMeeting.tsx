import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, useDates, useText } from '#renderer/ui/index.ts';
import { endOf } from '#shared/domain/appointment.ts';
import type { Client } from '#shared/domain/client.ts';
import { addDays } from '#shared/domain/time.ts';
import { AppointmentDialog, type AppointmentTask } from './AppointmentDialog.tsx';
import { usualMinutes } from './appointment-form.ts';
import { firstFreeTime } from './day-layout.ts';
import styles from './NextMeeting.module.css';

/** Days ahead that a new appointment is proposed for. */
const AHEAD = 7;

/** A client's next meeting in a line, to be moved or made. */
export function NextMeeting({ client }: { readonly client: Pick<Client, 'id' | 'name'> }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const [task, setTask] = useState<AppointmentTask | null>(null);
  const query = useQuery(queries.appointments.forClient.queryOptions({ input: { clientId: client.id } }));
  return (
    <Loaded query={query} rows={1}>
      {({ today, next }) => (
        <p className={styles.next}>
          <span>
            {next === null ? (
              <span className="caption">{say('appointments.nextNone')}</span>
            ) : (
              <>
                {say('appointments.nextOn', { day: dates.day(next.date), from: next.time, to: endOf(next) })}
                {next.title === '' ? null : <span className="caption"> {next.title}</span>}
              </>
            )}
          </span>
          <Button
            size="small"
            kind="quiet"
            icon={next === null ? 'plus' : 'pencil'}
            onPress={() =>
              setTask(
                next === null
                  ? { kind: 'new', date: addDays(today, AHEAD), time: firstFreeTime([], 0, usualMinutes), clientId: client.id }
                  : { kind: 'change', appointment: next, clientName: client.name },
              )
            }
          >
            {say(next === null ? 'appointments.make' : 'appointments.change')}
          </Button>
          <AppointmentDialog task={task} onTask={setTask} />
        </p>
      )}
    </Loaded>
  );
}
