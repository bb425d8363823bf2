import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
/** The official titles of the occupations, by code. */
export interface OfficialTitles {
  /** The title of a code; that of its six digits where the code has eight. Null when there is none. */
  titleOf(code: string): string | null;
  /** Where an official title starts that the text ends in (UTF-16 units), the longest one; null when it ends in none. */
  endingIn(text: string): number | null;
}

/** Looks titles up in a table from code to title. */
export function officialTitles(table: Readonly<Record<string, string>>): OfficialTitles {
  const titles = new Map(Object.entries(table));
  const known = new Set([...titles.values()].map((title) => title.toLowerCase()));
  return {
    titleOf: (code) => titles.get(wholeCode(code)) ?? null,
    endingIn: (text) =>
      [...text.matchAll(/\s/g)].map((gap) => gap.index + 1).find((start) => known.has(text.slice(start).toLowerCase())) ?? null,
  };
}
