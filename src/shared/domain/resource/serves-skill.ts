import { editDistance } from '../occupation-search/edit-distance.ts';
import { skillNameKey } from '../plan/skill-name.ts';

/** Why two names stand for the same skill: they are the same, one holds all words of the other, or a few letters are different. */
export type NameLikeness = 'same' | 'words' | 'spelling';

/** Letters two spellings of one name may differ in; short names must be the same. */
const MOST_LETTERS = 2;
const SHORTEST_SPELLING = 6;
/** A word alone says something in a longer name from this length on: "digital", not "AI". */
const SHORTEST_WORD = 5;

/** How alike two names of a skill are; null: they are not. Works on the form that plans compare names by. */
export function nearNames(one: string, other: string): NameLikeness | null {
  const [first, second] = [skillNameKey(one), skillNameKey(other)];
  if (first === '' || second === '') return null;
  if (first === second) return 'same';
  if (holdsWords(first, second) || holdsWords(second, first)) return 'words';
  if (Math.min(first.length, second.length) < SHORTEST_SPELLING || digitsOf(first) !== digitsOf(second)) return null;
  return editDistance(first, second, MOST_LETTERS) === null ? null : 'spelling';
}

/** "Spreadsheets 1" and "Spreadsheets 2" are no two spellings of one name. */
function digitsOf(name: string): string {
  return name.replace(/\P{N}/gu, '');
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

const bestFirst: readonly NameLikeness[] = ['same', 'spelling', 'words'];

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
  const likenessOf = (skill: string): NameLikeness | null => {
    const known = compared.get(skill);
    if (known !== undefined) return known;
    const alike = names.map((name) => nearNames(skill, name)).filter((likeness) => likeness !== null);
    const best = alike.toSorted(compareLikeness)[0] ?? null;
    compared.set(skill, best);
    return best;
  };
  return (skills) => {
    const fitting = skills.flatMap((skill) => {
      const likeness = likenessOf(skill);
      return likeness === null ? [] : [{ skill, likeness }];
    });
    return fitting.toSorted((left, right) => compareLikeness(left.likeness, right.likeness))[0] ?? null;
  };
}
