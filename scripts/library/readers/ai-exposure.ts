import type { Figures } from '../figures.ts';
import { readCommaTable, toNumber } from './read-table.ts';

/** "GPTs are GPTs": people's labels, by O*NET profile, under the keys `alpha`, `beta`, `gamma`. The year is that of the labels. */
export function readEloundou(data: string): ReadonlyMap<string, Figures> {
  const rows = readCommaTable(data, 'ai_exposure/eloundou_occ_level.csv', [
    'O*NET-SOC Code',
    'human_rating_alpha',
    'human_rating_beta',
    'human_rating_gamma',
  ]);
  return new Map(
    rows.map((row) => [
      row['O*NET-SOC Code'],
      figures(2023, { alpha: row.human_rating_alpha, beta: row.human_rating_beta, gamma: row.human_rating_gamma }),
    ]),
  );
}

/** "Working with AI": the applicability score, by SOC or combined code, under the key `value`. The year is that of the use observed. */
export function readMicrosoft(data: string): ReadonlyMap<string, Figures> {
  const rows = readCommaTable(data, 'ai_exposure/microsoft_soc_ai_applicability_scores.csv', ['SOC Code', 'ai_applicability_score']);
  return new Map(rows.map((row) => [row['SOC Code'], figures(2024, { value: row.ai_applicability_score })]));
}

/** The Anthropic Economic Index: observed exposure, by SOC code, under the key `value`. The year is that of the release. */
export function readAnthropic(data: string): ReadonlyMap<string, Figures> {
  const rows = readCommaTable(data, 'ai_exposure/anthropic_job_exposure.csv', ['occ_code', 'observed_exposure']);
  return new Map(rows.map((row) => [row.occ_code, figures(2026, { value: row.observed_exposure })]));
}

/** Four decimals are more than the measures bear. */
function figures(year: number, cells: Readonly<Record<string, string>>): Figures {
  return { year, numbers: new Map(Object.entries(cells).map(([key, cell]) => [key, Math.round(toNumber(cell) * 1e4) / 1e4])) };
}
