import type { ReactElement } from 'react';
import { Icon, useDates, useText } from '#renderer/ui/index.ts';
import { type FollowUp, followUpDaysAhead } from '#shared/domain/follow-up.ts';
import { type CalendarDate, daysBetween } from '#shared/domain/time.ts';
import styles from './follow-ups.module.css';

interface DueWordsProps {
  readonly due: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly today: CalendarDate;
}

/** When something is due, or how late it is, or when it was done; a late one is told by a sign and a word, not by its color alone. */
export function DueWords({ due, doneOn, today }: DueWordsProps): ReactElement {
  const say = useText();
  const dates = useDates();
  if (doneOn !== null) {
    return (
      <span className="caption">
        {doneOn === today ? say('followUps.doneToday') : say('followUps.doneOn', { date: dates.short(doneOn) })}
      </span>
    );
  }
  if (due === null) return <span className="caption">{say('followUps.noDate')}</span>;
  const days = daysBetween(due, today);
  if (days > 0) {
    return (
      <span className={styles.late}>
        <Icon name="concern" size={12} />
        {say('followUps.daysLate', { days })}
      </span>
    );
  }
  return days === 0 ? (
    <strong className={styles.now}>{say('followUps.today')}</strong>
  ) : (
    <span>{days >= -followUpDaysAhead ? dates.weekday(due) : dates.short(due)}</span>
  );
}

/** Who does it, where that is not the client. */
export function ownerWords({ owner, ownerName }: Pick<FollowUp, 'owner' | 'ownerName'>, say: ReturnType<typeof useText>): string | null {
  if (owner === 'client') return null;
  if (owner === 'counselor') return say('followUps.by.counselor');
  return ownerName === '' ? say('followUps.by.other') : say('followUps.by.named', { name: ownerName });
}
