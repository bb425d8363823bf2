import { z } from 'zod';
import { PriorityWeights } from '../domain/plan/priority-weights.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** The weights of the priority rule, the same for every plan of the office. */
export const priorityRule = {
  /** The office's own weights, or the published ones. */
  get: procedure.output(PriorityWeights),
  /** How many clients' newest plans there are, and how many of them would have their skills in another order. Nothing is written. */
  preview: procedure.input(PriorityWeights).output(z.object({ plans: z.number().int(), reordered: z.number().int() })),
  /** `seen` are the weights the window last saw, and others meanwhile are refused as `changedSince`. */
  set: procedure
    .input(z.object({ weights: PriorityWeights, seen: PriorityWeights }))
    .output(Changed.extend({ weights: PriorityWeights, reordered: z.number().int() })),
};
