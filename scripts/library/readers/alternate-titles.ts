import { readTabTable } from './read-table.ts';

/** Other titles of a profile, in the table's order. */
export function readAlternateTitles(data: string): ReadonlyMap<string, readonly string[]> {
  const rows = readTabTable(data, 'onet_30_1/Alternate Titles.txt', ['O*NET-SOC Code', 'Alternate Title']);
  const groups = Map.groupBy(rows, (row) => row['O*NET-SOC Code']);
  return new Map([...groups].map(([code, titles]) => [code, titles.map((row) => row['Alternate Title'])]));
}
