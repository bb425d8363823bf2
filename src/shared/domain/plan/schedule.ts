import { z } from 'zod';
import { PlanSkillId } from '../ids.ts';
import { CalendarDate } from '../time.ts';

/** One skill in time. Dates are ranges: the first from the low hours, the second from the high hours with the buffer. */
export const ScheduledSkill = z.object({
  id: PlanSkillId,
  start: z.object({ earliest: CalendarDate, latest: CalendarDate }),
  finish: z.object({ earliest: CalendarDate, latest: CalendarDate }),
  hours: z.object({ low: z.number(), high: z.number() }),
});
export type ScheduledSkill = z.infer<typeof ScheduledSkill>;

export const Schedule = z.object({
  scheduled: z.array(ScheduledSkill),
  /** In the plan but undated: hours a week not stated, unrated, without hours, needing a skill that is later, or beyond three years. */
  later: z.array(z.object({ id: PlanSkillId, why: z.enum(['noHoursPerWeek', 'rateFirst', 'noHours', 'needsLater', 'beyondHorizon']) })),
  reviews: z.array(CalendarDate),
  finish: z.object({ earliest: CalendarDate, latest: CalendarDate }).nullable(),
  totals: z.object({
    hours: z.object({ low: z.number(), high: z.number() }),
    hoursDone: z.number(),
    /** Hours the schedule wanted done by the date asked for; null while nothing has dates. */
    hoursDue: z.number().nullable(),
    /** Sum of the stated costs of planned skills' actions, and how many actions state none. */
    cost: z.number(),
    costsMissing: z.number().int(),
  }),
});
export type Schedule = z.infer<typeof Schedule>;

/** A prerequisite chain that closes on itself; the ids in order, the first repeated at the end. */
export interface PrerequisiteCycle {
  readonly kind: 'cycle';
  readonly ids: readonly PlanSkillId[];
}
