import { type HourRange, PlanAction } from '../plan/plan.ts';
import type { Resource, ResourceCost } from './resource.ts';

/** The figures a resource gives the step of a plan, and those that only its words can tell. */
export interface StepFigures {
  readonly hours: number | null;
  readonly cost: number | null;
  /** A range, of which the step has the upper end; or hours no step can have. */
  readonly hoursInWords: HourRange | null;
  /** A cost in another currency than the plan's: no rate is known, so the step's cost is not stated. */
  readonly costInWords: ResourceCost | null;
}

/** The figures of the step that a resource becomes in a plan. @param currency the plan's */
export function stepFigures({ hours, cost }: Pick<Resource, 'hours' | 'cost'>, currency: string): StepFigures {
  const high = hours === null ? null : (PlanAction.shape.hours.safeParse(hours.high).data ?? null);
  const isCounted = cost === null || cost.amount === 0 || cost.currency === currency;
  return {
    hours: high,
    cost: isCounted ? (cost?.amount ?? null) : null,
    hoursInWords: hours !== null && (hours.low !== hours.high || high === null) ? hours : null,
    costInWords: isCounted ? null : cost,
  };
}
