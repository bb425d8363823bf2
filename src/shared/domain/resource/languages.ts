import { z } from 'zod';

/** Languages that are known by their English names; any other is written as its tag. */
const knownTags =
  'am ar ase bn bo cs de el en es fa fil fr gu ha he hi hmn ht hu hy id it ja km ko lo ms my ne nl pa pl ps pt ro ru so sw ta te th ti tr uk ur vi yo yue zh-Hans zh-Hant'.split(
    ' ',
  );

/** A language as its BCP 47 tag in the canonical form: `th`, `zh-Hant`. */
export const LanguageTag = z.string().refine((tag) => canonical(tag) === tag, { message: 'not a language tag in its canonical form' });
export type LanguageTag = z.infer<typeof LanguageTag>;

/** The name of a language in the language of the window; its tag where it has none there. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const tagsByName: ReadonlyMap<string, string> = new Map(knownTags.map((tag) => [englishNames.of(tag)?.toLowerCase() ?? tag, tag]));

/** A language by its name in English or by its tag, in whatever case; undefined for what is neither. */
export function readLanguage(text: string): LanguageTag | undefined {
  const wanted = text.trim().toLowerCase();
  const named = tagsByName.get(wanted);
  if (named !== undefined) return named;
  const tag = canonical(wanted);
  return tag === null || englishNames.of(tag) === undefined ? undefined : tag;
}

function canonical(tag: string): string | null {
  // A language, its script and its region; nobody looks for more.
  if (!/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(tag)) return null;
  return Intl.getCanonicalLocales(tag)[0] ?? null;
}
