import type { DimensionName } from '../dimensions.ts';
import type { MoneyRange, OccupationProfile, Passage, PayPeriod, ProfileSection, SalaryLevel } from '../profile.ts';

/** Which of the two profiles of an occupation: the imported page, or the one computed from official figures. */
export type ProfileSide = 'page' | 'computed';

type OfSides<Value> = Readonly<Record<ProfileSide, Value>>;

/** What a row is about. A passage that no rule knows is `other`, as is a tier of pay without a known level. */
export type Topic =
  | 'title'
  | 'socCode'
  | 'skilledMigration'
  | 'overall'
  | DimensionName
  | 'verdict'
  | 'text'
  | 'products'
  | 'takeOver'
  | 'augment'
  | 'moat'
  | 'skills'
  | SalaryLevel
  | 'stages'
  | 'qualifications'
  | 'suits'
  | 'doesNotSuit'
  | 'growthAreas';

/** How far the computed figure lies from the page's: positive where it is higher. */
export interface Gap {
  readonly end: 'low' | 'high';
  readonly by: number;
}

export interface MoneyGap extends Gap {
  readonly currency: MoneyRange['currency'];
  /** Of the page's figure at that end, 0.1 for a tenth more; null where it is 0. */
  readonly share: number | null;
}

/** One respect in which two statements of the same thing differ. */
export type Respect =
  | { readonly about: 'score'; readonly by: number }
  /** Two words for one thing: yes and no, mixed and shrinking, required and optional. */
  | { readonly about: 'word'; readonly what: 'skilledMigration' | 'verdict' | 'requirement' | 'issuer' | 'currency' }
  /** The page is of a part of the occupation, by its O*NET code; the computed profile of the whole. */
  | { readonly about: 'part'; readonly part: string; readonly whole: string }
  | ({ readonly about: 'pay'; readonly period: PayPeriod } & MoneyGap)
  /** One end is a lower bound ("or more"), so that it cannot be set against the other. */
  | { readonly about: 'openEnd' }
  | ({ readonly about: 'years' } & Gap)
  | ({ readonly about: 'cost' } & MoneyGap)
  /** Both name the thing, one alone says this of it. */
  | { readonly about: 'stated'; readonly what: 'years' | 'cost' | 'issuer' | 'requirement'; readonly by: ProfileSide }
  /** Lists of names: how many each has that the other does not name. */
  | { readonly about: 'names'; readonly counts: OfSides<number> };

/** Why two statements cannot be set against each other. */
export type Obstacle =
  /** Sentences in the words of each. */
  | 'freeText'
  /** The same name, and different words about it. */
  | 'details'
  /** Pay by the year against pay by the hour, and the like. */
  | 'period'
  | 'periodNotStated'
  | 'currency'
  /** Which of these belong together is not certain. */
  | 'notCertain'
  /** Both are silent, each in its own words. */
  | 'neitherStates';

export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly respects: readonly Respect[] }
  | { readonly kind: 'only'; readonly side: ProfileSide }
  | { readonly kind: 'notComparable'; readonly obstacle: Obstacle };

/** One thing that either profile speaks of, with the passages of both that do; a side that is silent has none. */
export interface ComparedRow {
  readonly topic: Topic;
  readonly passages: OfSides<readonly Passage[]>;
  readonly difference: Difference;
}

export interface ComparedSection {
  readonly section: ProfileSection;
  readonly rows: readonly ComparedRow[];
}

export interface Comparison {
  /** In page order, those of which either profile has something. */
  readonly sections: readonly ComparedSection[];
  /** Rows that differ or stand on one side only; rows that are the same; rows that cannot be compared. */
  readonly counts: { readonly differences: number; readonly same: number; readonly notComparable: number };
}

/** One section of both profiles of an occupation, with the passages in it. */
export interface SectionPair {
  readonly profiles: OfSides<OccupationProfile>;
  readonly passages: OfSides<readonly Passage[]>;
}
