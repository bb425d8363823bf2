import type { Wages, WageYear } from '#shared/domain/occupation/occupation.ts';
import { type Row, readTabTable, toNumber } from './read-table.ts';

/** Newest first. */
const surveys = [2025, 2024, 2023] as const;

/** At or over this the survey does not say how much: dollars a year, dollars an hour (the survey's field descriptions). */
const bounds = { year: 239_200, hour: 115 } as const;

const steps = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'] as const;
type Step = (typeof steps)[number];

const stepColumns = {
  year: { p10: 'A_PCT10', p25: 'A_PCT25', p50: 'A_MEDIAN', p75: 'A_PCT75', p90: 'A_PCT90', mean: 'A_MEAN' },
  hour: { p10: 'H_PCT10', p25: 'H_PCT25', p50: 'H_MEDIAN', p75: 'H_PCT75', p90: 'H_PCT90', mean: 'H_MEAN' },
} as const;

const columns = [
  'OCC_CODE',
  'O_GROUP',
  'TOT_EMP',
  'HOURLY',
  ...Object.values(stepColumns.year),
  ...Object.values(stepColumns.hour),
] as const;

const notSurveyed = { p10: null, p25: null, p50: null, p75: null, p90: null, mean: null, employment: null, atLeast: [] };

export type PublishedWages = Omit<Wages, 'coverage' | 'from'>;

/**
 * Pay by the code it is published for, three May surveys, newest first. A survey that leaves the code out states nothing; its figures are
 * null, and an older survey's keep their own year.
 */
export function readWages(data: string): ReadonlyMap<string, PublishedWages> {
  const tables = surveys.map((year) => {
    const rows = readTabTable(data, `bls_oews/national_M${year}.tsv`, columns).filter((row) => row.O_GROUP === 'detailed');
    return { year, rows: new Map(rows.map((row) => [row.OCC_CODE, row])) };
  });
  const codes = new Set(tables.flatMap(({ rows }) => [...rows.keys()]));
  return new Map(
    [...codes].map((code) => {
      const newest = tables.find(({ rows }) => rows.has(code))?.rows.get(code);
      const period: Wages['period'] = newest?.HOURLY === 'TRUE' ? 'hour' : 'year';
      const years = tables.map(({ year, rows }) => {
        const row = rows.get(code);
        return row === undefined ? { year, ...notSurveyed } : wageYear(year, period, row);
      });
      return [code, { period, years }];
    }),
  );
}

function wageYear(year: number, period: 'year' | 'hour', row: Row<(typeof columns)[number]>): WageYear {
  const read = steps.map((step) => [step, readPay(row[stepColumns[period][step]], step, bounds[period])] as const);
  const pay = Object.fromEntries(read.map(([step, { value }]) => [step, value])) as Record<Step, number | null>;
  return {
    year,
    ...pay,
    employment: toNumber(row.TOT_EMP),
    atLeast: read.filter(([, { isBound }]) => isBound).map(([step]) => step),
  };
}

/**
 * "*" is withheld, "#" at or over the bound. The file of May 2025 prints percentiles above the bound that its own field descriptions give;
 * until the publisher confirms them they are told like those of the years before. Means have always been printed in full.
 */
function readPay(cell: string, step: Step, bound: number): { readonly value: number | null; readonly isBound: boolean } {
  if (cell === '*') return { value: null, isBound: false };
  if (cell === '#') return { value: bound, isBound: true };
  const value = toNumber(cell);
  return step !== 'mean' && value >= bound ? { value: bound, isBound: true } : { value, isBound: false };
}
