import type { Coverage } from '../occupation/coverage.ts';
import type { Licence, Rating } from '../occupation/occupation.ts';
import type { PayPeriod, SalaryLevel } from '../profile/profile.ts';

/** Version of the rule in docs/transition.md; changes when the same figures would give another word. */
export const transitionRule = 'transition-1';

/** Where a figure is from: an imported page, or the official figures of the library. Both sides of a line are from the same. */
export type FigureSource = 'page' | 'library';

/** One occupation as a transition looks at it, from one source; null or empty: not stated. */
export interface TransitionSide {
  readonly source: FigureSource;
  readonly socCode: string;
  readonly title: string;
  /** O*NET's ratings of the code, whatever the source of the rest; null: not rated, or not in the library. */
  readonly skills: readonly Rating[] | null;
  /** The page's or the computed profile's skills to build, by name. */
  readonly skillsToBuild: readonly string[];
  readonly education: { readonly years: number; readonly stated: StatedEducation } | null;
  readonly credential: { readonly level: Licence['level']; readonly names: readonly string[] } | null;
  readonly pay: {
    readonly period: PayPeriod | null;
    readonly currency: string /** Of the survey; null: a page states none. */;
    readonly year: number | null;
    readonly tiers: readonly PayTier[];
  } | null;
  /** The score for AI risk with the scale it stands on; higher is more. */
  readonly aiRisk: number | null;
  readonly coverage: Coverage | null;
}

/** How the education for entry is stated: a level by its code, 1 doctoral or professional … 8 no formal credential, or a page's own words. */
export type StatedEducation = { readonly kind: 'level'; readonly code: number } | { readonly kind: 'words'; readonly text: string };

export interface PayTier {
  readonly level: SalaryLevel;
  readonly low: number;
  readonly high: number;
  /** The source gives only a lower bound ("239,200 or more"), which stands here: it is set against nothing. */
  readonly isBound: boolean;
}

/** A skill of both occupations, by O*NET's element, with the levels of 7 that are rated for each. */
export interface SkillStep {
  readonly element: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface SkillsByRating {
  readonly kind: 'ratings';
  /** Important in both, at a level that is reached already. */
  readonly shared: readonly SkillStep[];
  /** Important in both, at a higher level there. */
  readonly raise: readonly SkillStep[];
  /** Important there and not here. */
  readonly add: readonly SkillStep[];
  /** Important here and not there. */
  readonly rest: readonly SkillStep[];
}

export interface SkillsByName {
  readonly kind: 'names';
  readonly shared: readonly string[];
  readonly add: readonly string[];
  readonly rest: readonly string[];
}

/** A word that can be said of a line, and the facts its reason is made of. `cannotTell` says why. */
export type TransitionLine =
  | { readonly line: 'skills'; readonly word: 'enough' | 'few' | 'many'; readonly facts: SkillsByRating | SkillsByName }
  | { readonly line: 'skills'; readonly word: 'cannotTell'; readonly why: 'identicalLists' | 'notStated' }
  | { readonly line: 'education'; readonly word: 'enough' | 'more'; readonly facts: EducationFacts }
  | { readonly line: 'credential'; readonly word: 'none' | 'held' | 'some' | 'required'; readonly facts: CredentialFacts }
  | { readonly line: 'pay'; readonly word: 'lower' | 'alike' | 'higher'; readonly facts: PayFacts }
  | {
      readonly line: 'aiExposure';
      readonly word: 'lower' | 'alike' | 'higher';
      readonly facts: { readonly from: number; readonly to: number };
    }
  | { readonly line: 'education' | 'credential' | 'pay' | 'aiExposure'; readonly word: 'cannotTell'; readonly why: CannotTell };

export type CannotTell = 'onlyBounds' | 'differentYear' | 'notStated' | 'differentPeriod' | 'differentCurrency' | 'noCommonTier';

export interface EducationFacts {
  /** Years of study for typical entry, of each, and how many are still to come. */
  readonly from: number;
  readonly to: number;
  readonly more: number;
  readonly stated: { readonly from: StatedEducation; readonly to: StatedEducation };
}

export interface CredentialFacts {
  readonly names: readonly string[];
}

/** Midpoints of the tier that both state. */
export interface PayFacts {
  readonly level: SalaryLevel;
  readonly from: number;
  readonly to: number;
  /** Of the first, 0.1 for a tenth more. */
  readonly share: number;
  /** Of the survey that both figures are from; null: pages state none. */
  readonly year: number | null;
  readonly currency: string;
  readonly period: PayPeriod | null;
}

export interface Transition {
  readonly ruleVersion: typeof transitionRule;
  readonly from: Pick<TransitionSide, 'socCode' | 'title' | 'source'>;
  readonly to: Pick<TransitionSide, 'socCode' | 'title' | 'source'>;
  /** Always all five, in this order: skills, education, credential, pay, AI exposure. */
  readonly lines: readonly TransitionLine[];
  /** The line that is the real distance; null where none asks for anything, or none can tell. */
  readonly distance: 'credential' | 'education' | 'skills' | null;
}
