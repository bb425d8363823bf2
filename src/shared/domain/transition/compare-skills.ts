import type { Rating } from '../occupation/occupation.ts';
import { skillNameKey } from '../plan/skill-name.ts';
import type { SkillStep, SkillsByName, SkillsByRating, TransitionLine, TransitionSide } from './transition.ts';

/** From this rated importance of 5 on a skill counts as important in an occupation: the middle of the scale, "important". */
export const importantFrom = 3;
/** A level of 7 is higher from this much on, an importance of 5 too: less is within what raters differ by. */
export const stepFrom = 0.5;
/** Up to so many skills to add or to raise are called few. */
export const fewAtMost = 3;

type SkillsLine = Extract<TransitionLine, { line: 'skills' }>;

/** By O*NET's ratings where both have them, else by the names on the two lists; lists that are the same word for word tell nothing. */
export function compareSkills(from: TransitionSide, to: TransitionSide): SkillsLine {
  if (from.skills !== null && to.skills !== null) {
    const facts = byRating(from.skills, to.skills);
    return { line: 'skills', word: wordFor(facts.add.length + facts.raise.length), facts };
  }
  if (from.skillsToBuild.length === 0 || to.skillsToBuild.length === 0) return { line: 'skills', word: 'cannotTell', why: 'notStated' };
  const facts = byName(from.skillsToBuild, to.skillsToBuild);
  if (facts.add.length + facts.rest.length === 0) return { line: 'skills', word: 'cannotTell', why: 'identicalLists' };
  return { line: 'skills', word: wordFor(facts.add.length), facts };
}

function wordFor(steps: number): 'enough' | 'few' | 'many' {
  return steps === 0 ? 'enough' : steps <= fewAtMost ? 'few' : 'many';
}

/** Skills important on neither side are left out. Each list stands by how far it is to go, the farthest first. */
function byRating(from: readonly Rating[], to: readonly Rating[]): SkillsByRating {
  const here = new Map(from.map((rating) => [rating.element, rating]));
  const there = new Map(to.map((rating) => [rating.element, rating]));
  const lists = { shared: [] as SkillStep[], raise: [] as SkillStep[], add: [] as SkillStep[], rest: [] as SkillStep[] };
  for (const element of new Set([...here.keys(), ...there.keys()])) {
    const list = listFor(here.get(element), there.get(element));
    if (list === null) continue;
    lists[list].push({ element, from: here.get(element)?.level ?? null, to: there.get(element)?.level ?? null });
  }
  const distance = ({ from: now, to: wanted }: SkillStep) => Math.abs((wanted ?? 0) - (now ?? 0));
  const sorted = (steps: SkillStep[]) => steps.toSorted((a, b) => distance(b) - distance(a) || (a.element < b.element ? -1 : 1));
  return { kind: 'ratings', shared: sorted(lists.shared), raise: sorted(lists.raise), add: sorted(lists.add), rest: sorted(lists.rest) };
}

function listFor(here: Rating | undefined, there: Rating | undefined): 'shared' | 'raise' | 'add' | 'rest' | null {
  const isImportant = (rating: Rating | undefined) => (rating?.importance ?? 0) >= importantFrom;
  const higher = (there?.level ?? 0) - (here?.level ?? 0) >= stepFrom;
  if (isImportant(there)) {
    if (isImportant(here)) return higher ? 'raise' : 'shared';
    return higher || (there?.importance ?? 0) - (here?.importance ?? 0) >= stepFrom ? 'add' : 'shared';
  }
  return isImportant(here) ? 'rest' : null;
}

function byName(from: readonly string[], to: readonly string[]): SkillsByName {
  const keys = (names: readonly string[]) => new Set(names.map(skillNameKey));
  const [here, there] = [keys(from), keys(to)];
  return {
    kind: 'names',
    shared: to.filter((name) => here.has(skillNameKey(name))),
    add: to.filter((name) => !here.has(skillNameKey(name))),
    rest: from.filter((name) => !there.has(skillNameKey(name))),
  };
}
