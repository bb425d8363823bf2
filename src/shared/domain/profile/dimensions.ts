import { z } from 'zod';

/** The nine dimensions in the order in which the pages print them. */
export const DimensionName = z.enum([
  'income',
  'demand',
  'outlook',
  'prFriendliness',
  'aiRisk',
  'competition',
  'studyTime',
  'certification',
  'prDifficulty',
]);
export type DimensionName = z.infer<typeof DimensionName>;

/** A benefit is better when high; a burden is harder when high. The two are never mixed on screen or paper. */
export type Direction = 'benefit' | 'burden';

export const dimensionDirection: Readonly<Record<DimensionName, Direction>> = {
  income: 'benefit',
  demand: 'benefit',
  outlook: 'benefit',
  prFriendliness: 'benefit',
  aiRisk: 'burden',
  competition: 'burden',
  studyTime: 'burden',
  certification: 'burden',
  prDifficulty: 'burden',
};
