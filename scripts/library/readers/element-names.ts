import { readTabTable } from './read-table.ts';

/** Interests, work values, work styles, skills, knowledge and the general work activities (the fourth step down, "4.A.1.a.1"). */
const shipped = /^(1\.B\.[12]\.\w|1\.D\.\d\.\w|2\.[AB]\.\d\.\w|2\.C\.\d+(\.\w)?|4\.A\.\d\.\w\.\d+)$/;

/** Names by id of the elements that the pack's figures refer to, and of general work activities. */
export function readElementNames(data: string): ReadonlyMap<string, string> {
  const rows = readTabTable(data, 'onet_30_1/Content Model Reference.txt', ['Element ID', 'Element Name']);
  return new Map(rows.filter((row) => shipped.test(row['Element ID'])).map((row) => [row['Element ID'], row['Element Name']]));
}
