import { z } from 'zod';

/** Languages a paper or a heading can be set in. English is complete; the others grow with their reviewed phrase catalogues. */
export const PaperLanguage = z.enum(['en', 'th', 'zh-Hant']);
export type PaperLanguage = z.infer<typeof PaperLanguage>;

/** Languages whose page chrome the importer knows by table; `und` is read by structure alone. */
export const ChromeLanguage = z.enum(['en', 'th', 'zh-Hant', 'zh-Hans', 'es', 'ja', 'ko', 'vi', 'und']);
export type ChromeLanguage = z.infer<typeof ChromeLanguage>;

/** Languages a client may prefer, as BCP 47 tags offered on the client form. */
export const ClientLanguage = z.enum(['en', 'th', 'zh-Hant', 'zh-Hans', 'es', 'ja', 'ko', 'vi']);
export type ClientLanguage = z.infer<typeof ClientLanguage>;
