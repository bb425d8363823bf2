import type { MessageId } from '../../locales/en/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Coverage } from '../occupation/coverage.ts';
import { type FigureOrigin, isMean } from '../scores/figure-origin.ts';
import type { InputUnit, ScoreSource } from '../scores/score.ts';

/** What a figure of a derived profile measures, with its unit and how it is written. */
const kinds = {
  baseYear: { unit: 'year', format: 'year' },
  targetYear: { unit: 'year', format: 'year' },
  surveyYear: { unit: 'year', format: 'year' },
  sourceYear: { unit: 'year', format: 'year' },
  payP10: { unit: 'dollars', format: 'dollars' },
  payP25: { unit: 'dollars', format: 'dollars' },
  payP50: { unit: 'dollars', format: 'dollars' },
  payP75: { unit: 'dollars', format: 'dollars' },
  payP90: { unit: 'dollars', format: 'dollars' },
  payChange: { unit: 'percent', format: 'percent' },
  employment: { unit: 'jobs', format: 'whole' },
  employmentProjected: { unit: 'jobs', format: 'whole' },
  change: { unit: 'jobs', format: 'whole' },
  changePercent: { unit: 'percent', format: 'percent' },
  neighbourChange: { unit: 'percent', format: 'signedPercent' },
  openings: { unit: 'openingsAYear', format: 'whole' },
  jobsPerOpening: { unit: 'jobs', format: 'whole' },
  eloundou: { unit: 'share', format: 'share' },
  microsoft: { unit: 'index', format: 'hundredths' },
  anthropic: { unit: 'share', format: 'share' },
  exposureRank: { unit: 'share', format: 'share' },
  activityExposure: { unit: 'share', format: 'share' },
  activityTasks: { unit: 'tasks', format: 'whole' },
  activityCoreTasks: { unit: 'tasks', format: 'whole' },
  linkedExposure: { unit: 'share', format: 'share' },
  wholeExposure: { unit: 'share', format: 'share' },
  technologies: { unit: 'count', format: 'whole' },
  importance: { unit: 'importance', format: 'outOfFive' },
  usualImportance: { unit: 'importance', format: 'tenths' },
  level: { unit: 'level', format: 'outOfSeven' },
  neighbourLevel: { unit: 'level', format: 'tenths' },
  neighboursHigher: { unit: 'count', format: 'whole' },
  neighboursCompared: { unit: 'count', format: 'whole' },
  interest: { unit: 'interest', format: 'outOfSeven' },
  workStyle: { unit: 'impact', format: 'impact' },
  workValue: { unit: 'extent', format: 'outOfSeven' },
  yearsLow: { unit: 'years', format: 'whole' },
  yearsHigh: { unit: 'years', format: 'whole' },
  monthsLow: { unit: 'months', format: 'whole' },
  monthsHigh: { unit: 'months', format: 'whole' },
  educationHeld: { unit: 'percent', format: 'wholePercent' },
  fields: { unit: 'count', format: 'whole' },
  stemFields: { unit: 'count', format: 'whole' },
  score: { unit: 'points', format: 'tenths' },
  statedScores: { unit: 'count', format: 'whole' },
} as const;

export type FigureKind = keyof typeof kinds;
export type FigureUnit = (typeof kinds)[FigureKind]['unit'] | 'dollarsAnHour';

/** The rule that made a computed figure; each has its paragraph in docs/derived-profile.md. */
export type FigureRule =
  | 'groupMean'
  | 'payChange'
  | 'jobsPerOpening'
  | 'rankAmongOccupations'
  | 'activityExposure'
  | 'linkedExposure'
  | 'technologies'
  | 'usualImportance'
  | 'neighbourGap'
  | 'programLength'
  | 'fieldsOfStudy'
  | 'scores';

/** What a figure rests on: the code it is published for, how that code covers the occupation, and the source's year. */
export interface Basis {
  readonly source: ScoreSource;
  /** Null where the pack names no year. */
  readonly year: number | null;
  readonly coverage: Coverage;
  readonly from: string;
}

/** A published figure that a computed one was made from. */
export interface FigureInput extends Basis {
  readonly label: MessageId;
  readonly value: number | string;
  readonly unit: FigureUnit | InputUnit;
  readonly origin: FigureOrigin;
}

/** A number that stands in an item's text. */
export interface Figure extends Basis {
  readonly kind: FigureKind;
  readonly label: MessageId;
  readonly value: number;
  readonly unit: FigureUnit;
  /** As it stands in the text. */
  readonly shown: string;
  /** official: as published. computed: made by `rule`, from `inputs` where it names any. */
  readonly origin: FigureOrigin;
  readonly rule: FigureRule | null;
  readonly inputs: readonly FigureInput[];
}

/** Makes figures that are written by the catalogue's formats. The mean of a group or of an occupation's parts is never told as published. */
export interface FigureMaker {
  readonly official: (kind: FigureKind, value: number, basis: Basis) => Figure;
  readonly computed: (kind: FigureKind, value: number, basis: Basis, rule: FigureRule, inputs?: readonly FigureInput[]) => Figure;
  /** Pay as published, by the year or by the hour. */
  readonly pay: (kind: FigureKind, value: number, basis: Basis, period: 'year' | 'hour') => Figure;
}

export function createFigureMaker(words: Translate): FigureMaker {
  const make = (kind: FigureKind, value: number, basis: Basis): Figure => {
    const { source, year, coverage, from } = basis;
    const { unit, format } = kinds[kind];
    const isTrace = format === 'share' && value > 0 && value < leastShare;
    const shown = isTrace
      ? words('derived.shown.trace')
      : words(`derived.shown.${format}`, { value: writtenWithoutSign(format) ? Math.abs(value) : value });
    const label = `derived.figure.${kind}` as const;
    const made = isMean(basis) ? ({ origin: 'computed', rule: 'groupMean' } as const) : ({ origin: 'official', rule: null } as const);
    return { kind, label, value, unit, shown, ...made, source, year, coverage, from, inputs: [] };
  };
  return {
    official: make,
    computed: (kind, value, basis, rule, inputs = []) => ({ ...make(kind, value, basis), origin: 'computed', rule, inputs }),
    pay: (kind, value, basis, period) => {
      const figure = make(kind, value, basis);
      return period === 'year' ? figure : { ...figure, unit: 'dollarsAnHour', shown: words('derived.shown.dollarsAndCents', { value }) };
    },
  };
}

/** What is less would be written as 0%, as if there were none. */
const leastShare = 0.005;

const figureKinds = Object.keys(kinds).filter((name): name is FigureKind => name in kinds);

/** The value of an input as a figure of its kind is written, with its sign; pay with its cents where it has some, as pay by the hour has. */
export function shownInput(words: Translate, { label, value }: Pick<FigureInput, 'label' | 'value'>): string {
  const kind = figureKinds.find((one) => label === `derived.figure.${one}`);
  if (kind === undefined || typeof value === 'string') return String(value);
  const { format } = kinds[kind];
  return words(`derived.shown.${format === 'dollars' && !Number.isInteger(value) ? 'dollarsAndCents' : format}`, { value });
}

/** The sentence says whether it is more or less. */
function writtenWithoutSign(format: (typeof kinds)[FigureKind]['format']): boolean {
  return format === 'whole' || format === 'percent';
}

/** A figure as the input of a computed one. */
export function asInput({ label, value, unit, origin, source, year, coverage, from }: Figure): FigureInput {
  return { label, value, unit, origin, source, year, coverage, from };
}
