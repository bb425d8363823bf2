import { createIntl } from '@formatjs/intl';
import type { PaperLanguage } from '#shared/domain/languages.ts';
import type { PayPeriod } from '#shared/domain/profile/profile.ts';
import type { PaperSetting } from '#shared/domain/report.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import { paperCatalogue } from '#shared/locales/paper-headings.ts';
import { plain, type Text } from '../paper/index.ts';
import { paperLocales } from './paper-locales.ts';
import { createWording, type Wording } from './wording.ts';

/** What fills the places of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** What says in which words a paper is written. */
export type PaperLanguages = Pick<PaperSetting, 'language' | 'secondLanguage' | 'buddhistYear'>;

/** The words, dates and amounts of one paper: those of its own language, and what it says in a second one beside. */
export interface Phrases extends Wording {
  readonly language: PaperLanguage;
  /** The same in the second language, its texts marked with it; null when the paper has none. */
  readonly inSecond: Phrases | null;
  say(id: MessageId, values?: Values): string;
  /** The message as text for the paper; empty messages give no text. One that the language's catalogue lacks is in English and marked so. */
  text(id: MessageId, values?: Values): Text;
  /** The message in the second language; null when the paper has none, or its catalogue lacks the message. */
  second(id: MessageId, values?: Values): Text | null;
  /** Both languages one below the other, for the head of a column and other narrow places. */
  both(id: MessageId, values?: Values): Text;
  /** "a year"; says so where the page names no period */
  perPeriod(period: PayPeriod | null): string;
}

const perPeriod = { year: 'paper.perYear', month: 'paper.perMonth', hour: 'paper.perHour' } as const;

/** The words of a paper in its languages. */
export function createPhrases({ language, secondLanguage, buddhistYear }: PaperLanguages): Phrases {
  const second = secondLanguage === null || secondLanguage === language ? null : secondLanguage;
  return phrasesIn(language, undefined, buddhistYear, second === null ? null : phrasesIn(second, second, buddhistYear, null));
}

/** Kept for all papers of an engine: making a message ready takes a hundred times as long as saying it. */
const known = new Map<PaperLanguage, ReturnType<typeof createIntl>>();

function messagesIn(language: PaperLanguage): ReturnType<typeof createIntl> {
  const messages = known.get(language) ?? createIntl({ locale: paperLocales[language].locale, messages: paperCatalogue(language) });
  known.set(language, messages);
  return messages;
}

/** @param tag what the texts are marked with; undefined: they are in the document's language */
function phrasesIn(language: PaperLanguage, tag: string | undefined, buddhistYear: boolean, inSecond: Phrases | null): Phrases {
  const catalogue = paperCatalogue(language);
  const say = (id: MessageId, values?: Values): string =>
    messagesIn(catalogue[id] === undefined ? 'en' : language).formatMessage({ id }, values);
  const phrases: Phrases = {
    ...createWording(language, buddhistYear),
    language,
    inSecond,
    say,
    text: (id, values) => plain(say(id, values), catalogue[id] === undefined ? 'en' : tag),
    second: (id, values) => (inSecond === null || paperCatalogue(inSecond.language)[id] === undefined ? null : inSecond.text(id, values)),
    both: (id, values) => {
      const second = phrases.second(id, values);
      return second === null ? phrases.text(id, values) : [...phrases.text(id, values), { text: '\n' }, ...second];
    },
    perPeriod: (period) => say(period === null ? 'paper.perUnstated' : perPeriod[period]),
  };
  return phrases;
}
