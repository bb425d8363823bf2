import { type ReactElement, useRef, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import {
  AppointmentDialog,
  type AppointmentTask,
  DayColumn,
  firstFreeTime,
  useMeetingWays,
  useRemoveAppointment,
  useSetState,
  usualMinutes,
  WeekColumns,
  WeekStrip,
} from '#renderer/features/appointments/index.ts';
import { DueFollowUps } from '#renderer/features/follow-ups/index.ts';
import type { ListedAppointment } from '#shared/contract/appointments.ts';
import { takesTime } from '#shared/domain/appointment.ts';
import { ClientsToSee } from './ClientsToSee.tsx';
import { DayHead } from './DayHead.tsx';
import { DueActions } from './DueActions.tsx';
import { OpenSessions } from './OpenSessions.tsx';
import { PlanReviews } from './PlanReviews.tsx';
import { RecentClients } from './RecentClients.tsx';
import styles from './TodayPage.module.css';
import { useDayKeys } from './use-day-keys.ts';
import type { Today } from './use-today.ts';

interface DayProps extends Today {
  readonly view: 'day' | 'week';
}

/** The day's appointments at the left and what is due at the right; or the week's appointments over the whole width. */
export function Day(props: DayProps): ReactElement {
  const { day, week, followUps, work, sessions, clients, view } = props;
  const page = useRef<HTMLDivElement>(null);
  const [task, setTask] = useState<AppointmentTask | null>(null);
  const ways = useMeetingWays();
  const setState = useSetState();
  const remove = useRemoveAppointment();
  const slot = () => ({ date: day.date, time: firstFreeTime(day.appointments.filter(takesTime), minuteNow(day), usualMinutes) });
  const make = () => setTask({ kind: 'choose', ...slot() });
  useDayKeys({ page, date: day.date, view, onMake: make });
  const change = (appointment: ListedAppointment) => setTask({ kind: 'change', appointment, clientName: appointment.clientName });
  const running = sessions.filter(({ session }) => !day.appointments.some(({ sessionId }) => sessionId === session.id));
  return (
    <div className="scroll" ref={page}>
      <DayHead {...props} />
      <div className={styles.page}>
        <FailureBanner failure={ways.start.failure ?? setState.failure ?? remove.failure} />
        {view === 'week' ? (
          <WeekColumns date={day.date} today={day.today} appointments={week} onChange={change} />
        ) : (
          <div className={styles.columns}>
            <div className={styles.stack}>
              {running.length === 0 ? null : <OpenSessions sessions={running} />}
              <DayColumn
                appointments={day.appointments}
                now={day.date === day.today ? day.now : null}
                sessionRuns={sessions.length > 0}
                ways={ways}
                onMake={make}
                onHold={() => setTask({ kind: 'new', ...slot(), clientId: null })}
                onChange={change}
                onState={(appointment, state) => setState.run({ appointment, state })}
                onRemove={remove.run}
              />
            </div>
            <div className={styles.stack}>
              <DueFollowUps due={followUps} />
              <DueActions work={work} />
              <PlanReviews work={work} />
              <ClientsToSee clients={clients} />
              <RecentClients clients={clients.recent} today={day.today} />
              <WeekStrip date={day.date} appointments={week} />
            </div>
          </div>
        )}
      </div>
      <AppointmentDialog task={task} onTask={setTask} />
    </div>
  );
}

/** Minutes since midnight where the counselor is; 0 on another day than today. */
function minuteNow({ date, today, now }: Today['day']): number {
  const moment = new Date(now);
  return date === today ? moment.getHours() * 60 + moment.getMinutes() : 0;
}
