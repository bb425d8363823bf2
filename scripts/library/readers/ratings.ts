import type { Figures } from '../figures.ts';
import { readTabTable, toNumber, yearOf } from './read-table.ts';

const columns = ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Data Value', 'Date'] as const;

/** Skills and areas of knowledge: numbers by element and scale ("2.A.1.a IM"), without what the publisher recommends to suppress. */
export function readSkills(data: string): ReadonlyMap<string, Figures> {
  return byProfile(withoutSuppressed(data, 'Skills.txt'), bothScales);
}

export function readKnowledge(data: string): ReadonlyMap<string, Figures> {
  return byProfile(withoutSuppressed(data, 'Knowledge.txt'), bothScales);
}

/** Work styles: impact, -3 to 3, by element. */
export function readWorkStyles(data: string): ReadonlyMap<string, Figures> {
  return byProfile(ofScale(data, 'Work Styles.txt', 'WI'), element);
}

/** Work values: extent, 1 to 7, by element. */
export function readWorkValues(data: string): ReadonlyMap<string, Figures> {
  return byProfile(ofScale(data, 'Work Values.txt', 'EX'), element);
}

/** Occupational interests, 1 to 7, by element. */
export function readInterests(data: string): ReadonlyMap<string, Figures> {
  return byProfile(ofScale(data, 'Interests.txt', 'OI'), element);
}

/** Job zones, 1 to 5, under the key `zone`. */
export function readJobZones(data: string): ReadonlyMap<string, Figures> {
  const rows = readTabTable(data, 'onet_30_1/Job Zones.txt', ['O*NET-SOC Code', 'Job Zone', 'Date']);
  return byProfile(
    rows.map((row) => ({ ...row, 'Data Value': row['Job Zone'] })),
    () => 'zone',
  );
}

/** The level of education that people in the occupation say it takes: percent by category, "1" to "12". A withheld category has no key. */
export function readEducation(data: string): ReadonlyMap<string, Figures> {
  return byProfile(
    readSurvey(data).filter((row) => row['Element ID'] === '2.D.1'),
    (row) => row.Category,
  );
}

/** How important a professional certification is, 1 to 5, under the key `importance`. */
export function readCertification(data: string): ReadonlyMap<string, Figures> {
  return byProfile(
    readSurvey(data).filter((row) => row['Element ID'] === '2.D.4.a'),
    () => 'importance',
  );
}

type RatingRow = Readonly<Record<'O*NET-SOC Code' | 'Data Value' | 'Date', string>>;

const element = (row: { readonly 'Element ID': string }): string => row['Element ID'];
const bothScales = (row: { readonly 'Element ID': string; readonly 'Scale ID': string }): string =>
  `${row['Element ID']} ${row['Scale ID']}`;

function withoutSuppressed(data: string, file: string) {
  return readTabTable(data, `onet_30_1/${file}`, [...columns, 'Recommend Suppress']).filter((row) => row['Recommend Suppress'] !== 'Y');
}

function ofScale(data: string, file: string, scale: string) {
  return readTabTable(data, `onet_30_1/${file}`, columns).filter((row) => row['Scale ID'] === scale);
}

function readSurvey(data: string) {
  return readTabTable(data, 'onet_30_1/Education, Training, and Experience.txt', [...columns, 'Category', 'Recommend Suppress']).filter(
    (row) => row['Recommend Suppress'] !== 'Y',
  );
}

/** Each table has one date a profile. */
function byProfile<Row extends RatingRow>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Figures> {
  const groups = Map.groupBy(rows, (row) => row['O*NET-SOC Code']);
  return new Map(
    [...groups].map(([code, ratings]) => [
      code,
      {
        year: Math.min(...ratings.map((row) => yearOf(row.Date))),
        numbers: new Map(ratings.map((row) => [key(row), toNumber(row['Data Value'])])),
      },
    ]),
  );
}
