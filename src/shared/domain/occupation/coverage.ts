import { z } from 'zod';

/**
 * How near a published figure is to the occupation it is shown for. exact: published for its own code. combined: published for a code that
 * joins it with one or more others. group: published for none of these; what stands in is a part of the occupation (one O*NET profile, or
 * the mean of several) or the mean of its broad, minor or major group. There is no "missing": what is not published is `null`.
 */
export const Coverage = z.enum(['exact', 'combined', 'group']);
export type Coverage = z.infer<typeof Coverage>;

/**
 * A block of figures of one source and how it covers the occupation. `from` is the code it is published for ("25-4031", "13-1020",
 * "25-4031.00"), or for a mean the code of what it is the mean of: a group ("13-1000") or the occupation's own profiles ("11-9199").
 */
export function covered<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object({ coverage: Coverage, from: z.string(), ...shape });
}
