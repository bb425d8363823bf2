import type { PaperLanguage } from '../domain/languages.ts';
import { en, type MessageId } from './en/index.ts';
import { spanishHeadings } from './es/index.ts';
import { thaiHeadings } from './th/index.ts';
import { chineseHeadings } from './zh-Hant/index.ts';

/** Messages that papers print in every language: those of the Thai catalogue, which the others match key for key. */
export type PaperHeadingId = keyof typeof thaiHeadings & MessageId;

/** The words of papers by language. What papers say beyond these messages is in English. */
export const paperHeadings: Readonly<Record<Exclude<PaperLanguage, 'en'>, Readonly<Record<PaperHeadingId, string>>>> = {
  th: thaiHeadings,
  'zh-Hant': chineseHeadings,
  es: spanishHeadings,
};

/** What a language has of all messages; English has them all. */
export function paperCatalogue(language: PaperLanguage): Readonly<Partial<Record<MessageId, string>>> {
  return language === 'en' ? en : paperHeadings[language];
}
