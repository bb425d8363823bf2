import type { PaperLanguage } from '#shared/domain/languages.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { type PaperLocale, paperLocales } from './paper-locales.ts';

interface Amounts {
  readonly low: number;
  readonly high: number;
  readonly currency: string;
}

/** Dates, numbers and amounts as one language writes them. */
export interface Wording extends Pick<PaperLocale, 'quotes' | 'brackets' | 'comma' | 'semicolon' | 'colon' | 'stop'> {
  list(words: readonly string[]): string;
  /** 17 November 2026 */
  date(date: CalendarDate): string;
  /** 17 Nov 2026, for tables */
  shortDate(date: CalendarDate): string;
  /** 17 Nov, under a figure whose year is plain */
  dayAndMonth(date: CalendarDate): string;
  /** Names of the months as they stand over a timeline, January first. */
  shortMonths(): string[];
  /** Years that the era of the dates is ahead of the common one. */
  readonly yearsAhead: number;
  number(value: number): string;
  /** 62.0: points of a priority, in tenths as on the screen */
  points(value: number): string;
  /** $60,000; with the currency's country in every language but English */
  money(amount: number, currency: string): string;
  /** $60,000–80,000; one figure where both ends are the same */
  moneyRange(range: Amounts): string;
  /** $60–80k where the language has a shorter way and both ends are whole thousands from 10,000 up, else as `moneyRange` */
  shortMoneyRange(range: Amounts): string;
  /** $60k on an axis */
  axisMoney(amount: number, currency: string): string;
  /** 24 h, 20–30 h */
  hours(range: { readonly low: number; readonly high: number }): string;
}

const THAI = /\p{Script=Thai}/u;
const NO_BREAK = '\u00a0';
/** Years that the Buddhist era, counted from the Buddha's passing, is ahead of the common era. */
const BUDDHIST_ERA = 543;

/** @param buddhistYear Thai years in the Buddhist era (2569 for 2026); no effect on other languages */
export function createWording(language: PaperLanguage, buddhistYear: boolean): Wording {
  const { locale, hours: hourSign, quotes, brackets, comma, semicolon, colon, stop, short } = paperLocales[language];
  const plainNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const currencies = new Map<string, Intl.NumberFormat>();
  const lists = new Intl.ListFormat(locale);
  const months = { long: monthNames(locale, 'long'), short: monthNames(locale, 'short') };
  const yearsAhead = language === 'th' && buddhistYear ? BUDDHIST_ERA : 0;

  const parts = (date: CalendarDate) => {
    const year = Number(date.slice(0, 4)) + yearsAhead;
    return { year: String(year), month: Number(date.slice(5, 7)), day: String(Number(date.slice(8))) };
  };
  const number = (value: number) => plainNumber.format(value);
  const money = (amount: number, currency: string, most = 2) => {
    const maximumFractionDigits = Number.isInteger(amount) ? 0 : most;
    const key = `${currency}${maximumFractionDigits}`;
    const known = currencies.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits });
    currencies.set(key, known);
    return known.format(amount);
  };
  const inThousands = (amount: number) => short !== null && amount >= short.from && amount % short.divides === 0;

  const wording: Wording = {
    quotes,
    brackets,
    comma,
    semicolon,
    colon,
    stop,
    list: (words) => inList(lists, words),
    date: (date) => {
      const { day, month, year } = parts(date);
      const name = months.long[month - 1] ?? '';
      switch (language) {
        case 'zh-Hant':
          return `${year}年${month}月${day}日`;
        case 'es':
          return [day, 'de', name, 'de', year].join(NO_BREAK);
        case 'th':
          return [day, name, ...(yearsAhead > 0 ? ['พ.ศ.'] : []), year].join(NO_BREAK);
        case 'en':
          return [day, name, year].join(NO_BREAK);
      }
    },
    shortDate: (date) => {
      const { year } = parts(date);
      return language === 'zh-Hant' ? `${year}年${wording.dayAndMonth(date)}` : [wording.dayAndMonth(date), year].join(NO_BREAK);
    },
    dayAndMonth: (date) => {
      const { day, month } = parts(date);
      return language === 'zh-Hant' ? `${month}月${day}日` : [day, months.short[month - 1] ?? ''].join(NO_BREAK);
    },
    shortMonths: () => [...months.short],
    yearsAhead,
    number,
    points: (value) => tenths.format(value),
    money: (amount, currency) => money(amount, currency),
    moneyRange: ({ low, high, currency }) => (low === high ? money(low, currency) : `${money(low, currency)}–${number(high)}`),
    shortMoneyRange: (range) => {
      if (short === null || ![range.low, range.high].every(inThousands)) return wording.moneyRange(range);
      const low = money(range.low / short.unit, range.currency, 1);
      return range.low === range.high ? `${low}${short.sign}` : `${low}–${number(range.high / short.unit)}${short.sign}`;
    },
    axisMoney: (amount, currency) =>
      short !== null && amount >= short.unit && amount % short.divides === 0
        ? `${money(amount / short.unit, currency, 1)}${short.sign}`
        : money(amount, currency),
    hours: ({ low, high }) => `${low === high ? number(low) : `${number(low)}–${number(high)}`}${hourSign}`,
  };
  return wording;
}

function monthNames(locale: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(new Date(Date.UTC(2026, index, 15))));
}

/** Thai sets its "and" against Thai words, and a space between it and all others: "A และ B". */
function inList(lists: Intl.ListFormat, words: readonly string[]): string {
  const parts = lists.formatToParts(words).map(({ value }) => value);
  return parts.reduce((said, part) => {
    const [before, after] = [said.at(-1) ?? ' ', part.charAt(0)];
    const isSeam = /\S/.test(before) && /\S/.test(after) && THAI.test(before) !== THAI.test(after);
    return `${said}${isSeam ? ' ' : ''}${part}`;
  }, '');
}
