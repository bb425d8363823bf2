import type { Technology } from '#shared/domain/occupation/occupation.ts';
import { readTabTable } from './read-table.ts';

/** Technologies that O*NET found in a profile's job postings and surveys, by profile. */
export function readTechnology(data: string): ReadonlyMap<string, readonly Technology[]> {
  const rows = readTabTable(data, 'onet_30_1/Technology Skills.txt', [
    'O*NET-SOC Code',
    'Example',
    'Commodity Title',
    'Hot Technology',
    'In Demand',
  ]);
  const groups = Map.groupBy(rows, (row) => row['O*NET-SOC Code']);
  return new Map(
    [...groups].map(([code, found]) => [
      code,
      found.map((row) => ({
        name: row.Example,
        kind: row['Commodity Title'],
        hot: row['Hot Technology'] === 'Y',
        inDemand: row['In Demand'] === 'Y',
      })),
    ]),
  );
}
