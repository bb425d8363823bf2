import { mostHoursPerWeek } from '#shared/domain/plan/ways-out.ts';
import type { PlanLimits } from '#shared/domain/plan/what-if.ts';
import { readMoney, readNumber } from '#shared/domain/read-number.ts';

/** The limits as they stand in their fields. */
export interface LimitTexts {
  readonly hours: string;
  readonly budget: string;
  readonly deadline: PlanLimits['deadline'];
}

export function textsOf({ hoursPerWeek, budget, deadline }: PlanLimits): LimitTexts {
  return { hours: hoursPerWeek === null ? '' : String(hoursPerWeek), budget: budget === null ? '' : String(budget.amount), deadline };
}

/** Which figures cannot be read. */
export interface LimitErrors {
  readonly hours: boolean;
  readonly budget: boolean;
}

/** What the fields mean; null while one of them cannot be read. An empty one is not stated. */
export function readLimits(
  { hours, budget, deadline }: LimitTexts,
  currency: string,
): { readonly limits: PlanLimits | null; readonly errors: LimitErrors } {
  const hoursPerWeek = readNumber(hours);
  const amount = readMoney(budget);
  const errors = {
    hours: hoursPerWeek === undefined || (hoursPerWeek !== null && (hoursPerWeek < 1 || hoursPerWeek > mostHoursPerWeek)),
    budget: amount === undefined,
  };
  if (errors.hours || hoursPerWeek === undefined || amount === undefined) return { limits: null, errors };
  return { limits: { hoursPerWeek, budget: amount === null ? null : { amount, currency }, deadline }, errors };
}
