import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Reading } from '#renderer/app/Loaded.tsx';
import { weekOf } from '#renderer/features/appointments/index.ts';
import type { DayAppointment, ListedAppointment } from '#shared/contract/appointments.ts';
import type { FollowUpsDue } from '#shared/contract/follow-ups.ts';
import type { OpenSession } from '#shared/contract/sessions.ts';
import type { TodayClients } from '#shared/contract/today.ts';
import type { DueWork } from '#shared/domain/plan/due-work.ts';
import type { CalendarDate, Instant } from '#shared/domain/time.ts';

export interface Today {
  readonly day: {
    readonly date: CalendarDate;
    readonly today: CalendarDate;
    readonly now: Instant;
    readonly appointments: readonly DayAppointment[];
  };
  /** The appointments of the day's week; empty until they are read. */
  readonly week: readonly ListedAppointment[];
  readonly followUps: FollowUpsDue;
  readonly work: DueWork;
  readonly sessions: readonly OpenSession[];
  readonly clients: TodayClients;
}

/**
 * All that Today shows, read in six calls however many clients there are; another day reads two of them anew.
 * @param date the day asked for; undefined: today, which only the engine's clock knows
 */
export function useToday(date: CalendarDate | undefined): Reading<Today> {
  const { queries } = useEngine();
  const day = useQuery({
    ...queries.appointments.day.queryOptions({ input: date === undefined ? {} : { date } }),
    placeholderData: keepPreviousData,
  });
  const days = day.data === undefined ? [] : weekOf(day.data.date);
  const [from, to] = [days[0], days.at(-1)];
  const week = useQuery({
    ...queries.appointments.between.queryOptions({ input: from === undefined || to === undefined ? skipToken : { from, to } }),
    placeholderData: keepPreviousData,
  });
  const followUps = useQuery(queries.followUps.due.queryOptions());
  const work = useQuery(queries.plans.due.queryOptions());
  const sessions = useQuery(queries.sessions.open.queryOptions());
  const clients = useQuery(queries.today.clients.queryOptions());
  const isRead = day.data && followUps.data && work.data && sessions.data && clients.data;
  return {
    data: isRead
      ? {
          day: day.data,
          week: week.data ?? [],
          followUps: followUps.data,
          work: work.data,
          sessions: sessions.data,
          clients: clients.data,
        }
      : undefined,
    error: day.error ?? week.error ?? followUps.error ?? work.error ?? sessions.error ?? clients.error,
    refetch: () => Promise.all([day, week, followUps, work, sessions, clients].map((query) => query.refetch())),
  };
}
