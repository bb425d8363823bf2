import type { Occupation, Projection } from '../occupation/occupation.ts';
import { clamp, missingScore, statedScore, step } from './build-score.ts';
import { projectionInputs, scoreInput } from './figures.ts';
import { preparationYears } from './preparation.ts';
import type { Score, ScoreCaution, ScoreInput, StepKey } from './score.ts';
import type { SourceYears } from './source-years.ts';

/** What goes with anything said on permanent residency. */
export const prCautions: readonly ScoreCaution[] = ['notLegalAdvice', 'noFilingData', 'countryWaits'];

/** The widest of the US employment-based ways an occupation's typical entry opens. */
export type MigrationPathway = 'scheduleA' | 'advancedDegree' | 'bachelors' | 'twoYears' | 'other';

const basePoints: Readonly<Record<MigrationPathway, { readonly key: StepKey; readonly points: number }>> = {
  scheduleA: { key: 'baseScheduleA', points: 10 },
  advancedDegree: { key: 'baseAdvancedDegree', points: 8 },
  bachelors: { key: 'baseBachelors', points: 6.5 },
  twoYears: { key: 'baseTwoYears', points: 4.5 },
  other: { key: 'baseOther', points: 2 },
};

/**
 * Schedule A, group I, as listed; else by typical entry: a master's or higher (EB-2), a bachelor's, or at least two years of education
 * after high school, training and experience together (EB-3 skilled worker). Null without a projection.
 */
export function migrationPathway({ scheduleA, projection }: Pick<Occupation, 'scheduleA' | 'projection'>): MigrationPathway | null {
  if (scheduleA) return 'scheduleA';
  if (!projection) return null;
  if (projection.entryEducation <= 2) return 'advancedDegree';
  if (projection.entryEducation === 3) return 'bachelors';
  const { education, training, experience } = preparationYears(projection);
  return education + training + experience >= 2 ? 'twoYears' : 'other';
}

/**
 * Base by pathway, + 1.5 × share of linked fields of study on the STEM list, + 0.5 × change ÷ 10 % (at most 0.5 either way), within 1 to 10.
 * STEM counts only where entry takes a bachelor's or higher: the list lengthens work after a degree and says nothing of others.
 */
export function prFriendlinessScore(
  occupation: Pick<Occupation, 'code' | 'scheduleA' | 'projection' | 'fields'>,
  years: SourceYears,
): Score {
  const { projection } = occupation;
  const pathway = migrationPathway(occupation);
  if (!projection || !pathway) return missingScore('prFriendliness', 'projectionNotPublished');
  const base = basePoints[pathway];
  const stem = 1.5 * stemShare(occupation.fields, projection);
  const growth = 0.5 * clamp(projection.changePercent / 10, -1, 1);
  return statedScore('prFriendliness', {
    value: base.points + stem + growth,
    inputs: [
      ...projectionInputs(projection, ['entryEducation', 'training', 'experience', 'changePercent']),
      ...ruleInputs(occupation, years),
    ],
    steps: [step(base.key, base.points), step('stem', stem), step('growth', growth)],
    cautions: prCautions,
  });
}

function stemShare(fields: Occupation['fields'], projection: Projection): number {
  if (fields.length === 0 || projection.entryEducation > 3) return 0;
  return fields.filter((field) => field.stem).length / fields.length;
}

function ruleInputs({ code, scheduleA, fields }: Pick<Occupation, 'code' | 'scheduleA' | 'fields'>, years: SourceYears): ScoreInput[] {
  const own = { coverage: 'exact', from: code, note: null } as const;
  return [
    scoreInput({ key: 'scheduleA', value: scheduleA ? 'yes' : 'no', unit: 'yesNo', source: 'ownTables', year: years('ownTables'), ...own }),
    scoreInput({ key: 'fields', value: fields.length, unit: 'fields', source: 'fieldsOfStudy', year: years('fieldsOfStudy'), ...own }),
    scoreInput({
      key: 'stemFields',
      value: fields.filter((field) => field.stem).length,
      unit: 'fields',
      source: 'stemList',
      year: years('stemList'),
      ...own,
    }),
  ];
}
