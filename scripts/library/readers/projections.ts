import { Projection } from '#shared/domain/occupation/occupation.ts';
import { readTabTable, toNumber } from './read-table.ts';

export const PublishedProjection = Projection.omit({ coverage: true, from: true });
export type PublishedProjection = ReturnType<typeof PublishedProjection.parse>;

/** Projections 2024-34 by the code they are published for. The table counts in thousands with one decimal. */
export function readProjections(data: string): ReadonlyMap<string, PublishedProjection> {
  const rows = readTabTable(data, 'bls_employment_projections/employment_projections_2024_34_clean.tsv', [
    'soc_code',
    'emp_2024_k',
    'emp_2034_k',
    'emp_change_k',
    'emp_change_pct',
    'annual_openings_k',
    'education_code',
    'experience_code',
    'training_code',
  ]);
  return new Map(
    rows.map((row) => [
      row.soc_code,
      PublishedProjection.parse({
        baseYear: 2024,
        targetYear: 2034,
        employment: thousands(row.emp_2024_k),
        employmentProjected: thousands(row.emp_2034_k),
        change: thousands(row.emp_change_k),
        changePercent: toNumber(row.emp_change_pct),
        openings: thousands(row.annual_openings_k),
        entryEducation: toNumber(row.education_code),
        experience: toNumber(row.experience_code),
        training: toNumber(row.training_code),
      }),
    ]),
  );
}

/** "-0.0" is a plain 0. */
function thousands(cell: string): number {
  return Math.round(toNumber(cell) * 1000) + 0;
}
