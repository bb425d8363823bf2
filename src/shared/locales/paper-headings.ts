import type { PaperLanguage } from '../domain/languages.ts';
import type { MessageId } from './en/index.ts';
import { thaiHeadings } from './th/index.ts';
import { chineseHeadings } from './zh-Hant/index.ts';

/** A language that the headings of a paper can stand in beside English. */
export type SecondLanguage = Exclude<PaperLanguage, 'en'>;

/** Headings that a client reads in both languages: those of the Thai catalogue, which the others must match key for key. */
export type PaperHeadingId = keyof typeof thaiHeadings & MessageId;

export const paperHeadings: Readonly<Record<SecondLanguage, Readonly<Record<PaperHeadingId, string>>>> = {
  th: thaiHeadings,
  'zh-Hant': chineseHeadings,
};
