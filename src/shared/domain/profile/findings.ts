import { z } from 'zod';
import { ItemId } from '../ids.ts';

/** What an import found beside the facts. All of it is shown to the counselor; none of it is dropped. */

/** A split the text alone does not decide: the raw line and the parts proposed, for the counselor to accept or edit. */
export const ImportQuestion = z.object({
  id: z.string(),
  socCode: z.string(),
  kind: z.enum(['title', 'qualification', 'growthAreas', 'visa', 'product']),
  itemId: ItemId,
  /** The line as it stands on the page, and its number counted from 1. */
  raw: z.string(),
  line: z.number().int().positive(),
  /**
   * Proposed parts in reading order; `label` is a message key suffix. title: `page`, `official`; qualification: `name`, `issuer`,
   * `requirement` (the word for required or optional, as printed); growthAreas: `area` for each; visa: `code`, `name`, `note`; product:
   * `name`, `kind`, `extent`, `year`. A part the page does not have is an empty text.
   */
  parts: z.array(z.object({ label: z.string(), text: z.string() })),
});
export type ImportQuestion = z.infer<typeof ImportQuestion>;

/** A line that no rule placed. */
export const UnplacedLine = z.object({ socCode: z.string().nullable(), line: z.number().int().positive(), text: z.string() });
export type UnplacedLine = z.infer<typeof UnplacedLine>;

/**
 * A check that did not pass. `contradiction`: the page states two figures for one thing. `sharedText`: passages are byte-identical with
 * another profile's. `oldFigures`: a stated year is older than its limit. `missingSection`: a section the pages usually have is not there.
 */
export const ImportWarning = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('contradiction'),
    socCode: z.string(),
    topic: z.enum(['entryPay', 'middlePay', 'seniorPay', 'skilledMigration', 'overall']),
    first: z.object({ itemId: ItemId, quote: z.string() }),
    second: z.object({ itemId: ItemId, quote: z.string() }),
  }),
  z.object({
    kind: z.literal('sharedText'),
    socCode: z.string(),
    otherSocCode: z.string(),
    /** Share of the characters of this page's lines, 0 to 1, that stand word for word on the other page too. */
    share: z.number().min(0).max(1),
    sections: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('oldFigures'),
    socCode: z.string(),
    itemId: ItemId,
    year: z.number().int(),
    /** Month that the figures' source states, "2025-05"; a page states a year alone. */
    month: z.string().optional(),
    limitMonths: z.number().int(),
  }),
  z.object({ kind: z.literal('missingSection'), socCode: z.string(), section: z.string() }),
]);
export type ImportWarning = z.infer<typeof ImportWarning>;
