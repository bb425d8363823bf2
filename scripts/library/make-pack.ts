import { packDetails } from '#engine/occupations/pack/packed-details.ts';
import { sealPack } from '#engine/occupations/pack/seal-pack.ts';
import { Occupation } from '#shared/domain/occupation/occupation.ts';
import { readDetails } from './details.ts';
import { makeNotice } from './notice.ts';
import { readOccupations } from './occupations.ts';
import { readAlternateTitles } from './readers/alternate-titles.ts';
import { readClassification } from './readers/classification.ts';
import { readElementNames } from './readers/element-names.ts';
import { gapsOf, readOwnTables } from './readers/own-tables.ts';
import { readProfiles } from './readers/profiles.ts';
import { sources } from './sources.ts';

const edition = '2026.1';

export interface MadePack {
  /** Texts by file name, the manifest among them. */
  readonly files: ReadonlyMap<string, string>;
  /** What own tables lack, a line each. */
  readonly gaps: readonly string[];
}

/** The data pack from the folder of raw tables and the folder of own tables. The same tables give the same texts. */
export function makePack(data: string, tables: string): MadePack {
  const places = readClassification(data);
  const profiles = readProfiles(data);
  const own = readOwnTables(tables);
  const occupations = readOccupations(data, places, profiles, own).map((occupation) => Occupation.parse(occupation));
  const details = packDetails(readDetails(data, places, profiles));
  const civilian = new Set(occupations.flatMap(({ subProfiles }) => subProfiles.map(({ code }) => code)));
  const published = new Map([...readAlternateTitles(data)].filter(([code]) => civilian.has(code)));
  const alternateTitles = [...withEverydayNames(published, occupations, own.everydayNames)].sort(byKey);
  const elements = [...readElementNames(data)].sort(byKey);

  const files = new Map([
    ['occupations.json', listText(occupations)],
    ['details.json', objectText(Object.entries(details).map(([key, value]) => [key, sectionText(value)]))],
    ['alternate-titles.json', recordText(alternateTitles)],
    ['elements.json', recordText(elements)],
    ['notice.txt', makeNotice()],
  ]);
  const counts = {
    occupations: occupations.length,
    subProfiles: civilian.size,
    alternateTitles: [...published.values()].reduce((total, titles) => total + titles.length, 0),
    technologies: details.technologies.length,
    activities: details.activities.length,
  };
  return {
    files: sealPack({ edition, counts, sources }, files),
    gaps: gapsOf(
      own,
      places.map(({ code }) => code),
    ),
  };
}

/** The published titles with this project's everyday names behind them, at the occupation's first profile. */
function withEverydayNames(
  published: ReadonlyMap<string, readonly string[]>,
  occupations: readonly Occupation[],
  everydayNames: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const firstProfiles = new Map(occupations.map(({ code, subProfiles }) => [code, subProfiles[0]?.code]));
  const all = new Map(published);
  for (const [code, names] of everydayNames) {
    const profile = firstProfiles.get(code);
    if (profile === undefined) throw new Error(`everyday-names.tsv names ${code}, which is no occupation`);
    const titles = published.get(profile) ?? [];
    const own = new Set(names.filter((name) => !titles.includes(name)));
    all.set(profile, [...titles, ...own]);
  }
  return all;
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/* One entry a line, so that two editions can be compared by eye. */

function listText(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
}

function recordText(entries: readonly (readonly [string, unknown])[]): string {
  return objectText(entries.map(([key, value]) => [key, JSON.stringify(value)]));
}

function sectionText(value: unknown): string {
  if (Array.isArray(value)) return listText(value);
  return recordText(Object.entries(value ?? {}));
}

function objectText(entries: readonly (readonly [string, string])[]): string {
  return `{\n${entries.map(([key, text]) => `${JSON.stringify(key)}:${text.trimEnd()}`).join(',\n')}\n}\n`;
}
