import { z } from 'zod';
import { PlanSkillId } from '../ids.ts';
import { type NearReason, nearNames, readName } from './near-names.ts';
import type { PlanSkill } from './plan.ts';

/** Two skills of a plan of which a name of one is near a name of the other. */
export const NearSkills = z.object({
  one: PlanSkillId,
  other: PlanSkillId,
  /** The names that look alike: the skills' own, or those of lists they are from. */
  names: z.tuple([z.string(), z.string()]),
  why: z.enum(['spacing', 'smallWords', 'forms', 'order', 'spelling']) satisfies z.ZodType<NearReason>,
});
export type NearSkills = z.infer<typeof NearSkills>;

/** What near names are looked for in. */
export type NamedSkill = Pick<PlanSkill, 'id' | 'name'> & { readonly sources: readonly { readonly name: string }[] };

/** One key for two names, whichever stands first. */
export function pairKey(one: string, other: string): string {
  return [readName(one).key, readName(other).key].toSorted().join(' | ');
}

/**
 * The pairs of a plan's skills that may be one, in the plan's order, each pair once.
 * @param apart keys of names that a person has kept apart, see `pairKey`
 */
export function nearSkills(skills: readonly NamedSkill[], apart: ReadonlySet<string>): NearSkills[] {
  const named = skills.map((skill) => ({ skill, names: namesOf(skill) }));
  return named.flatMap((one, place) =>
    named.slice(place + 1).flatMap((other) => {
      const found = nearPairs(one.names, other.names).find(({ names: [left, right] }) => !apart.has(pairKey(left, right)));
      return found ? [{ one: one.skill.id, other: other.skill.id, ...found }] : [];
    }),
  );
}

/** Every two names by which the skills are near, for who keeps them apart. */
export function allNearPairs(one: NamedSkill, other: NamedSkill): (readonly [string, string])[] {
  return nearPairs(namesOf(one), namesOf(other)).map(({ names }) => names);
}

type Names = readonly { readonly name: string; readonly read: ReturnType<typeof readName> }[];

/** All different names of a skill, its own first. */
function namesOf({ name, sources }: NamedSkill): Names {
  const all = [name, ...sources.map((source) => source.name)].map((each) => ({ name: each, read: readName(each) }));
  return all.filter(({ read }, place) => all.findIndex((other) => other.read.key === read.key) === place);
}

function nearPairs(one: Names, other: Names): Pick<NearSkills, 'names' | 'why'>[] {
  return one.flatMap((left) =>
    other.flatMap((right) => {
      const why = nearNames(left.read, right.read);
      return why === null ? [] : [{ names: [left.name, right.name] satisfies [string, string], why }];
    }),
  );
}
