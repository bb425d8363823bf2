import { daysBetween } from '../../time.ts';
import type { PlanAction, PlanSkill, SkillPlan } from '../plan.ts';
import { planCurrency } from '../versions/plan-version.ts';
import type { TemplateContent, TemplateSkill, TemplateStep } from './plan-template.ts';

/**
 * The planned skills of a plan as a template. Each field that goes in is named here, so that nothing else of a client can: no rating of the
 * client's, no interest, no reason, no if-then line or obstacle, no date, no hour done, no milestone, no pause.
 */
export function templateOfPlan(plan: SkillPlan): Omit<TemplateContent, 'name'> {
  const planned = plan.skills.filter(({ standing }) => standing === 'planned');
  return { currency: planCurrency(plan), skills: planned.map((skill) => templateSkill(skill, planned, plan)) };
}

function templateSkill(skill: PlanSkill, planned: readonly PlanSkill[], plan: SkillPlan): TemplateSkill {
  const { name, levelTarget, importance, hours, gate, needs, actions } = skill;
  return {
    name,
    levelTarget,
    importance,
    hours,
    gate,
    needs: planned.filter(({ id }) => needs.includes(id)).map((needed) => needed.name),
    steps: actions.map((action) => templateStep(action, plan)),
  };
}

/** A date before the plan's start is no number of days after it: it is left out. */
function templateStep({ kind, text, hours, cost, due }: PlanAction, { startDate }: SkillPlan): TemplateStep {
  const days = due === null ? null : daysBetween(startDate, due);
  return { kind, text, hours, cost, dueAfterDays: days === null || days < 0 || days > 3_660 ? null : days };
}
