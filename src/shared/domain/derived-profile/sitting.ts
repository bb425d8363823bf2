import type { ScoreSource } from '../scores/score.ts';
import { type SourceYears, sourceYears } from '../scores/source-years.ts';
import type { DerivedInput } from './derived-profile.ts';
import { type Basis, createFigureMaker, type FigureMaker } from './figures.ts';
import { createSay, type Filling, type Say } from './wording.ts';

/** What every section is written from: the input, and the means to write it. */
export interface Sitting extends DerivedInput {
  readonly say: Say;
  readonly figure: FigureMaker;
  /** The year of a source, for figures that carry none of their own. */
  readonly yearOf: SourceYears;
}

export function openSitting(input: DerivedInput): Sitting {
  return { ...input, say: createSay(input.words), figure: createFigureMaker(input.words), yearOf: sourceYears(input.sources) };
}

/** The year that a figure's source states for it, to stand in the text; "unknown" where none is stated. */
export function yearOfSource({ figure }: Pick<Sitting, 'figure'>, { source, year, coverage, from }: Basis): Filling {
  return year === null ? 'unknown' : figure.official('sourceYear', year, { source, year, coverage, from });
}

/** What activities and technology rest on: the O*NET profile that is the occupation, one that is a part of it, or several parts together. */
export function describedBasis({ occupation, detail, yearOf }: Sitting, source: ScoreSource): Basis {
  const [only, ...others] = detail.profiles;
  const from = only === undefined || others.length > 0 ? occupation.code : only;
  return { source, year: yearOf(source), coverage: from.endsWith('.00') ? 'exact' : 'group', from };
}
