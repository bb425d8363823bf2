import type { ItemId, ProfileId } from '../ids.ts';
import type { SkillSource } from './plan.ts';
import { skillNameKey } from './skill-name.ts';

/** A target occupation with the "skills to build" its page lists. */
export interface TargetSkills {
  readonly profileId: ProfileId;
  readonly socCode: string;
  readonly skillsToBuild: readonly { readonly id: ItemId; readonly name: string; readonly example: string | null }[];
}

/** One skill and every place that names it; the name is the first list's wording. */
export interface MergedSkill {
  readonly name: string;
  readonly sources: readonly SkillSource[];
}

/** The skills of all targets in list order, those of the same name (see `skillNameKey`) joined into one. */
export function mergeSkills(targets: readonly TargetSkills[]): MergedSkill[] {
  const merged = new Map<string, { name: string; sources: SkillSource[] }>();
  for (const { profileId, socCode, skillsToBuild } of targets) {
    for (const { id, name, example } of skillsToBuild) {
      const source: SkillSource = { profileId, socCode, itemId: id, name, example };
      const known = merged.get(skillNameKey(name));
      if (known) known.sources.push(source);
      else merged.set(skillNameKey(name), { name, sources: [source] });
    }
  }
  return [...merged.values()];
}
