import type { Coverage } from '../occupation/coverage.ts';
import type { Occupation, Projection } from '../occupation/occupation.ts';
import { originOf } from './figure-origin.ts';
import type { ScoreInput } from './score.ts';

/** Median pay in dollars a year of the newest survey that states it. */
export interface MedianPay {
  readonly value: number;
  readonly year: number;
  readonly atLeast: boolean;
  readonly isNewest: boolean;
  readonly coverage: Coverage;
  readonly from: string;
}

/** Null where no survey states a median, and where pay is published by the hour only: how many hours make a year is not known then. */
export function medianPay({ wages }: Pick<Occupation, 'wages'>): MedianPay | null {
  if (wages?.period !== 'year') return null;
  for (const [index, { p50, year, atLeast }] of wages.years.entries()) {
    if (p50 === null) continue;
    return { value: p50, year, atLeast: atLeast.includes('p50'), isNewest: index === 0, coverage: wages.coverage, from: wages.from };
  }
  return null;
}

/** Openings a year for each job, at the start of the projection; null where there are no jobs to divide by. */
export function openingsRate(projection: Pick<Projection, 'openings' | 'employment'>): number | null {
  return projection.employment === 0 ? null : projection.openings / projection.employment;
}

/** Share of tasks, or of use, that one measure of AI exposure gives for an occupation; null: not measured. */
export function exposure({ ai }: Pick<Occupation, 'ai'>, measure: ExposureMeasure) {
  if (measure !== 'eloundou') return ai[measure];
  return ai.eloundou && { coverage: ai.eloundou.coverage, from: ai.eloundou.from, value: ai.eloundou.beta };
}

export const exposureMeasures = ['eloundou', 'microsoft', 'anthropic'] as const;
export type ExposureMeasure = (typeof exposureMeasures)[number];

/** A figure as it goes into a score, with whose work it is. */
export function scoreInput(figure: Omit<ScoreInput, 'origin'>): ScoreInput {
  return { ...figure, origin: originOf(figure) };
}

/** Median pay as an input of a score. */
export function payInput(pay: MedianPay): ScoreInput {
  return scoreInput({
    key: 'medianPay',
    value: pay.value,
    unit: 'dollarsAYear',
    source: 'oews',
    year: pay.year,
    coverage: pay.coverage,
    from: pay.from,
    note: pay.atLeast ? 'atLeast' : null,
  });
}

const projectionUnits = {
  employment: 'jobs',
  openings: 'openingsAYear',
  change: 'jobsChange',
  changePercent: 'percent',
  entryEducation: 'entryEducation',
  experience: 'experience',
  training: 'training',
} as const;

/** Figures of the projection as inputs of a score, in the order asked for. */
export function projectionInputs(projection: Projection, keys: readonly (keyof typeof projectionUnits)[]): ScoreInput[] {
  return keys.map((key) =>
    scoreInput({
      key,
      value: projection[key],
      unit: projectionUnits[key],
      source: 'projections',
      year: projection.baseYear,
      coverage: projection.coverage,
      from: projection.from,
      note: key === 'openings' && projection.change <= 0 ? 'openingsAllReplacement' : null,
    }),
  );
}
