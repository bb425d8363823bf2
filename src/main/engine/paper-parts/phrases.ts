import { createIntl } from '@formatjs/intl';
import type { PayPeriod } from '#shared/domain/profile/profile.ts';
import type { PaperSetting } from '#shared/domain/report.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { en, type MessageId } from '#shared/locales/en/index.ts';
import { type PaperHeadingId, paperHeadings } from '#shared/locales/paper-headings.ts';
import { plain, type Text } from '../paper/index.ts';

/** What fills the places of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** What says in which words a paper is written. */
export type PaperLanguages = Pick<PaperSetting, 'language' | 'secondLanguage' | 'buddhistYear'>;

/** The words, dates and amounts of one paper: English, and for headings the client's other language. */
export interface Phrases {
  say(id: MessageId, values?: Values): string;
  /** The message as text for the paper; empty messages give no text. */
  text(id: MessageId, values?: Values): Text;
  /** A heading in the second language; null when the paper has none. */
  second(id: PaperHeadingId, values?: Values): Text | null;
  list(words: readonly string[]): string;
  /** 17 November 2026 */
  date(date: CalendarDate): string;
  /** 17 Nov 2026, for tables */
  shortDate(date: CalendarDate): string;
  /** 17 Nov, under a figure whose year is plain */
  dayAndMonth(date: CalendarDate): string;
  number(value: number): string;
  /** 62.0: points of a priority, in tenths as on the screen */
  points(value: number): string;
  /** $60,000 */
  money(amount: number, currency: string): string;
  /** $60,000–80,000; one figure where both ends are the same */
  moneyRange(range: { readonly low: number; readonly high: number; readonly currency: string }): string;
  /** $60–80k where both ends are whole thousands from 10,000 up, else as `moneyRange` */
  shortMoneyRange(range: { readonly low: number; readonly high: number; readonly currency: string }): string;
  /** $60k on an axis */
  axisMoney(amount: number, currency: string): string;
  /** 24 h, 20–30 h */
  hours(range: { readonly low: number; readonly high: number }): string;
  /** "a year"; says so where the page names no period */
  perPeriod(period: PayPeriod | null): string;
}

const perPeriod = { year: 'paper.perYear', month: 'paper.perMonth', hour: 'paper.perHour' } as const;
const NO_BREAK = '\u00a0';

/** The words of a paper in its languages. */
export function createPhrases({ secondLanguage }: PaperLanguages): Phrases {
  const second = secondLanguage === 'en' ? null : secondLanguage;
  const intl = createIntl({ locale: 'en-US', messages: en, defaultLocale: 'en-US' });
  const secondIntl =
    second === null ? null : createIntl({ locale: second === 'th' ? 'th-TH-u-ca-gregory' : 'zh-Hant-TW', messages: paperHeadings[second] });
  const monthName = (date: CalendarDate, month: 'long' | 'short') => intl.formatDate(`${date}T12:00:00Z`, { month, timeZone: 'UTC' });
  const day = (date: CalendarDate) => String(Number(date.slice(8)));
  const number = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 });
  const money = (amount: number, currency: string) =>
    intl.formatNumber(amount, { style: 'currency', currency, maximumFractionDigits: Number.isInteger(amount) ? 0 : 2 });
  const phrases: Phrases = {
    say: (id, values) => intl.formatMessage({ id }, values),
    text: (id, values) => plain(intl.formatMessage({ id }, values)),
    second: (id, values) => (secondIntl === null || second === null ? null : plain(secondIntl.formatMessage({ id }, values), second)),
    list: (words) => intl.formatList(words),
    date: (date) => [day(date), monthName(date, 'long'), date.slice(0, 4)].join(NO_BREAK),
    shortDate: (date) => [day(date), monthName(date, 'short'), date.slice(0, 4)].join(NO_BREAK),
    dayAndMonth: (date) => [day(date), monthName(date, 'short')].join(NO_BREAK),
    number,
    points: (value) => intl.formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    money,
    moneyRange: ({ low, high, currency }) => (low === high ? money(low, currency) : `${money(low, currency)}–${number(high)}`),
    shortMoneyRange: (range) => {
      const whole = [range.low, range.high].every((amount) => amount >= 10_000 && amount % 1_000 === 0);
      if (!whole) return phrases.moneyRange(range);
      return range.low === range.high
        ? `${money(range.low / 1_000, range.currency)}k`
        : `${money(range.low / 1_000, range.currency)}–${number(range.high / 1_000)}k`;
    },
    axisMoney: (amount, currency) =>
      amount >= 1_000 && amount % 1_000 === 0 ? `${money(amount / 1_000, currency)}k` : money(amount, currency),
    hours: ({ low, high }) => `${low === high ? number(low) : `${number(low)}–${number(high)}`}${NO_BREAK}h`,
    perPeriod: (period) => phrases.say(period === null ? 'paper.perUnstated' : perPeriod[period]),
  };
  return phrases;
}

/** Names of the months as they stand over a timeline, January first. */
export function shortMonths(): string[] {
  const format = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 15))));
}
