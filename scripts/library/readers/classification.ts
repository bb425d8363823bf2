import { readCommaTable } from './read-table.ts';

/** A detailed civilian occupation of SOC 2018 and the groups it stands in. */
export interface Place {
  readonly code: string;
  readonly title: string;
  readonly broad: string;
  readonly minor: string;
  readonly major: string;
}

/** SOC 2018: its detailed occupations but the military ones (major group 55), sorted by code. */
export function readClassification(data: string): Place[] {
  return readCommaTable(data, 'soc/soc2018_structure.csv', ['code', 'title', 'Hierarchical_structure', 'soc2d', 'soc3d', 'soc5d'])
    .filter((row) => row.Hierarchical_structure === 'Detailed' && !row.code.startsWith('55-'))
    .map((row) => ({ code: row.code, title: row.title, broad: row.soc5d, minor: row.soc3d, major: row.soc2d }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}
