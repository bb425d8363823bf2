import type { PaperLanguage } from '#shared/domain/languages.ts';

/** How a language sets what stands on a paper beside words. */
export interface PaperLocale {
  /** For dates, numbers, money and lists. Thai: in the common era; the Buddhist year is a choice of the paper's. */
  readonly locale: string;
  /** The sign for hours behind a number. */
  readonly hours: string;
  /** Marks around words that are repeated. */
  readonly quotes: readonly [string, string];
  /** Around a word that explains the one before it. */
  readonly brackets: readonly [string, string];
  /** What stands between things that are only put in a row. */
  readonly comma: string;
  /** What stands between longer things in a row, which may hold a comma themselves. */
  readonly semicolon: string;
  /** Behind a label whose words follow on the line. */
  readonly colon: string;
  /** Ends a sentence; nothing where the language sets a space between sentences. */
  readonly stop: string;
  /** A shorter way to write whole thousands; null: amounts are written out. */
  readonly short: { readonly unit: number; readonly sign: string; readonly from: number; readonly divides: number } | null;
}

const space = '\u00a0';

/** Spanish as in Latin America, with its point before decimals; Chinese as in Taiwan, where large amounts are counted in ten thousands. */
export const paperLocales: Readonly<Record<PaperLanguage, PaperLocale>> = {
  en: {
    locale: 'en-US',
    hours: `${space}h`,
    quotes: ['“', '”'],
    brackets: [' (', ')'],
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '.',
    short: { unit: 1_000, sign: 'k', from: 10_000, divides: 1_000 },
  },
  th: {
    locale: 'th-TH-u-ca-gregory',
    hours: `${space}ชม.`,
    quotes: ['“', '”'],
    brackets: [' (', ')'],
    comma: ' ',
    semicolon: '; ',
    colon: ' ',
    stop: '',
    short: null,
  },
  'zh-Hant': {
    locale: 'zh-Hant-TW',
    hours: `${space}小時`,
    quotes: ['「', '」'],
    brackets: ['（', '）'],
    comma: '、',
    semicolon: '；',
    colon: '：',
    stop: '。',
    short: { unit: 10_000, sign: '萬', from: 10_000, divides: 1_000 },
  },
  es: {
    locale: 'es-419',
    hours: `${space}h`,
    quotes: ['«', '»'],
    brackets: [' (', ')'],
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '.',
    short: null,
  },
};
