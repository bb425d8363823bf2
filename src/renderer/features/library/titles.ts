import type { ChromeLanguage } from '#shared/domain/languages.ts';
import { titleLanguage } from './title-language.ts';

export interface Titles {
  /** The official title where the page names it, else the page's own. */
  readonly main: string;
  /** The page's own title where it is another one, with the language it is written in. */
  readonly other: { readonly text: string; readonly lang: string } | null;
}

/** The title to read first and the one beside it. A page's title in Latin letters is English whatever language its labels are in. */
export function titlesOf(titles: { readonly page: string; readonly official: string | null }, chrome: ChromeLanguage): Titles {
  const main = titles.official ?? titles.page;
  if (main === titles.page) return { main, other: null };
  const ownScript = titleLanguage(titles.page);
  const lang = ownScript === undefined ? 'en' : chrome === 'und' || chrome === 'en' ? ownScript : chrome;
  return { main, other: { text: titles.page, lang } };
}
