import type { PlanSkillId } from '../ids.ts';
import type { Task } from './fill-weeks.ts';
import type { PlanAction, PlanSkill, SkillPlan } from './plan.ts';
import type { PlanWeeks } from './plan-weeks.ts';
import { orderByNeeds } from './prerequisites.ts';
import type { RankOrder } from './rank-skills.ts';
import type { PrerequisiteCycle, Schedule } from './schedule.ts';
import { isStrength, skillGap } from './skill-standing.ts';

/** What a place in time is made from, of one skill. */
export type SchedulableSkill = Pick<
  PlanSkill,
  'id' | 'standing' | 'levelNow' | 'levelTarget' | 'hours' | 'hoursDone' | 'notBefore' | 'needs'
> & {
  readonly actions: readonly Pick<PlanAction, 'cost'>[];
};

/** What a schedule is made from. */
export interface SchedulablePlan extends Pick<SkillPlan, 'startDate' | 'hoursPerWeek' | 'pauses'> {
  readonly skills: readonly SchedulableSkill[];
}

type Later = Schedule['later'];

/** A skill's work as a range of hours, with all that decides when it may begin. */
export type RangedTask = Omit<Task, 'hours'> & { readonly range: { readonly low: number; readonly high: number } };

/** What can be placed in time, in the order in which it is taken up, and what cannot yet. */
export interface PlanTasks {
  readonly tasks: readonly RangedTask[];
  readonly later: Later;
}

/** The order of taking up, in which every skill stands after all it needs, or the chain of needs that closes on itself. */
export function takingOrder(skills: readonly SchedulableSkill[], ranking: RankOrder): readonly SchedulableSkill[] | PrerequisiteCycle {
  return orderByNeeds(inRankOrder(skills, ranking));
}

/** A strength without hours needs no time any more. */
export function takesTime(skill: SchedulableSkill): boolean {
  return skill.hours !== null || !isStrength(skill);
}

/** Strengths that still have hours first, since their time is past; then the final ranks; what is unrated or takes no time any more last. */
function inRankOrder(skills: readonly SchedulableSkill[], ranking: RankOrder): SchedulableSkill[] {
  const ranks = new Map(ranking.ranked.map((entry) => [entry.id, entry.rank]));
  const last = Number.MAX_SAFE_INTEGER;
  const rank = (skill: SchedulableSkill) => (isStrength(skill) && takesTime(skill) ? 0 : (ranks.get(skill.id) ?? last));
  return skills.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * What can be placed in time and what cannot yet. A need holds a skill back only while the needed one is planned itself: what was left
 * out of the plan on purpose does not. A strength without hours needs no time and holds nothing back.
 */
export function planTasks(ordered: readonly SchedulableSkill[], weeks: Pick<PlanWeeks, 'firstWeek'>): PlanTasks {
  const tasks = new Map<PlanSkillId, RangedTask>();
  const later = new Map<PlanSkillId, Later[number]>();
  for (const skill of ordered.filter((entry) => entry.standing === 'planned')) {
    const { id, hours, needs } = skill;
    if (skillGap(skill) === null) later.set(id, { id, why: 'rateFirst' });
    else if (!takesTime(skill)) continue;
    else if (hours === null) later.set(id, { id, why: 'noHours' });
    else if (needs.some((need) => later.has(need))) later.set(id, { id, why: 'needsLater' });
    else tasks.set(id, { id, range: hours, needs: needs.filter((need) => tasks.has(need)), firstWeek: weeks.firstWeek(skill.notBefore) });
  }
  return { tasks: [...tasks.values()], later: [...later.values()] };
}
