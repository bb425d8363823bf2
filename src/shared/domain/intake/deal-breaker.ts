import { z } from 'zod';

export const DealBreakerRule = z.enum(['noFullTimeStudy', 'studyYearsAtMost', 'payAtLeast', 'noLicense', 'other']);
export type DealBreakerRule = z.infer<typeof DealBreakerRule>;

/**
 * What rules an occupation out for the client, kept so that a rule can be applied. `amount` belongs to `studyYearsAtMost` (years, halves
 * too) and `payAtLeast` (US dollars a year, as the library states pay); null: not stated yet, so it rules nothing out. `words` say it as the
 * client did; with `other` they are all there is.
 */
export const DealBreaker = z.object({
  rule: DealBreakerRule,
  amount: z.number().min(0).max(10_000_000).nullable(),
  words: z.string().trim().normalize().max(200),
});
export type DealBreaker = z.infer<typeof DealBreaker>;

/** The rules that need a figure, with the highest that makes sense. */
export const AMOUNT_LIMITS: Readonly<Partial<Record<DealBreakerRule, number>>> = { studyYearsAtMost: 12, payAtLeast: 10_000_000 };
