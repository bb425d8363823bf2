import { z } from 'zod';
import { ItemId } from '../ids.ts';
import { ChromeLanguage } from '../languages.ts';
import { DimensionName } from './dimensions.ts';

/**
 * An occupation profile as one page states it: facts only, in the page's own words and figures. Every figure's origin is "page says".
 * `null` means the page does not state it; it is never a zero and never a default.
 */

/** US dollars unless `currency` says otherwise; `low` equals `high` where the page gives one figure. */
export const MoneyRange = z.object({ low: z.number().nonnegative(), high: z.number().nonnegative(), currency: z.string().length(3) });
export type MoneyRange = z.infer<typeof MoneyRange>;

export const PayPeriod = z.enum(['year', 'month', 'hour']);
export type PayPeriod = z.infer<typeof PayPeriod>;

/** An addressable sentence or list entry. */
export const Statement = z.object({ id: ItemId, text: z.string() });
export type Statement = z.infer<typeof Statement>;

/** A list entry that may carry an explanation in brackets: `name (detail)`; `text` is the entry as printed. */
export const DetailedStatement = Statement.extend({ name: z.string(), detail: z.string().nullable() });
export type DetailedStatement = z.infer<typeof DetailedStatement>;

/** 0 to 10 where the page states it. */
export const Dimension = z.object({
  id: ItemId,
  name: DimensionName,
  direction: z.enum(['benefit', 'burden']),
  value: z.number().nullable(),
});
export type Dimension = z.infer<typeof Dimension>;

export const AiVerdict = z.enum(['growing', 'mixed', 'shrinking', 'other']);
export type AiVerdict = z.infer<typeof AiVerdict>;

export const ReplacingProduct = z.object({
  id: ItemId,
  name: z.string(),
  /** As printed: Platform, Tool, Research, News … */
  kind: z.string().nullable(),
  /** As printed: Partial, Full … */
  extent: z.string().nullable(),
  year: z.number().int().nullable(),
  claim: z.string().nullable(),
});
export type ReplacingProduct = z.infer<typeof ReplacingProduct>;

export const AiEra = z.object({
  verdict: z.object({ kind: AiVerdict, word: z.string() }).nullable(),
  text: z.string().nullable(),
  products: z.array(ReplacingProduct),
  takeOver: z.array(DetailedStatement),
  augment: z.array(DetailedStatement),
  moat: z.array(DetailedStatement),
});
export type AiEra = z.infer<typeof AiEra>;

export const SkillToBuild = z.object({ id: ItemId, name: z.string(), example: z.string().nullable(), text: z.string() });
export type SkillToBuild = z.infer<typeof SkillToBuild>;

export const SalaryLevel = z.enum(['entry', 'middle', 'senior', 'other']);
export type SalaryLevel = z.infer<typeof SalaryLevel>;

export const SalaryTier = z.object({
  id: ItemId,
  level: SalaryLevel,
  /** The tier's name as printed, which the pages do not always translate. */
  name: z.string(),
  /** Years of experience; `to` is null for an open end ("7+"). */
  years: z.object({ from: z.number(), to: z.number().nullable() }).nullable(),
  range: MoneyRange,
  note: z.string().nullable(),
  /** A second range that stands in the note, most often hourly. */
  noteRange: MoneyRange.extend({ period: PayPeriod }).nullable(),
  text: z.string(),
});
export type SalaryTier = z.infer<typeof SalaryTier>;

export const EducationStage = z.object({
  id: ItemId,
  stage: z.string(),
  /** Years of study; `low` equals `high` where one figure is given. */
  years: z.object({ low: z.number(), high: z.number() }).nullable(),
  cost: MoneyRange.nullable(),
  text: z.string(),
});
export type EducationStage = z.infer<typeof EducationStage>;

export const Qualification = z.object({
  id: ItemId,
  name: z.string(),
  issuer: z.string().nullable(),
  required: z.boolean().nullable(),
  text: z.string(),
});
export type Qualification = z.infer<typeof Qualification>;

export const Visa = z.object({ id: ItemId, code: z.string(), name: z.string(), note: z.string().nullable(), text: z.string() });
export type Visa = z.infer<typeof Visa>;

/** Two shapes exist: one sentence, or a table of visas. A page may hold either or both. */
export const Immigration = z.object({ statement: z.string().nullable(), visas: z.array(Visa) });
export type Immigration = z.infer<typeof Immigration>;

export const GrowthArea = z.object({ id: ItemId, name: z.string() });
export type GrowthArea = z.infer<typeof GrowthArea>;

export const QuestionAndAnswer = z.object({ id: ItemId, question: z.string(), answer: z.string() });
export type QuestionAndAnswer = z.infer<typeof QuestionAndAnswer>;

export const ProfileSection = z.enum([
  'header',
  'summary',
  'dimensions',
  'aiEra',
  'skillsToBuild',
  'entryLevel',
  'levelUp',
  'salary',
  'education',
  'qualifications',
  'immigration',
  'fit',
  'outlook',
  'faq',
  'sources',
]);
export type ProfileSection = z.infer<typeof ProfileSection>;

/**
 * The text of one item as it can be annotated, and the line of the raw page (counted from 1) where it begins. Rows of a table are as
 * printed; a product is its line and, below it, its claim; a question of the FAQ stands above its answer.
 */
export const Passage = z.object({ id: ItemId, section: ProfileSection, text: z.string(), line: z.number().int().positive() });
export type Passage = z.infer<typeof Passage>;

export const OccupationProfile = z.object({
  socCode: z.string().regex(/^\d{2}-\d{4}(\.\d{2})?$/),
  titles: z.object({ page: z.string(), official: z.string().nullable() }),
  language: z.object({ chrome: ChromeLanguage, body: z.string() }),
  skilledMigration: z.boolean().nullable(),
  /** 0 to 10, as the page states it. */
  overall: z.number().min(0).max(10).nullable(),
  summary: z.string().nullable(),
  dimensions: z.array(Dimension).length(9),
  aiEra: AiEra,
  skillsToBuild: z.array(SkillToBuild),
  entryLevel: z.string().nullable(),
  levelUp: z.string().nullable(),
  /** `period` is null where the page does not say for how long the pay is. */
  salary: z.object({ period: PayPeriod.nullable(), tiers: z.array(SalaryTier) }),
  education: z.array(EducationStage),
  qualifications: z.array(Qualification),
  immigration: Immigration,
  fit: z.object({ suits: z.array(Statement), doesNotSuit: z.array(Statement) }),
  outlook: z.object({ paragraphs: z.array(Statement), growthAreas: z.array(GrowthArea) }),
  faq: z.array(QuestionAndAnswer),
  sources: z.string().nullable(),
  /** Every addressable text in page order; what annotations anchor to and search reads. */
  passages: z.array(Passage),
});
export type OccupationProfile = z.infer<typeof OccupationProfile>;
