import type { PlanAction } from '#shared/domain/plan/plan.ts';
import type { PlanRow, PlanRows } from './plan-rows.ts';

/** Planned skills that may be left out: nothing requires them, and they are not behind the client already. */
function droppable(rows: PlanRows): readonly PlanRow[] {
  return [...rows.rateFirst, ...rows.ranked].filter(({ skill }) => !skill.gate);
}

/** The skill whose leaving costs the order least: the last in it that nothing requires. Null: there is none. */
export function leastPressing(rows: PlanRows): PlanRow | null {
  return droppable(rows).at(-1) ?? null;
}

/** The skill whose leaving saves most money; null where no skill that may leave states a cost. */
export function dearestSkill(rows: PlanRows): PlanRow | null {
  const [dearest] = droppable(rows)
    .filter((row) => (row.cost.stated ?? 0) > 0)
    .toSorted((left, right) => (right.cost.stated ?? 0) - (left.cost.stated ?? 0));
  return dearest ?? null;
}

/** The open action that costs most, of any planned skill; null where every stated cost is spent or free. */
export function dearestAction(rows: PlanRows): { readonly row: PlanRow; readonly action: PlanAction } | null {
  const [dearest] = [...rows.rateFirst, ...rows.ranked, ...rows.strengths]
    .flatMap((row) => row.skill.actions.map((action) => ({ row, action })))
    .filter(({ action }) => action.doneOn === null && (action.cost ?? 0) > 0)
    .toSorted((left, right) => (right.action.cost ?? 0) - (left.action.cost ?? 0));
  return dearest ?? null;
}
