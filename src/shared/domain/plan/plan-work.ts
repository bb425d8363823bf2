import { z } from 'zod';
import { PlanId } from '../ids.ts';
import { Evidence } from './evidence.ts';
import { Funding } from './funding.ts';
import { HoursEntry } from './hours-log.ts';

/** What is done and paid for a plan: its hours log, evidence and funding. */
export const PlanWork = z.object({
  planId: PlanId,
  /** The newest day first; hours without a day last. */
  hours: z.array(HoursEntry),
  /** The newest first. */
  evidence: z.array(Evidence),
  /** In the order they were added. */
  funding: z.array(Funding),
});
export type PlanWork = z.infer<typeof PlanWork>;
