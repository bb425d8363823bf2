import type { Occupation, WageYear } from '../occupation/occupation.ts';
import type { Figure } from './figures.ts';
import type { Sitting } from './sitting.ts';

export type Percentile = 'p10' | 'p25' | 'p50' | 'p75' | 'p90';
export type PublishedPay = NonNullable<Occupation['wages']>;

const figureKinds = { p10: 'payP10', p25: 'payP25', p50: 'payP50', p75: 'payP75', p90: 'payP90' } as const;

/** One percentile of a survey, and whether the survey only says "at or over"; null where it withholds it. */
export function payAt({ figure }: Sitting, wages: PublishedPay, year: WageYear, percentile: Percentile): PayFigure | null {
  const value = year[percentile];
  if (value === null) return null;
  const basis = { source: 'oews', year: year.year, coverage: wages.coverage, from: wages.from } as const;
  return { figure: figure.pay(figureKinds[percentile], value, basis, wages.period), atLeast: year.atLeast.includes(percentile) };
}

export interface PayFigure {
  readonly figure: Figure;
  readonly atLeast: boolean;
}

/** What part of those in an occupation, by pay, stands for a level. */
export const payLevels = {
  entry: ['p10', 'p25'],
  middle: ['p25', 'p75'],
  senior: ['p75', 'p90'],
} as const satisfies Record<string, readonly [Percentile, Percentile]>;

/** The survey that a level's pay is from; null where none states both ends. */
export function surveyOf(wages: Occupation['wages'], level: keyof typeof payLevels): WageYear | null {
  return newestWith(wages, payLevels[level]);
}

/** The newest survey that states all of these percentiles; null where none does. */
export function newestWith(wages: Occupation['wages'], percentiles: readonly Percentile[]): WageYear | null {
  return wages?.years.find((year) => percentiles.every((percentile) => year[percentile] !== null)) ?? null;
}

/** The year of a survey, which is held in May. */
export function surveyYear({ figure }: Sitting, { coverage, from }: PublishedPay, { year }: WageYear): Figure {
  return figure.official('surveyYear', year, { source: 'oews', year, coverage, from });
}

/** "$44,580", or "$239,200 or more" where the survey gives a lower bound. */
export function payWords({ say }: Sitting, { figure, atLeast }: PayFigure) {
  return say(atLeast ? 'derived.pay.orMore' : 'derived.pay.exact', { pay: figure });
}
