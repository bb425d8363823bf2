import type { LearningPace } from './learning-pace.ts';
import type { PlanInput } from './plan-input.ts';
import type { RankablePlan } from './priority.ts';
import { isStrength } from './skill-standing.ts';
import type { LimitedPlan } from './ways-out.ts';

/** A plan in the shape that ranks and dates are made from, with the pace it asks for. */
export interface PlanToCompute {
  readonly plan: LimitedPlan & RankablePlan;
  readonly pace: LearningPace;
}

/**
 * A skill counts as planned unless it says otherwise, and nothing as done. A strength needs no time, whatever hours are stated, unless it was
 * reached while the plan runs.
 */
export function planOfInput(input: PlanInput): PlanToCompute {
  const { start, hoursPerWeek, holidays, targets, parallel, buffer, reviewWeeks } = input;
  const skills = input.skills.map((skill) => {
    const { id, name, required, current, importance, interest, lists, hours, cost, notBefore, needs, gate, standing, place } = skill;
    const levels = { levelNow: current, levelTarget: required };
    const isOver = isStrength(levels) && standing === 'planned';
    return {
      ...levels,
      id,
      name,
      standing: standing === 'suggested' ? standing : ('planned' as const),
      importance,
      interest,
      gate,
      needs,
      sources: lists.map((profileId) => ({ profileId })),
      clientRank: place,
      hours: hours === null || isOver ? null : { low: hours[0], high: hours[1] },
      hoursDone: 0,
      actions: standing === 'suggested' ? [] : [{ cost }],
      notBefore,
    };
  });
  return {
    plan: { startDate: start, hoursPerWeek, pauses: holidays, targets: targets.map((profileId) => ({ profileId })), skills },
    pace: { parallel, buffer, reviewWeeks },
  };
}
