import { nearNames, readName } from '../plan/near-names.ts';
import { skillNameKey } from '../plan/skill-name.ts';

/**
 * Why a resource's skill serves a plan's skill: it has the same name, a near one (see `nearNames`), or one of the two names holds all words of the
 * other. The last is enough for an offer and never for a proposal that two skills are one.
 */
export type NameLikeness = 'same' | 'near' | 'words';

/** A word alone says something in a longer name from this length on: "digital", not "AI". */
const SHORTEST_WORD = 5;

/** How alike the name of a resource's skill and of a plan's skill are; null: they are not. */
export function likenessOf(one: string, other: string): NameLikeness | null {
  const [first, second] = [skillNameKey(one), skillNameKey(other)];
  if (first === '' || second === '') return null;
  if (first === second) return 'same';
  if (nearNames(readName(one), readName(other)) !== null) return 'near';
  return holdsWords(first, second) || holdsWords(second, first) ? 'words' : null;
}

function holdsWords(name: string, part: string): boolean {
  const words = new Set(name.split(' '));
  const wanted = part.split(' ');
  return (wanted.length > 1 || part.length >= SHORTEST_WORD) && wanted.every((word) => words.has(word));
}

export interface Serving {
  /** The skill of the resource that fits. */
  readonly skill: string;
  readonly likeness: NameLikeness;
}

const bestFirst: readonly NameLikeness[] = ['same', 'near', 'words'];

/** Below 0 when `left` is the better likeness. */
export function compareLikeness(left: NameLikeness, right: NameLikeness): number {
  return bestFirst.indexOf(left) - bestFirst.indexOf(right);
}

/**
 * Finds among the skills of a resource the one that fits best, and how; null: none does. Each name of a skill is compared once, however many
 * resources have it.
 * @param names what the skill is called, by the plan and by the pages it came from
 */
export function servingOf(names: readonly string[]): (skills: readonly string[]) => Serving | null {
  const compared = new Map<string, NameLikeness | null>();
  const bestOf = (skill: string): NameLikeness | null => {
    const known = compared.get(skill);
    if (known !== undefined) return known;
    const alike = names.map((name) => likenessOf(skill, name)).filter((likeness) => likeness !== null);
    const best = alike.toSorted(compareLikeness)[0] ?? null;
    compared.set(skill, best);
    return best;
  };
  return (skills) => {
    const fitting = skills.flatMap((skill) => {
      const likeness = bestOf(skill);
      return likeness === null ? [] : [{ skill, likeness }];
    });
    return fitting.toSorted((left, right) => compareLikeness(left.likeness, right.likeness))[0] ?? null;
  };
}
