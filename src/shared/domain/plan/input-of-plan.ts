import type { z } from 'zod';
import type { ProfileId } from '../ids.ts';
import { publishedPace } from './learning-pace.ts';
import type { PlanSkill, SkillPlan } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { isPublished, type PriorityWeights, publishedWeights } from './priority-weights.ts';
import { isStrength } from './skill-standing.ts';

/** As a file holds it: what is as usual may be left out. */
type WrittenInput = z.input<typeof PlanInput>;
type WrittenSkill = WrittenInput['skills'][number];

/** A plan's own id for each of its target occupations: the code of the occupation, told apart by a number where two pages are of one. */
type TargetIds = ReadonlyMap<ProfileId, string>;

/**
 * A plan as `waymark plan FILE` reads it, so that the same rules give the same ranks and dates: the way back of `planOfInput`. No words of
 * the case are in it but the names of its skills.
 */
export function inputOfPlan(plan: SkillPlan, weights: PriorityWeights = publishedWeights): WrittenInput {
  const targets = targetIds(plan.targets);
  return {
    start: plan.startDate,
    hoursPerWeek: plan.hoursPerWeek,
    ...publishedPace,
    holidays: plan.pauses,
    budget: plan.budget?.amount ?? null,
    deadline: plan.deadline,
    targets: [...targets.values()],
    ...(isPublished(weights) ? {} : { weights }),
    skills: plan.skills.map((skill) => inputOfSkill(skill, plan, targets)),
  };
}

function inputOfSkill(skill: PlanSkill, { skills }: SkillPlan, targets: TargetIds): WrittenSkill {
  const { id, name, levelNow, levelTarget, importance, interest, hours, notBefore, gate, clientRank } = skill;
  const standing = standingOf(skill);
  const known = new Set(skills.map((each) => each.id));
  const costs = skill.actions.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  return {
    id,
    name,
    required: levelTarget,
    current: levelNow,
    importance,
    interest,
    lists: [...new Set(skill.sources.flatMap(({ profileId }) => targets.get(profileId) ?? []))],
    hours: hours === null ? null : [hours.low, hours.high],
    cost: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    needs: skill.needs.filter((need) => known.has(need) && need !== id),
    gate,
    ...(notBefore === null ? {} : { notBefore }),
    ...(standing === 'planned' ? {} : { standing }),
    ...(clientRank === null ? {} : { place: clientRank }),
  };
}

function standingOf(skill: PlanSkill): NonNullable<WrittenSkill['standing']> {
  if (skill.standing === 'suggested') return 'suggested';
  return isStrength(skill) && skill.hours !== null ? 'reached' : 'planned';
}

function targetIds(targets: SkillPlan['targets']): TargetIds {
  return new Map(
    targets.map(({ profileId, socCode }, place) => {
      const before = targets.slice(0, place).filter((other) => other.socCode === socCode).length;
      return [profileId, before === 0 ? socCode : `${socCode} (${before + 1})`];
    }),
  );
}
