import type { PlanSkill } from './plan.ts';

/**
 * Whether a skill is still the mere suggestion it came in as: no rating, estimate, word or step of a person's is on it, and no other
 * skill needs it. Taking such a skill away takes nobody's work away.
 */
export function isUntouched(skill: PlanSkill, skills: readonly PlanSkill[]): boolean {
  const { levelNow, levelTarget, importance, interest, hours, notBefore, clientRank, clientReason } = skill;
  const stated = [levelNow, levelTarget, importance, interest, hours, notBefore, clientRank, clientReason];
  const words = [skill.ifThen, skill.obstacle, skill.obstacleAnswer];
  return (
    skill.standing === 'suggested' &&
    stated.every((value) => value === null) &&
    words.every((text) => text.trim() === '') &&
    skill.hoursDone === 0 &&
    !skill.gate &&
    skill.needs.length === 0 &&
    skill.actions.length === 0 &&
    skill.sources.some((source) => source.name.slice(0, 200).trim() === skill.name) &&
    !skills.some((other) => other.needs.includes(skill.id))
  );
}
