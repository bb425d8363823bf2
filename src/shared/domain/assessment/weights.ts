import { z } from 'zod';
import { ClientId, SessionId, WeightSetId } from '../ids.ts';
import { DimensionName } from '../profile/dimensions.ts';
import { CalendarDate, Instant } from '../time.ts';

/** 0 does not matter … 5 matters most. */
export const Weight = z.number().int().min(0).max(5);
export type Weight = z.infer<typeof Weight>;

/** Something of the client's own that matters and that no library measures: "near my daughter's school". */
export const OwnCriterion = z.object({ name: z.string().trim().normalize().min(1).max(80), weight: Weight.nullable() });
export type OwnCriterion = z.infer<typeof OwnCriterion>;

/** What matters to a client, dimension by dimension; null: not said, which is not the same as "does not matter". */
export const Weights = z.object({
  dimensions: z.record(DimensionName, Weight.nullable()),
  own: z
    .array(OwnCriterion)
    .max(12)
    .refine((own) => new Set(own.map(({ name }) => name.toLocaleLowerCase())).size === own.length, { message: 'a criterion stands once' }),
});
export type Weights = z.infer<typeof Weights>;

/** The weights as they were on one day; the newest set counts, older ones can be restored. */
export const WeightSet = z.object({
  id: WeightSetId,
  clientId: ClientId,
  sessionId: SessionId.nullable(),
  setOn: CalendarDate,
  weights: Weights,
  revision: z.number().int(),
  updatedAt: Instant,
});
export type WeightSet = z.infer<typeof WeightSet>;

export const noWeights: Weights = {
  dimensions: {
    income: null,
    demand: null,
    outlook: null,
    prFriendliness: null,
    aiRisk: null,
    competition: null,
    studyTime: null,
    certification: null,
    prDifficulty: null,
  },
  own: [],
};

/** All weights in one list: the nine dimensions in page order, then the client's own. */
export function allWeights({ dimensions, own }: Weights): (Weight | null)[] {
  return [...DimensionName.options.map((name) => dimensions[name]), ...own.map(({ weight }) => weight)];
}

/**
 * Weights as whole shares that add up to 100, by the method of largest remainders: each share is rounded down, and what is missing to 100
 * goes one by one to the largest remainders, the earlier of like ones first. null where no weight is stated; all null where none is above 0.
 */
export function weightShares(weights: readonly (number | null)[]): (number | null)[] {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (total === 0) return weights.map(() => null);
  const exact = weights.map((weight) => ((weight ?? 0) * 100) / total);
  const shares = exact.map(Math.floor);
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((_, place) => ({ place, remainder: ((weights[place] ?? 0) * 100) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  for (const { place } of byRemainder.slice(0, missing)) shares[place] = (shares[place] ?? 0) + 1;
  return shares.map((share, place) => (weights[place] === null ? null : share));
}

/** Whether several weights are stated and all are the same: they then order nothing. */
export function isAllEqual(weights: readonly (number | null)[]): boolean {
  const stated = weights.filter((weight) => weight !== null);
  return stated.length > 1 && new Set(stated).size === 1;
}
