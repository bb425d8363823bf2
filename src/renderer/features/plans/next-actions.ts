import type { PlanAction, PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';

/** An action of the plan with the skill it belongs to. */
export interface PlannedAction {
  readonly action: PlanAction;
  readonly skill: PlanSkill;
}

/**
 * Actions of planned skills that are still to be done: those with a date first, earliest first, then those without one in the plan's order.
 * Actions ticked off today stay in their place, so that a wrong tick can be taken back where it was made.
 */
export function nextActions(plan: SkillPlan, today: CalendarDate): readonly PlannedAction[] {
  const open = plan.skills
    .filter((skill) => skill.standing === 'planned')
    .flatMap((skill) => skill.actions.map((action) => ({ action, skill })))
    .filter(({ action }) => action.doneOn === null || action.doneOn === today);
  const dated = open.filter(({ action }) => action.due !== null);
  const undated = open.filter(({ action }) => action.due === null);
  return [...dated.sort((left, right) => (left.action.due ?? '').localeCompare(right.action.due ?? '')), ...undated];
}
