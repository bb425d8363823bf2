import type { DimensionName } from '#shared/domain/profile/dimensions.ts';

/** The headings that cut a page into its parts, in page order. */
export const headingKeys = [
  'scores',
  'aiEra',
  'products',
  'takeOver',
  'augment',
  'moat',
  'skillsToBuild',
  'entryLevel',
  'levelUp',
  'salary',
  'education',
  'qualifications',
  'immigration',
  'visas',
  'fit',
  'suits',
  'doesNotSuit',
  'outlook',
  'growthAreas',
  'faq',
  'sources',
] as const;
export type HeadingKey = (typeof headingKeys)[number];

/**
 * What the site's own words ("chrome") are in one language. To teach the importer a language, add a file of this shape and name it in
 * `index.ts`. Case, full-width forms, a mark before and a colon or bracket behind a heading do not matter; list every wording known.
 */
export interface ChromeWords {
  /** `{title}` in the heading of the AI era stands for the occupation's name. */
  readonly headings: Readonly<Record<HeadingKey, readonly string[]>>;
  /** The word before the score on the line with the code. */
  readonly overall: readonly string[];
  /** The flag as a whole phrase; `isNot` is always looked at first. */
  readonly migration: {
    readonly is: readonly string[];
    readonly isNot: readonly string[];
    /** Parts of words that any wording of the flag has, and those that turn it round. */
    readonly stems: readonly string[];
    readonly negations: readonly string[];
  };
  readonly dimensions: Readonly<Record<DimensionName, readonly string[]>>;
  readonly verdicts: Readonly<Record<'growing' | 'mixed' | 'shrinking', readonly string[]>>;
  readonly productKinds: readonly string[];
  readonly extents: readonly string[];
  readonly tiers: Readonly<Record<'entry' | 'middle' | 'senior', readonly string[]>>;
  /** Units as they stand behind a number, or in the head of the pay table. */
  readonly year: readonly string[];
  readonly month: readonly string[];
  readonly hour: readonly string[];
  /** Behind a qualification. A wording that says "not" belongs to `optional`. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Heads of the columns of the page's tables; a copied table runs them together. */
  readonly columns: readonly string[];
}
