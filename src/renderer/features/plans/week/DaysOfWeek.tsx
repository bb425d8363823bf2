import type { ReactElement } from 'react';
import { Icon, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { WeekWork } from '#shared/domain/plan/week-work.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './WeekView.module.css';

interface DaysOfWeekProps {
  readonly week: WeekWork;
  readonly today: CalendarDate;
}

/** Milestones and reviews of the week; nothing where it has none. */
export function DaysOfWeek({ week: { milestones, reviews }, today }: DaysOfWeekProps): ReactElement | null {
  const say = useText();
  const dates = useDates();
  if (milestones.length + reviews.length === 0) return null;
  return (
    <section>
      <SectionHead title={say('planWork.week.days')} />
      <ul className={styles.days}>
        {reviews.map((day) => (
          <li key={day}>
            <Icon name="eye" size={12} />
            <span>{say('planWork.week.review')}</span>
            <span>{dates.weekday(day)}</span>
          </li>
        ))}
        {milestones.map(({ title, due, reachedOn }) => (
          <li key={`${due} ${title}`}>
            <Icon name={reachedOn === null ? 'pin' : 'check'} size={12} />
            <span>{title}</span>
            <span className={reachedOn === null && due < today ? styles.late : undefined}>
              {reachedOn === null
                ? due < today
                  ? say('planWork.week.milestoneLate', { date: dates.short(due) })
                  : dates.weekday(due)
                : say('plans.milestones.reachedOn', { date: dates.short(reachedOn) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
