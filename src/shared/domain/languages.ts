import { z } from 'zod';

/** Languages a paper can be set in, alone or two beside each other. */
export const PaperLanguage = z.enum(['en', 'th', 'zh-Hant', 'es']);
export type PaperLanguage = z.infer<typeof PaperLanguage>;

/** Languages that the headings of the client view can be in. */
export const ViewLanguage = PaperLanguage.exclude(['es']);
export type ViewLanguage = z.infer<typeof ViewLanguage>;

/** The languages of a paper as they are written on the command line: one, or two with a comma; null where that is not what it says. */
export function parsePaperLanguages(
  text: string,
): { readonly language: PaperLanguage; readonly secondLanguage: PaperLanguage | null } | null {
  const named = text.split(',').map((part) => PaperLanguage.safeParse(part.trim()).data);
  const [language, second] = named;
  if (language === undefined || named.length > 2) return null;
  if (named.length === 1) return { language, secondLanguage: null };
  return second === undefined || second === language ? null : { language, secondLanguage: second };
}

/** Languages whose page chrome the importer knows by table; `und` is read by structure alone. */
export const ChromeLanguage = z.enum(['en', 'th', 'zh-Hant', 'zh-Hans', 'es', 'ja', 'ko', 'vi', 'und']);
export type ChromeLanguage = z.infer<typeof ChromeLanguage>;

/** Languages a client may prefer, as BCP 47 tags offered on the client form. */
export const ClientLanguage = z.enum(['en', 'th', 'zh-Hant', 'zh-Hans', 'es', 'ja', 'ko', 'vi']);
export type ClientLanguage = z.infer<typeof ClientLanguage>;
