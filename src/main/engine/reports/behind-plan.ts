import type { PlanReading } from '#shared/contract/plans.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import type { SkillSource } from '#shared/domain/plan/plan.ts';
import { occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { EngineContext } from '../context.ts';
import { listVersions, readProfile } from '../library/index.ts';
import { sourcesBehindSkills } from './sources.ts';

/** Data sets that a plan's skills are from, where computed profiles list them, as they were when the skills were taken. */
export async function readBehindPlan(context: EngineContext, reading: PlanReading | null): Promise<PackSource[]> {
  const taken = (reading?.plan.skills ?? []).flatMap(({ sources }) => sources);
  const byProfile = Map.groupBy(
    taken.filter(({ profileId }) => occupationOfComputed(profileId) !== null),
    ({ profileId }) => profileId,
  );
  const found = await Promise.all([...byProfile].map(([profileId, skills]) => sourcesOfSkills(context, profileId, skills)));
  return found.flat();
}

/**
 * A skill was taken from the first version that lists it in the same words. No version is made anew for this: the plan stays as it is when another
 * edition of the library is put to use.
 */
async function sourcesOfSkills(context: EngineContext, profileId: ProfileId, skills: readonly SkillSource[]): Promise<PackSource[]> {
  const found: PackSource[] = [];
  let open = skills;
  for (const { id } of await listVersions(context.workspace().db, profileId)) {
    if (open.length === 0) break;
    const { profile, computed } = await readProfile(context, profileId, id);
    const left = open.filter((skill) => !lists(profile, skill));
    if (left.length < open.length && computed !== null) found.push(...sourcesBehindSkills(computed));
    open = left;
  }
  return found;
}

function lists({ skillsToBuild }: OccupationProfile, { itemId, name, example }: SkillSource): boolean {
  return skillsToBuild.some((skill) => skill.id === itemId && skill.name === name && skill.example === example);
}
