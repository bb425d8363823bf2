import { z } from 'zod';
import type { SuggestionCheck } from '../assessment/suggestion.ts';
import type { Scale } from '../fit/fit.ts';
import { EnteredValueId, type ProfileId } from '../ids.ts';
import type { DealBreaker } from '../intake/deal-breaker.ts';
import type { DimensionName } from '../profile/dimensions.ts';
import type { PayPeriod, ProfileSection, SalaryLevel } from '../profile/profile.ts';
import { CalendarDate } from '../time.ts';

/** How many occupations are set side by side. */
export const fewestCompared = 2;
export const mostCompared = 4;

/** A value that the counselor entered for one client, where the occupation's source states none: by whom or what it is said, and since when. */
export const EnteredValue = z.object({
  id: EnteredValueId,
  /** See `criterionId`. */
  criterion: z.string(),
  value: z.number().min(0).max(10),
  source: z.string().trim().normalize().min(1).max(200),
  enteredOn: CalendarDate,
  revision: z.number().int(),
});
export type EnteredValue = z.infer<typeof EnteredValue>;

/** The client's deal-breakers held against an occupation by the library's figures: those it breaks, and what is to be asked. */
export interface HeldLimits {
  readonly breaks: readonly DealBreaker[];
  readonly checks: readonly SuggestionCheck[];
}

export interface ComparedPay {
  /** null: the source does not say for how long the pay is. */
  readonly period: PayPeriod | null;
  readonly tiers: readonly {
    readonly level: SalaryLevel;
    readonly name: string;
    readonly low: number;
    readonly high: number;
    readonly currency: string;
    /** The high end is a lower bound: so much or more. */
    readonly isOpen: boolean;
    /** Of the survey; null: the source states none. */
    readonly year: number | null;
  }[];
}

/** One occupation as it is set beside others. */
export interface ComparedOption {
  readonly profileId: ProfileId;
  /** page: imported. computed: made by published rules from official figures. */
  readonly origin: 'page' | 'computed';
  readonly socCode: string;
  readonly title: string;
  /** The title in other languages of the client: this project's own, unofficial. */
  readonly otherTitles: readonly { readonly language: string; readonly title: string }[];
  /** Of its texts. */
  readonly language: string;
  readonly scale: Scale;
  /** By the source; null: not stated. */
  readonly stated: Readonly<Record<DimensionName, number | null>>;
  readonly entered: readonly EnteredValue[];
  /** The client has worked in it, by the codes of the work history. */
  readonly isHeld: boolean;
  /** null: the library has no figures of the occupation. */
  readonly limits: HeldLimits | null;
  readonly pay: ComparedPay;
}

/** Lists of a profile that stand with others in one section. */
export const listTopics = ['products', 'takeOver', 'augment', 'moat', 'suits', 'doesNotSuit', 'growthAreas'] as const;

/** What a text of a section says: the entry of a list, the word on AI, or running text. */
export type TextTopic = (typeof listTopics)[number] | 'verdict' | 'text';

/** A text with the occupations that have it, word for word, in the same section and on the same topic. */
export interface ComparedText {
  readonly section: ProfileSection;
  /** What stands in one list may mean the opposite of the same words in the next, so no text is shown without it. */
  readonly topic: TextTopic;
  readonly text: string;
  readonly language: string;
  readonly in: readonly ProfileId[];
}

export interface Comparison {
  /** In the order asked for. */
  readonly options: readonly ComparedOption[];
  /** Section by section, in page order. */
  readonly texts: readonly ComparedText[];
  /** Deal-breakers that no figure can settle: those in the client's own words, and those without a figure. */
  readonly toAsk: readonly DealBreaker[];
}
