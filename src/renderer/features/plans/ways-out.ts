import { leavingOrder } from '#shared/domain/plan/leaving-order.ts';
import type { PlanAction } from '#shared/domain/plan/plan.ts';
import { costOf, type PlanRow, type PlanRows } from './plan-rows.ts';

/** Planned skills that may be left out, the least pressing first: nothing requires them, and they are not behind the client already. */
function droppable(rows: PlanRows): readonly PlanRow[] {
  const open = [...rows.rateFirst, ...rows.ranked];
  return leavingOrder(open.map(({ skill }) => skill)).flatMap((skill) => open.filter((row) => row.skill === skill));
}

/** The skill whose leaving costs the plan least. Null: there is none. */
export function leastPressing(rows: PlanRows): PlanRow | null {
  return droppable(rows)[0] ?? null;
}

/** The skill whose leaving saves most of what is not spent yet; null where no skill that may leave states a cost to come. */
export function dearestSkill(rows: PlanRows): PlanRow | null {
  const toCome = ({ skill }: PlanRow) => costOf(skill.actions.filter((action) => action.doneOn === null)).stated ?? 0;
  const [dearest] = droppable(rows)
    .filter((row) => toCome(row) > 0)
    .toSorted((left, right) => toCome(right) - toCome(left));
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
