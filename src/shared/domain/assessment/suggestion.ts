import type { DealBreaker } from '../intake/deal-breaker.ts';
import type { Licence, RelatedOccupation, RiasecLetter } from '../occupation/occupation.ts';
import type { DimensionName } from '../profile/dimensions.ts';
import type { NineScores } from './nine-scores.ts';
import type { StatedScores } from './riasec.ts';
import type { Weights } from './weights.ts';

/** Version of the rule in docs/assessments.md; changes when the same inputs would give another list. */
export const suggestionRule = 'suggestions-1';

/** What the rule looks at in an occupation of the library. */
export interface SuggestedFrom {
  readonly socCode: string;
  readonly title: string;
  /** 1 to 7; null: not rated. */
  readonly interests: StatedScores | null;
  readonly scores: NineScores;
  /** Dollars a year of the newest survey that states it; null: no yearly median. */
  readonly medianPay: number | null;
  readonly licence: Licence['level'];
  /** Typical education to enter, 1 to 8, and the years after high school it stands for; null: no projection. */
  readonly entry: { readonly education: number; readonly years: number } | null;
}

/** An occupation the client has worked in, with the occupations O*NET puts near it. */
export interface HeldOccupation {
  readonly socCode: string;
  readonly title: string;
  readonly near: ReadonlyMap<string, RelatedOccupation['tier']>;
}

/** All the rule knows of a client. */
export interface SuggestionInputs {
  readonly interests: StatedScores | null;
  readonly weights: Weights | null;
  readonly history: readonly HeldOccupation[];
  readonly limits: readonly DealBreaker[];
  /** Years of study after high school that the highest level of education stands for; null: not stated. */
  readonly studied: number | null;
}

export type SuggestionTerm = 'interests' | 'weights' | 'history';

/** One part of a suggestion's place: `share` of its `points` were reached; the points of all parts add up to 100. */
export interface SuggestionPart {
  readonly term: SuggestionTerm;
  readonly share: number;
  readonly points: number;
}

export interface ScoredDimension {
  readonly name: DimensionName;
  readonly score: number;
}

/** What speaks for it, or against it, in the order in which it is said. */
export type SuggestionReason =
  | { readonly kind: 'interestsStrong' | 'interestsFair'; readonly letters: readonly RiasecLetter[] }
  | { readonly kind: 'interestsDiffer' }
  | { readonly kind: 'goodOn' | 'poorOn'; readonly dimensions: readonly ScoredDimension[] }
  | { readonly kind: 'hasDone' }
  | { readonly kind: 'nearTo'; readonly titles: readonly string[] };

/** A limit that the figures cannot settle: to be asked about, never counted as kept. `years`: of study that are still to come. */
export type SuggestionCheck =
  | { readonly kind: 'studyPartTime'; readonly education: number; readonly years: number }
  | { readonly kind: 'licenseSome' }
  | { readonly kind: 'licenseUnknown' | 'payUnknown' | 'studyUnknown' };

export interface Suggestion {
  readonly socCode: string;
  readonly title: string;
  readonly parts: readonly SuggestionPart[];
  /** Points of 100, and their range when unknown scores are set to both ends. */
  readonly match: number;
  readonly low: number;
  readonly high: number;
  readonly reasons: readonly SuggestionReason[];
  readonly checks: readonly SuggestionCheck[];
  /** Weighted dimensions without a score, and their part of the weights in percent. */
  readonly unknown: { readonly dimensions: readonly DimensionName[]; readonly percent: number } | null;
}

/** Why a part of the rule was not used, or says little. */
export type SuggestionGap =
  | { readonly kind: 'noInterests' | 'flatInterests' | 'noWeights' | 'equalWeights' | 'zeroWeights' | 'noHistory' }
  | { readonly kind: 'ownCriteria' | 'otherLimits' | 'limitsWithoutFigure'; readonly names: readonly string[] };

export interface LeftOut {
  readonly rule: 'studyYearsAtMost' | 'payAtLeast' | 'noLicense';
  readonly amount: number | null;
  readonly occupations: readonly { readonly socCode: string; readonly title: string }[];
}

export interface Suggestions {
  readonly rule: typeof suggestionRule;
  /** How many occupations the library holds. */
  readonly considered: number;
  /** The points of the parts in use; empty: nothing is known that could order anything. */
  readonly terms: readonly { readonly term: SuggestionTerm; readonly points: number }[];
  readonly gaps: readonly SuggestionGap[];
  /** Best first. Inside a group occupations are too close to call and stand by title. */
  readonly groups: readonly { readonly suggestions: readonly Suggestion[] }[];
  /** Met no limit and were placed, but had too little that speaks for them to be shown, or came after those that are. */
  readonly further: number;
  /** By the first limit each of them breaks. */
  readonly leftOut: readonly LeftOut[];
  /** Could not be placed, because a part in use is not known of them. */
  readonly notPlaced: readonly { readonly socCode: string; readonly title: string }[];
}
