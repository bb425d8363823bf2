import type { Translate } from '../../locales/translate.ts';
import type { HistoryFact } from '../case-history.ts';
import { ShortlistStanding } from '../client.ts';
import { CalendarDate } from '../time.ts';
import type { AgreedStep, SessionDeeds } from './deeds.ts';
import type { NoteAddition } from './note-parts.ts';

/** How words, dates and lists are written where the note is written. */
export interface SentenceWords {
  readonly say: Translate;
  readonly date: (date: CalendarDate) => string;
  readonly list: (words: readonly string[]) => string;
}

/** What was done in a session, one sentence a line: what was seen and done apart from what was agreed. */
export function deedSentences(deeds: SessionDeeds, language: SentenceWords): NoteAddition {
  const { say, list } = language;
  const isStep = ({ what, from }: HistoryFact) => what === 'plan_action.text' && from === null;
  const done = [
    ...(deeds.profiles.length === 0 ? [] : [say('sessions.deed.profiles', { titles: list(deeds.profiles.map(({ title }) => title)) })]),
    ...deeds.notes.map((note) => noteSentence(note, language)),
    ...deeds.changes.filter((fact) => !isStep(fact)).flatMap((fact) => changeSentence(fact, language) ?? []),
  ];
  const agreed = [
    ...deeds.agreed.map((step) => stepSentence(step, language)),
    ...deeds.changes.filter(isStep).map(({ to }) => say('sessions.deed.stepAdded', { name: withoutStop(to ?? '') })),
  ];
  return { done: done.join('\n'), agreed: agreed.join('\n') };
}

function noteSentence({ title, kind, words, correction }: SessionDeeds['notes'][number], { say, date }: SentenceWords): string {
  const value =
    correction === null
      ? ''
      : say('sessions.deed.value', {
          value: [correction.value, correction.unit].filter((part) => part !== '').join(' '),
          source: correction.source === '' ? 'none' : correction.source,
          date: correction.date === null ? 'none' : date(correction.date),
        });
  const text = [value, words.trim()].filter((part) => part !== '').join(' ');
  const kindWords = say(`annotations.kind.${kind}`).toLowerCase();
  return text === ''
    ? say('sessions.deed.noteBare', { title, kind: kindWords })
    : say('sessions.deed.note', { title, kind: kindWords, text });
}

function stepSentence({ words: agreed, owner, ownerName, dueOn }: AgreedStep, { say, date }: SentenceWords): string {
  const words = withoutStop(agreed);
  const who = owner === 'other' && ownerName !== '' ? ownerName : say(`sessions.deed.owner.${owner}`);
  return dueOn === null ? say('sessions.deed.agreedOpen', { who, words }) : say('sessions.deed.agreed', { who, words, date: date(dueOn) });
}

/** Null for what a note need not tell, such as a new order of the plan. */
function changeSentence({ what, of, from, to }: HistoryFact, { say, date }: SentenceWords): string | null {
  const name = withoutStop(of ?? to ?? from ?? '');
  const day = CalendarDate.safeParse(to);
  switch (what) {
    case 'shortlist.profile_id':
      return say(to === null ? 'sessions.deed.offShortlist' : 'sessions.deed.onShortlist', { title: name });
    case 'shortlist.standing':
      return say('sessions.deed.standing', { title: name, from: standingWords(from, say), to: standingWords(to, say) });
    case 'plan_skill.name':
      return from === null || to === null ? say(to === null ? 'sessions.deed.skillGone' : 'sessions.deed.skillAdded', { name }) : null;
    case 'plan_skill.level_now':
      return to === null ? null : say('sessions.deed.level', { name, level: to });
    case 'plan_action.text':
      return to === null ? say('sessions.deed.stepGone', { name }) : null;
    case 'plan_action.done_on':
      return to === null ? null : say('sessions.deed.stepDone', { name });
    case 'plan_action.due':
      return day.success ? say('sessions.deed.stepDue', { name, date: date(day.data) }) : null;
    case 'plan_milestone.reached_on':
      return to === null ? null : say('sessions.deed.milestone', { name });
    default:
      return null;
  }
}

function standingWords(standing: string | null, say: Translate): string {
  const known = ShortlistStanding.safeParse(standing);
  return known.success ? say(`clients.standing.${known.data}`).toLowerCase() : (standing ?? '');
}

/** Words that a sentence ends with: it has its own full stop. */
function withoutStop(words: string): string {
  return words.replace(/[\s.]+$/u, '');
}
