import { type Comparison, type Measured, measure, type Tally, tally } from './comparison.ts';
import { coldReports, warmReports } from './rows/career-report.ts';
import { computedProfileOpening, everyComputedProfile } from './rows/computed-profile.ts';
import { largeOffice } from './rows/large-office.ts';
import { nearestOccupations } from './rows/nearest-occupations.ts';
import { searchAgainstFlexSearch, searchAgainstMiniSearch, searchRecall } from './rows/occupation-search.ts';
import { onetImport } from './rows/onet-import.ts';
import { pageImport } from './rows/page-import.ts';
import { paperBatch } from './rows/paper-batch.ts';
import { profileOpening } from './rows/profile-opening.ts';
import { rePlan } from './rows/re-plan.ts';
import { start } from './rows/start.ts';

const rows: readonly (Comparison | Tally)[] = [
  start,
  pageImport,
  onetImport,
  profileOpening,
  computedProfileOpening,
  everyComputedProfile,
  ...warmReports,
  ...coldReports,
  searchAgainstMiniSearch,
  searchAgainstFlexSearch,
  searchRecall,
  nearestOccupations,
  rePlan,
  largeOffice,
  paperBatch,
];
const asJson = process.argv.includes('--json');

const measured: Measured[] = [];
for (const row of rows) {
  process.stderr.write(`measuring: ${row.name}\n`);
  measured.push(await ('count' in row ? tally(row) : measure(row)));
}
const holding = measured.filter((row) => row.holds).length;

if (asJson) process.stdout.write(`${JSON.stringify({ rows: measured, holding, of: measured.length })}\n`);
else {
  for (const line of table(measured)) process.stdout.write(`${line}\n`);
  for (const fact of measured.flatMap((row) => row.facts)) process.stdout.write(`${fact}\n`);
  process.stdout.write(`${holding} of ${measured.length} rows hold their goal\n`);
}
process.exitCode = holding === measured.length ? 0 : 1;

function table(results: readonly Measured[]): readonly string[] {
  const cells = [
    ['row', 'against', 'ours', 'theirs', 'ratio', 'goal', 'holds'],
    ...results.map((row) => [
      row.name,
      row.peer,
      figure(row.ours, row.unit),
      figure(row.theirs, row.unit),
      row.ratio.toFixed(2),
      `≤ ${row.goal}`,
      row.holds ? 'yes' : 'NO',
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

function figure(value: number, unit: Measured['unit']): string {
  return unit === 'ms' ? `${value.toFixed(1)} ms` : `${value} wrong`;
}
