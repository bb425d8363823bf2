import type { FieldOfStudy } from '#shared/domain/occupation/occupation.ts';
import { readCommaTable, readTabTable } from './read-table.ts';

/** "99.9999 NO MATCH" stands for no field of study. */
const noMatch = '99.9999';

/** Fields of study by SOC code, sorted by their CIP 2020 code. A field is STEM when its own six-digit code is on the designated list. */
export function readFieldsOfStudy(data: string): ReadonlyMap<string, readonly FieldOfStudy[]> {
  const stem = new Set(readTabTable(data, 'immigration/dhs_stem_cip_2024.tsv', ['cip']).map((row) => row.cip));
  const rows = readCommaTable(data, 'crosswalks/cip2020_soc2018.csv', ['CIP2020Code', 'CIP2020Title', 'SOC2018Code'])
    .filter((row) => row.CIP2020Code !== noMatch)
    .sort((one, other) => (one.CIP2020Code < other.CIP2020Code ? -1 : 1));
  const groups = Map.groupBy(rows, (row) => row.SOC2018Code);
  return new Map(
    [...groups].map(([code, fields]) => [
      code,
      fields.map((row) => ({ cip: row.CIP2020Code, title: row.CIP2020Title.replace(/\.$/, ''), stem: stem.has(row.CIP2020Code) })),
    ]),
  );
}
