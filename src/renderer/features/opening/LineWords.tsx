import type { ReactElement } from 'react';
import { DueWords, ownerWords } from '#renderer/features/follow-ups/index.ts';
import { sessionName } from '#renderer/features/sessions/index.ts';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { OpeningLine } from '#shared/domain/opening/opening.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './opening.module.css';

/** What a line says, in a few words. */
export function useLineWords(): (line: OpeningLine) => string {
  const say = useText();
  const dates = useDates();
  return (line) => {
    switch (line.kind) {
      case 'followUp':
        return line.followUp.words;
      case 'step':
        return line.text;
      case 'milestone':
        return line.title;
      case 'appointment':
        return say('opening.line.appointment', { state: line.state, date: dates.short(line.date) });
      case 'contact':
        return say('opening.line.contact', { name: sessionName(say, { format: 'contact', number: line.number }) });
      case 'shortlist':
        return say('opening.line.shortlist', { title: line.title, standing: line.standing });
      case 'rating':
        return say('opening.line.rating', { skill: line.skill, rater: line.rater, level: line.level });
      case 'confidence':
        return say('opening.line.confidence', { value: line.value, moment: line.moment });
      case 'weights':
      case 'interests':
        return say(`opening.line.${line.kind}`);
      case 'annotations':
        return say('opening.line.annotations', {
          title: line.title,
          count: line.counts.reduce((sum, { count }) => sum + count, 0),
          private: line.private,
          both: line.private > 0 && line.counts.length > 0 ? 'yes' : 'no',
        });
      case 'profile':
        return say('opening.line.profile', { title: line.title, source: line.source, changes: line.changes, figures: line.figureCount });
    }
  };
}

/** Under a line, what else is known of it: who, how late, what came of it, and the figures before and now. */
export function LineDetails({ line, today }: { readonly line: OpeningLine; readonly today: CalendarDate }): ReactElement | null {
  const say = useText();
  switch (line.kind) {
    case 'followUp': {
      const { followUp } = line;
      const owner = ownerWords(followUp, say);
      return (
        <p className={styles.details}>
          {owner === null ? null : <span>{owner}</span>}
          <DueWords due={followUp.dueOn} doneOn={followUp.doneOn} today={today} />
          {followUp.outcome === '' ? null : <span>{say('opening.line.outcome', { outcome: followUp.outcome })}</span>}
        </p>
      );
    }
    case 'step': {
      const owner = ownerWords(line, say);
      return (
        <p className={styles.details}>
          <span>{say('opening.line.step', { skill: line.skill })}</span>
          {owner === null ? null : <span>{owner}</span>}
        </p>
      );
    }
    case 'milestone':
      return <p className={styles.details}>{say('opening.line.milestone')}</p>;
    case 'profile':
      return line.figures.length === 0 ? null : (
        <ul className={styles.figures}>
          {line.figures.map(({ itemId, before, after }) => (
            <li key={itemId}>
              <del>
                <span className="visuallyHidden">{say('opening.line.before')} </span>
                {before}
              </del>
              <ins>
                <span className="visuallyHidden">{say('opening.line.after')} </span>
                {after}
              </ins>
            </li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}
