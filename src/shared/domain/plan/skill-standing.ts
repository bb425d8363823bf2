import type { PlanSkill } from './plan.ts';

type Levels = Pick<PlanSkill, 'levelNow' | 'levelTarget'>;

/** Levels still to climb, 0 to 4; null while the level now is not known. */
export function skillGap({ levelNow, levelTarget }: Levels): number | null {
  return levelNow === null ? null : Math.max(0, levelTarget - levelNow);
}

/** True when the level now is known and at or above the target. */
export function isStrength(skill: Levels): boolean {
  return skillGap(skill) === 0;
}
