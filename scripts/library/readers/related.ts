import { RelatedOccupation } from '#shared/domain/occupation/occupation.ts';
import { readTabTable, toNumber } from './read-table.ts';

const tiers: Readonly<Record<string, string>> = {
  'Primary-Short': 'primaryShort',
  'Primary-Long': 'primaryLong',
  Supplemental: 'supplemental',
};

/** Related occupations by profile, as SOC codes, nearest first. A profile of the same SOC code stays among them. */
export function readRelated(data: string): ReadonlyMap<string, readonly RelatedOccupation[]> {
  const rows = readTabTable(data, 'onet_30_1/Related Occupations.txt', [
    'O*NET-SOC Code',
    'Related O*NET-SOC Code',
    'Relatedness Tier',
    'Index',
  ]);
  const groups = Map.groupBy(rows, (row) => row['O*NET-SOC Code']);
  return new Map(
    [...groups].map(([code, related]) => [
      code,
      related.map((row) =>
        RelatedOccupation.parse({
          code: row['Related O*NET-SOC Code'].slice(0, 7),
          tier: tiers[row['Relatedness Tier']],
          index: toNumber(row.Index),
        }),
      ),
    ]),
  );
}
