import type { Occupation, Projection } from '../occupation/occupation.ts';
import type { Basis, Figure } from './figures.ts';
import type { Sitting } from './sitting.ts';
import type { Wording } from './wording.ts';

type Projected = NonNullable<Occupation['projection']>;

/** Where figures of the projection come from; the year is the one they are of. */
export function projectionBasis({ coverage, from }: Projected, year: number): Basis {
  return { source: 'projections', year, coverage, from };
}

/** First and last year of the projection. */
export function projectionYears({ figure }: Sitting, projection: Projected): { readonly from: Figure; readonly to: Figure } {
  const { baseYear, targetYear } = projection;
  return {
    from: figure.official('baseYear', baseYear, projectionBasis(projection, baseYear)),
    to: figure.official('targetYear', targetYear, projectionBasis(projection, targetYear)),
  };
}

/** "a master's degree". */
export function entryEducation({ say }: Sitting, { entryEducation: code }: Projection): Wording {
  return say(`derived.education.${educationCode(code)}`);
}

const educationCodes = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type EducationCode = (typeof educationCodes)[number];

/** The published code; the schema keeps it from 1 to 8. */
export function educationCode(code: number): EducationCode {
  const known = educationCodes.find((one) => one === code);
  if (known === undefined) throw new Error(`no entry education has the code ${code}`);
  return known;
}

const trainingCodes = [1, 2, 3, 4, 5, 6] as const;
export type TrainingCode = (typeof trainingCodes)[number];

/** The published code; the schema keeps it from 1 to 6. */
export function trainingCode(code: number): TrainingCode {
  const known = trainingCodes.find((one) => one === code);
  if (known === undefined) throw new Error(`no training on the job has the code ${code}`);
  return known;
}

/** grow, fall or same, by the number of jobs; where that is rounded away, by the percentage. */
export function direction({ change, changePercent }: Projection): 'grow' | 'fall' | 'same' {
  const sign = change === 0 ? changePercent : change;
  if (sign === 0) return 'same';
  return sign > 0 ? 'grow' : 'fall';
}

/** The projected change in percent, as published. */
export function changeFigure({ figure }: Sitting, projection: Projected): Figure {
  return figure.official('changePercent', projection.changePercent, projectionBasis(projection, projection.targetYear));
}
