import type { EducationCode, TrainingCode } from './projection-words.ts';

/*
 * Lengths of full-time study and of training as the categories of the Employment Projections define them ("Measures of education and
 * training", U.S. Bureau of Labor Statistics).
 */

interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit: 'years' | 'months';
}

/** Only one end is named. */
interface Bound {
  readonly end: 'low' | 'high';
  readonly value: number;
  readonly unit: 'years' | 'months';
}

const ranges = {
  associate: { low: 2, high: 4, unit: 'years' },
  bachelor: { low: 4, high: 5, unit: 'years' },
  master: { low: 1, high: 2, unit: 'years' },
  apprenticeship: { low: 3, high: 5, unit: 'years' },
  moderateTraining: { low: 1, high: 12, unit: 'months' },
} as const satisfies Record<string, Range>;

const bounds = {
  award: { end: 'high', value: 2, unit: 'years' },
  doctoral: { end: 'low', value: 3, unit: 'years' },
  longTraining: { end: 'low', value: 12, unit: 'months' },
  shortTraining: { end: 'high', value: 1, unit: 'months' },
  fiveYears: { end: 'low', value: 5, unit: 'years' },
  underFiveYears: { end: 'high', value: 5, unit: 'years' },
} as const satisfies Record<string, Bound>;

type RangeKey = keyof typeof ranges;
type BoundKey = keyof typeof bounds;
export type StageKey = RangeKey | BoundKey | 'noCredential' | 'highSchool' | 'someCollege' | 'residency';

/** What is known of a stage's length; `none` where the definition names none. */
export type StageLength =
  | ({ readonly kind: 'range'; readonly key: RangeKey } & Range)
  | ({ readonly kind: 'bound'; readonly key: BoundKey } & Bound)
  | { readonly kind: 'none' };

export function lengthOf(key: StageKey): StageLength {
  if (isRange(key)) return { kind: 'range', key, ...ranges[key] };
  return isBound(key) ? { kind: 'bound', key, ...bounds[key] } : { kind: 'none' };
}

function isBound(key: StageKey): key is BoundKey {
  return key in bounds;
}

function isRange(key: StageKey): key is RangeKey {
  return key in ranges;
}

/** The school stages that lead to a typical entry education; what comes before the first is not repeated. */
export const schoolStages: Readonly<Record<EducationCode, readonly StageKey[]>> = {
  1: ['bachelor', 'doctoral'],
  2: ['bachelor', 'master'],
  3: ['bachelor'],
  4: ['associate'],
  5: ['award'],
  6: ['someCollege'],
  7: ['highSchool'],
  8: ['noCredential'],
};

export const trainingStages: Readonly<Record<TrainingCode, StageKey | null>> = {
  1: 'residency',
  2: 'apprenticeship',
  3: 'longTraining',
  4: 'moderateTraining',
  5: 'shortTraining',
  6: null,
};

export const experienceStages = { 1: 'fiveYears', 2: 'underFiveYears', 4: null } as const satisfies Record<1 | 2 | 4, StageKey | null>;
