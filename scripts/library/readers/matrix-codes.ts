import { readTabTable } from './read-table.ts';

/**
 * The code under which pay and projections are published, by SOC code: its own, or the code of the National Employment Matrix that joins it
 * with others ("13-1020" for 13-1021, 13-1022 and 13-1023). From the Bureau of Labor Statistics' crosswalk of 28 August 2025.
 */
export function readMatrixCodes(data: string): ReadonlyMap<string, string> {
  const rows = readTabTable(data, 'crosswalks/onet_soc_to_nem_ooh_2025-08-28.tsv', ['O*NET-SOC code', 'NEM Code']);
  return new Map(rows.map((row) => [row['O*NET-SOC code'].slice(0, 7), row['NEM Code']]));
}
