import { z } from 'zod';
import { PlanId, PlanVersionId } from '../../ids.ts';
import { CalendarDate, Instant } from '../../time.ts';
import { SkillPlan } from '../plan.ts';
import { Ranking } from '../ranking.ts';
import { Schedule } from '../schedule.ts';

/** Why a plan was kept as it was. `printed` and `before` are kept by the program: with a paper, and before a former version is taken up again. */
export const VersionReason = z.enum(['kept', 'agreed', 'printed', 'before']);
export type VersionReason = z.infer<typeof VersionReason>;

/** The counselor's own words about a version; empty where the reason says enough. */
export const VersionWords = z.string().trim().normalize().max(300);

/** A plan with what the rules made of it on that day. */
export const PlanState = z.object({ plan: SkillPlan, ranking: Ranking, schedule: Schedule });
export type PlanState = z.infer<typeof PlanState>;

/** What the list of versions shows of one. */
export const PlanVersion = z.object({
  id: PlanVersionId,
  planId: PlanId,
  /** Counted from 1 for each plan. */
  number: z.number().int().positive(),
  keptAt: Instant,
  reason: VersionReason,
  words: VersionWords,
});
export type PlanVersion = z.infer<typeof PlanVersion>;

/** The figures by which a person tells one state of a plan from another. */
export const StateFigures = z.object({
  hoursPerWeek: z.number().nullable(),
  finish: z.object({ earliest: CalendarDate, latest: CalendarDate }).nullable(),
  hours: z.object({ low: z.number(), high: z.number() }),
  /** Sum of the stated costs; null where no step states one. */
  cost: z.number().nullable(),
  /** Steps that state no cost. */
  costsMissing: z.number().int(),
  currency: z.string(),
});
export type StateFigures = z.infer<typeof StateFigures>;

/** What a plan without a budget counts in. */
export function planCurrency({ budget }: Pick<SkillPlan, 'budget'>): string {
  return budget?.currency ?? 'USD';
}

export function figuresOf({ plan, schedule }: PlanState): StateFigures {
  const { cost, costsMissing, hours } = schedule.totals;
  const steps = plan.skills.filter(({ standing }) => standing === 'planned').flatMap(({ actions }) => actions);
  return {
    hoursPerWeek: plan.hoursPerWeek,
    finish: schedule.finish,
    hours,
    cost: steps.some((step) => step.cost !== null) ? cost : null,
    costsMissing,
    currency: planCurrency(plan),
  };
}
