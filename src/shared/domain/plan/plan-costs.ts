import type { PlanAction, PlanSkill, SkillPlan } from './plan.ts';

/** The costs of one skill's steps, in whole units of the plan's currency. */
export interface SkillCosts {
  readonly skill: PlanSkill;
  /** Sum of the stated costs; null where no step states one. */
  readonly stated: number | null;
  /** Steps that state none. */
  readonly missing: number;
  readonly free: readonly PlanAction[];
  /** Steps with a price, the highest first. */
  readonly paid: readonly PlanAction[];
  readonly notStated: readonly PlanAction[];
}

/** The costs of every planned skill, in the order of the plan. A free step is known to cost nothing; one that states no cost is not. */
export function planCosts({ skills }: Pick<SkillPlan, 'skills'>): SkillCosts[] {
  return skills
    .filter(({ standing }) => standing === 'planned')
    .map((skill) => {
      const free = skill.actions.filter(({ cost }) => cost === 0);
      const paid = skill.actions.filter(({ cost }) => (cost ?? 0) > 0).toSorted((one, other) => (other.cost ?? 0) - (one.cost ?? 0));
      const notStated = skill.actions.filter(({ cost }) => cost === null);
      const stated = free.length + paid.length === 0 ? null : paid.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
      return { skill, stated, missing: notStated.length, free, paid, notStated };
    });
}
