import type { PlanSkill } from './plan.ts';

type Levels = Pick<PlanSkill, 'levelNow' | 'levelTarget'>;

/** Levels still to climb, 0 to 4; null while the level now or the target is not stated. */
export function skillGap({ levelNow, levelTarget }: Levels): number | null {
  return levelNow === null || levelTarget === null ? null : Math.max(0, levelTarget - levelNow);
}

/** Which levels a skill lacks before it can be ranked; null: none, its gap is known. */
export function unratedLevels({ levelNow, levelTarget }: Levels): 'now' | 'target' | 'both' | null {
  if (levelNow === null) return levelTarget === null ? 'both' : 'now';
  return levelTarget === null ? 'target' : null;
}

/** True when the level now is known and at or above the target. */
export function isStrength(skill: Levels): boolean {
  return skillGap(skill) === 0;
}
