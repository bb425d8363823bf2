import type { ReactElement } from 'react';
import { Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { DayAppointment } from '#shared/contract/appointments.ts';
import type { ClientLanguage } from '#shared/domain/languages.ts';
import styles from './AppointmentCard.module.css';
import { MODES } from './words.ts';

/** What to know before a meeting, or what came of it, in one line. */
export function CardFacts({ appointment: { client, session, mode } }: { readonly appointment: DayAppointment }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  if (client === null) return null;
  if (session !== null) {
    const { number, endedAt } = session;
    return (
      <p className={styles.facts}>
        <span>
          <Icon name={endedAt === null ? 'clock' : 'check'} size={12} />
          {endedAt === null
            ? say('appointments.sessionRuns', { number })
            : say('appointments.sessionEnded', { number, time: dates.time(endedAt) })}
        </span>
      </p>
    );
  }
  const { plan, questions, shortlist, languages, sessions } = client;
  const others = languages.filter((language) => language !== 'en');
  return (
    <p className={styles.facts}>
      {mode === null ? null : <span>{say(MODES[mode])}</span>}
      {sessions === 0 ? <span>{say('appointments.firstMeeting')}</span> : null}
      {plan === null || plan.hours === 0 ? null : (
        <span>
          <Icon name="plan" size={12} />
          {say('appointments.plan', { percent: Math.min(100, Math.round((plan.hoursDone / plan.hours) * 100)) })}
        </span>
      )}
      {shortlist === 0 ? null : (
        <span>
          <Icon name="star" size={12} />
          {say('appointments.shortlist', { count: shortlist })}
        </span>
      )}
      {questions === 0 ? null : (
        <span>
          <Icon name="question" size={12} />
          {say('appointments.questions', { count: questions })}
        </span>
      )}
      {others.map((language) => (
        <span key={language}>
          <Icon name="globe" size={12} />
          {say('appointments.reads')} <span lang={language}>{ownName(language)}</span>
        </span>
      ))}
    </p>
  );
}

/** A language's name in itself, as its readers write it. */
function ownName(language: ClientLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
