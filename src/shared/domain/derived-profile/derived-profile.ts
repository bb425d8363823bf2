import type { MessageId } from '../../locales/en/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { ItemId } from '../ids.ts';
import type { Occupation, OccupationDetail } from '../occupation/occupation.ts';
import type { ElementNames, PackSource } from '../occupation/pack.ts';
import type { OccupationProfile } from '../profile/profile.ts';
import type { Population } from '../scores/population.ts';
import type { OccupationScores } from '../scores/score-occupation.ts';
import type { ElementNorms } from './element-norms.ts';
import type { Figure } from './figures.ts';

/** Version of the rules in this folder and in docs/derived-profile.md; changes when the same figures would give another text. */
export const derivedRule = 'derived-2';

/** An occupation as the pack holds it. */
export interface Described {
  readonly occupation: Occupation;
  readonly detail: OccupationDetail;
}

/** All that a profile is derived from. */
export interface DerivedInput extends Described {
  /** Null while no scores are computed. */
  readonly scores: OccupationScores | null;
  /** To say how an exposure compares with all other occupations. */
  readonly population: Pick<Population, 'rank'>;
  /** What is usual for a skill or area of knowledge among all occupations. */
  readonly norms: ElementNorms;
  /** The related occupations in the order of `detail.related`, nearest first; those that the pack has. */
  readonly neighbours: readonly Described[];
  readonly elementNames: ElementNames;
  readonly sources: readonly PackSource[];
  readonly words: Translate;
}

/** What can be without an entry, and then has its reason. */
export type ReasonPlace =
  | 'overall'
  | 'skilledMigration'
  | 'dimensions'
  | `dimensions.${OccupationProfile['dimensions'][number]['name']}`
  | 'aiEra.verdict'
  | 'aiEra.products'
  | 'aiEra.takeOver'
  | 'aiEra.augment'
  | 'aiEra.moat'
  | 'skillsToBuild'
  | 'entryLevel'
  | 'levelUp'
  | 'salary'
  | 'salary.years'
  | 'education'
  | 'education.cost'
  | 'qualifications'
  | 'immigration.statement'
  | 'immigration.visas'
  | 'fit.suits'
  | 'fit.doesNotSuit'
  | 'outlook'
  | 'outlook.growthAreas'
  | 'sources';

/** An occupation's page as the rules of this folder make it from figures. */
export interface DerivedProfile {
  readonly rule: typeof derivedRule;
  readonly profile: OccupationProfile;
  /** By passage, every number that stands in its text, in reading order. */
  readonly figures: Readonly<Record<ItemId, readonly Figure[]>>;
  /** Why what is missing is missing: a sentence of the catalogue. */
  readonly reasons: Readonly<Partial<Record<ReasonPlace, MessageId>>>;
}
