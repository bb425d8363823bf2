import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { weekOf } from '#renderer/features/appointments/index.ts';
import { Button, IconButton, PageHead, Segmented, useDates, useText } from '#renderer/ui/index.ts';
import { takesTime } from '#shared/domain/appointment.ts';
import { addDays } from '#shared/domain/time.ts';
import styles from './TodayPage.module.css';
import type { Today } from './use-today.ts';

interface DayHeadProps extends Today {
  readonly view: 'day' | 'week';
}

/** The date, beside it how much there is to do, and the ways to other days. */
export function DayHead({ day, week, followUps, work, view }: DayHeadProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const { date, appointments } = day;
  const step = view === 'week' ? 7 : 1;
  const go = (days: number) => void navigate({ to: '/today', search: (search) => ({ ...search, date: addDays(date, days) }) });
  const shown = view === 'week' ? week : appointments;
  const { reviews } = work;
  const facts = [
    say('today.sessionsBooked', { count: shown.filter((appointment) => appointment.clientId !== null && takesTime(appointment)).length }),
    followUps.late === 0
      ? say('today.followUpsDue', { count: followUps.due })
      : say('today.followUpsLate', { count: followUps.due, late: followUps.late }),
    reviews.more ? say('today.reviewsMore', { count: reviews.due }) : say('today.reviewsDue', { count: reviews.due }),
  ];
  return (
    <PageHead
      title={view === 'week' ? say('appointments.weekOf', { date: dates.full(weekOf(date)[0] ?? date) }) : dates.day(date)}
      facts={facts}
      actions={
        <>
          <div className={styles.steps}>
            <IconButton icon="left" label={say(view === 'week' ? 'today.previousWeek' : 'today.previousDay')} onPress={() => go(-step)} />
            <Button label={say('today.toToday')} onPress={() => void navigate({ to: '/today', search: view === 'week' ? { view } : {} })}>
              {say('app.section.today')}
            </Button>
            <IconButton icon="right" label={say(view === 'week' ? 'today.nextWeek' : 'today.nextDay')} onPress={() => go(step)} />
          </div>
          <Segmented
            label={say('today.view')}
            choices={[
              { value: 'day' as const, label: say('today.dayView') },
              { value: 'week' as const, label: say('today.week') },
            ]}
            value={view}
            onChange={(next) =>
              void navigate({ to: '/today', search: (search) => ({ ...search, view: next === 'week' ? next : undefined }) })
            }
          />
        </>
      }
    />
  );
}
