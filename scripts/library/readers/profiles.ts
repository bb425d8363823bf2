import { readTabTable } from './read-table.ts';

export interface Profile {
  readonly code: string;
  readonly title: string;
}

/** O*NET's profiles by the SOC code they belong to, in the order of their own codes. The military ones are among them. */
export function readProfiles(data: string): ReadonlyMap<string, readonly Profile[]> {
  const profiles = readTabTable(data, 'onet_30_1/Occupation Data.txt', ['O*NET-SOC Code', 'Title'])
    .map((row) => ({ code: row['O*NET-SOC Code'], title: row.Title }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  return Map.groupBy(profiles, (profile) => profile.code.slice(0, 7));
}
