import type { Coverage } from '../occupation/coverage.ts';
import type { PackSource } from '../occupation/pack.ts';
import type { DimensionName, Direction } from '../profile/dimensions.ts';
import type { FigureOrigin } from './figure-origin.ts';

/** Version of the rules in this folder and in docs/scores.md; changes when the same figures would give another score. */
export const scoreRule = 'scores-1';

export type ScoreSource = PackSource['id'];

export type InputKey =
  | 'medianPay'
  | 'employment'
  | 'openings'
  | 'change'
  | 'changePercent'
  | 'eloundou'
  | 'microsoft'
  | 'anthropic'
  | 'jobZone'
  | 'entryEducation'
  | 'experience'
  | 'training'
  | 'licence'
  | 'certificationImportance'
  | 'scheduleA'
  | 'fields'
  | 'stemFields';

/**
 * What an input's value is measured in. Named units hold a code whose words the catalogue has: entry education 1 to 8, experience 1, 2 or 4,
 * training 1 to 6, a licence level, yes or no.
 */
export type InputUnit =
  | 'dollarsAYear'
  | 'jobs'
  | 'jobsChange'
  | 'openingsAYear'
  | 'percent'
  | 'share'
  | 'index'
  | 'jobZone'
  | 'entryEducation'
  | 'experience'
  | 'training'
  | 'licence'
  | 'importance'
  | 'yesNo'
  | 'fields';

/** atLeast: the survey gives only a lower bound, which stands here. noUseObserved: zero, like more than half of all occupations. */
export type InputNote = 'atLeast' | 'noUseObserved' | 'openingsAllReplacement';

/** A published figure as it went into a score. */
export interface ScoreInput {
  readonly key: InputKey;
  readonly value: number | string;
  readonly unit: InputUnit;
  readonly origin: FigureOrigin;
  readonly source: ScoreSource;
  /** Year of the figure; null where the pack names no year for its source. */
  readonly year: number | null;
  readonly coverage: Coverage;
  /** The code the figure is published for. */
  readonly from: string;
  readonly note: InputNote | null;
}

export type StepKey =
  | 'payShare'
  | 'openingsRate'
  | 'openingsRateRank'
  | 'openingsRank'
  | 'newJobsRank'
  | 'lowerChange'
  | 'lowerPoints'
  | 'upperChange'
  | 'upperPoints'
  | 'eloundouRank'
  | 'microsoftRank'
  | 'anthropicRank'
  | 'scarceOpenings'
  | 'zonePay'
  | 'payPremium'
  | 'payPremiumRank'
  | 'slowGrowth'
  | 'educationYears'
  | 'trainingYears'
  | 'experienceYears'
  | 'totalYears'
  | 'licenceShare'
  | 'certificationShare'
  | 'formalTrainingShare'
  | 'baseScheduleA'
  | 'baseAdvancedDegree'
  | 'baseBachelors'
  | 'baseTwoYears'
  | 'baseOther'
  | 'stem'
  | 'growth'
  | 'prFriendliness'
  | 'turned'
  | 'licencePoints'
  | 'share';

/**
 * A number on the way from the inputs to the score, not rounded. Ranks and shares are 0 to 1. A step with a weight is a term of the weighted
 * mean; the weights in force add up to 1, and the mean is the step `share`.
 */
export interface ScoreStep {
  readonly key: StepKey;
  readonly value: number;
  readonly weight: number | null;
}

/** Why a score is not stated. */
export type MissingReason = 'payNotPublished' | 'payByTheHour' | 'projectionNotPublished' | 'exposureNotMeasured' | 'licenceNotReviewed';

/** What a reader must know before using a score; each is a message `scores.caution.<code>`. */
export type ScoreCaution =
  | 'employeesOnly'
  | 'olderPay'
  | 'turnover'
  | 'jobsFall'
  | 'notReplacement'
  | 'measuresDisagree'
  | 'proxyOnly'
  | 'officialShortage'
  | 'typicalEntry'
  | 'someLicence'
  | 'varies'
  | 'notLegalAdvice'
  | 'noFilingData'
  | 'countryWaits'
  | 'prTwice'
  | 'partMissing'
  | 'combinedFigure'
  | 'groupFigure';

/** One of the nine scores with all that is needed to follow it by hand. */
export type Score = StatedScore | MissingScore;

export interface StatedScore extends ScoreParts {
  /** 1 to 10, one decimal. */
  readonly value: number;
  readonly reason: null;
}

/** A score that is not stated; what inputs there are stay visible. */
export interface MissingScore extends ScoreParts {
  readonly value: null;
  readonly reason: MissingReason;
}

interface ScoreParts {
  readonly name: DimensionName;
  readonly direction: Direction;
  /** What the single measures would give, where a score joins several measures of one thing. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly inputs: readonly ScoreInput[];
  readonly steps: readonly ScoreStep[];
  /** Terms left out for want of a figure; the weights of the others are raised in proportion. */
  readonly missing: readonly StepKey[];
  /** The worst of the inputs; null without inputs. */
  readonly coverage: Coverage | null;
  readonly cautions: readonly ScoreCaution[];
}
