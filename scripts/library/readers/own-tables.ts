import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Licence, type Occupation } from '#shared/domain/occupation/occupation.ts';
import { readTabTable } from './read-table.ts';

type TitleLanguage = keyof Occupation['titles'];

/** This project's own tables, by SOC code. */
export interface OwnTables {
  readonly titles: Readonly<Record<TitleLanguage, ReadonlyMap<string, string>>>;
  /** What clients call the occupation in Thai, Chinese, Spanish or English where no published title does, for search. */
  readonly everydayNames: ReadonlyMap<string, readonly string[]>;
  readonly licences: ReadonlyMap<string, Licence>;
  readonly scheduleA: ReadonlySet<string>;
}

/** Reads `titles.<language>.tsv`, `everyday-names.tsv`, `licences.tsv` and `schedule-a.tsv`. A table that is not there is empty. */
export function readOwnTables(folder: string): OwnTables {
  const titles = (language: TitleLanguage) =>
    new Map(readIfThere(folder, `titles.${language}.tsv`, ['code', 'title']).map((row) => [row.code, row.title.trim()]));
  return {
    titles: { th: titles('th'), 'zh-Hant': titles('zh-Hant'), es: titles('es') },
    everydayNames: new Map(
      [...Map.groupBy(readIfThere(folder, 'everyday-names.tsv', ['code', 'name']), (row) => row.code)].map(([code, rows]) => [
        code,
        rows.map((row) => row.name.trim()),
      ]),
    ),
    licences: new Map(
      readIfThere(folder, 'licences.tsv', ['code', 'level', 'what', 'evidence']).map((row) => [
        row.code,
        Licence.parse({ level: row.level, what: row.what.trim() || null, evidence: row.evidence.trim() || null }),
      ]),
    ),
    scheduleA: new Set(readIfThere(folder, 'schedule-a.tsv', ['code', 'evidence']).map((row) => row.code)),
  };
}

/** What own tables lack for these codes, a line each; empty when they are complete. */
export function gapsOf(tables: OwnTables, codes: readonly string[]): string[] {
  const named = { ...Object.fromEntries(Object.entries(tables.titles).map(([language, titles]) => [`titles.${language}`, titles])) };
  return [...Object.entries(named), ['licences', tables.licences] as const].flatMap(([name, table]) => {
    const missing = codes.filter((code) => !table.get(code));
    return missing.length === 0
      ? []
      : [`${name}.tsv lacks ${missing.length} of ${codes.length} codes (${missing.slice(0, 3).join(', ')} …)`];
  });
}

function readIfThere<const Column extends string>(folder: string, file: string, columns: readonly Column[]) {
  return existsSync(join(folder, file)) ? readTabTable(folder, file, columns) : [];
}
