import type { MoneyRange, PayPeriod } from '#shared/domain/profile/profile.ts';
import { fold, inEveryLanguage } from './chrome/index.ts';

/** A figure or range of money in a text, with where it stands (UTF-16 units). */
export interface MoneyInText {
  readonly start: number;
  readonly end: number;
  readonly range: MoneyRange;
}

const currencies: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  NT$: 'TWD',
  HK$: 'HKD',
  S$: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
  '฿': 'THB',
  '₩': 'KRW',
  '₫': 'VND',
};
const code = 'USD|AUD|CAD|NZD|TWD|HKD|SGD|EUR|GBP|THB|KRW|VND|CNY|JPY';
const sign = `(?:US|AU|A|CA|C|NZ|NT|HK|S)?\\$|[€£฿₩₫]|(?:${code})(?!\\p{L})`;
const number = '(?:\\d{1,3}(?:[,.， ]\\d{3})+(?!\\d)|\\d{1,9})(?:[.,]\\d{1,2}(?!\\d))?';
/** Not the beginning of a word or of an acronym: "60KB". A capitalized word may be run on to it: "60KSmall". */
const thousand = '(?:[kK](?![\\p{Ll}\\d])(?!\\p{Lu}(?!\\p{Ll})))';
const between =
  '(?:\\s?(?:[~～〜–—−‐‑－-]|\\.{2,3}|…|to|至|到|ถึง|から|에서)\\s?|\\s?(?<=\\s)(?:through|until|up to|đến|hasta|a|à|bis|до)\\s)';
const money = new RegExp(
  `(?<![\\d.,$])(?<sign>${sign})?\\s?(?<low>${number})\\s?(?<lowThousand>${thousand})?\\s?(?<code>(?:${code})(?![\\p{L}]))?` +
    `(?:${between}(?<highSign>${sign})?\\s?(?<high>${number})\\s?(?<highThousand>${thousand})?\\s?(?<highCode>(?:${code})(?![\\p{Ll}]))?)?`,
  'gu',
);

/** Every figure of money in `text`: a number counts as money when a currency or a thousand's "k" stands with it. */
export function findMoney(text: string): MoneyInText[] {
  const found: MoneyInText[] = [];
  for (const match of text.matchAll(money)) {
    const part = match.groups ?? {};
    const currency = part.sign ?? part.code ?? part.highSign ?? part.highCode;
    const inThousands = part.highThousand ?? part.lowThousand;
    if (part.low === undefined || (currency === undefined && inThousands === undefined)) {
      continue;
    }
    const low = amount(part.low, part.lowThousand ?? (part.high === undefined ? undefined : smallBeside(part.low, inThousands)));
    const high = part.high === undefined ? low : amount(part.high, part.highThousand ?? smallBeside(part.high, part.lowThousand));
    const start = match.index + (match[0].length - match[0].trimStart().length);
    found.push({
      start,
      end: match.index + match[0].trimEnd().length,
      range: { low: Math.min(low, high), high: Math.max(low, high), currency: currencyCode(currency) },
    });
  }
  return found;
}

/** The first figure of money, or null. */
export function firstMoney(text: string): MoneyInText | null {
  return findMoney(text)[0] ?? null;
}

const hourWords = inEveryLanguage((words) => words.hour).map(fold);
const monthWords = inEveryLanguage((words) => words.month).map(fold);
const yearWords = inEveryLanguage((words) => words.year).map(fold);

/** The period a text names for pay; null when it names none. Hour is looked for first: notes on yearly pay speak of hours. */
export function payPeriod(text: string): PayPeriod | null {
  const folded = fold(text);
  const spelled = new Set((text.match(/\p{Lu}?[\p{Ll}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase()));
  const names = (words: readonly string[]): boolean =>
    words.some((word) => (/^[a-z]/.test(word) ? word.length > 2 && spelled.has(word) : word.length > 1 && folded.includes(word)));
  return names(hourWords) ? 'hour' : names(yearWords) ? 'year' : names(monthWords) ? 'month' : null;
}

function amount(digits: string, inThousands: string | undefined): number {
  const plain = digits.replace(/[,.， ](?=\d{3})/g, '').replace(',', '.');
  return Math.round(Number(plain) * (inThousands === undefined ? 1 : 1000) * 100) / 100;
}

/** In "45-55k" and in "45k-55" the k is meant for both numbers. */
function smallBeside(digits: string, inThousands: string | undefined): string | undefined {
  return digits.length <= 3 ? inThousands : undefined;
}

function currencyCode(mark: string | undefined): string {
  return mark === undefined || mark === '$' ? 'USD' : (currencies[mark] ?? mark);
}
