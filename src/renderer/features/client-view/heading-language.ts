import { type ClientLanguage, ViewLanguage } from '#shared/domain/languages.ts';

/** The first language of the client's that headings can be in; English where they have none of the others. */
export function headingLanguage(languages: readonly ClientLanguage[]): ViewLanguage {
  return languages.map((language) => ViewLanguage.safeParse(language).data).find((language) => language !== undefined) ?? 'en';
}

/**
 * What stands below the largest heading: English where another language is chosen, so that counselor and client read the same screen; beside
 * English the client's own, where they have one.
 */
export function secondLanguage(chosen: ViewLanguage, languages: readonly ClientLanguage[]): ViewLanguage | null {
  if (chosen !== 'en') return 'en';
  const others = languages.map((language) => ViewLanguage.safeParse(language).data);
  return others.find((language) => language !== undefined && language !== 'en') ?? null;
}
