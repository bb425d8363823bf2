import type { ViewLanguage } from '../domain/languages.ts';
import { en, type MessageId } from './en/index.ts';
import th from './th/client-view.json' with { type: 'json' };
import chinese from './zh-Hant/client-view.json' with { type: 'json' };

/** Headings, questions and answers of the client view, which a client can have in their own language: those of the Thai catalogue. */
export type ClientViewHeadingId = keyof typeof th & MessageId;

export const clientViewHeadings: Readonly<Record<ViewLanguage, Readonly<Record<ClientViewHeadingId, string>>>> = {
  en,
  th,
  'zh-Hant': chinese,
};
