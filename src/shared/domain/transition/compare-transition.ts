import { compareSkills } from './compare-skills.ts';
import { type CannotTell, type PayTier, type Transition, type TransitionLine, type TransitionSide, transitionRule } from './transition.ts';

/** Pay that differs by less than this share is called alike. */
export const alikePay = 0.05;
/** Scores for AI risk that differ by less than this are called alike. */
export const alikeAiRisk = 1;
/** Tiers in the order in which one is looked for that both state: the middle of a working life first. */
const tiers = ['middle', 'entry', 'senior'] as const;

/** What the person brings beside the occupation they come from. */
export interface Brought {
  /** Years of study after high school that are done; null: not stated, and then the way into the first occupation counts. */
  readonly studied: number | null;
}

/**
 * What the step from one occupation to another asks for and brings, in five lines that are never summed up. It has a direction. What is not
 * stated on both sides by the same kind of source cannot be told, and is never guessed.
 */
export function compareTransition(from: TransitionSide, to: TransitionSide, { studied }: Brought): Transition {
  const lines: readonly TransitionLine[] = [
    compareSkills(from, to),
    compareEducation(from, to, studied),
    compareCredential(from, to),
    comparePay(from, to),
    compareAiRisk(from, to),
  ];
  return { ruleVersion: transitionRule, from: nameOf(from), to: nameOf(to), lines, distance: distanceOf(lines) };
}

function compareEducation(from: TransitionSide, to: TransitionSide, studied: number | null): TransitionLine {
  if (from.education === null || to.education === null) return { line: 'education', word: 'cannotTell', why: 'notStated' };
  const done = Math.max(from.education.years, studied ?? 0);
  const more = Math.max(0, to.education.years - done);
  const stated = { from: from.education.stated, to: to.education.stated };
  return {
    line: 'education',
    word: more > 0 ? 'more' : 'enough',
    facts: { from: from.education.years, to: to.education.years, more, stated },
  };
}

/**
 * A credential that both pages ask for by the same name is held already. The library only says in this project's words what kind is asked for,
 * which differs by level and specialty: there the same words prove nothing.
 */
function compareCredential(from: TransitionSide, { credential: there, source }: TransitionSide): TransitionLine {
  if (there === null || there.level === 'unknown') return { line: 'credential', word: 'cannotTell', why: 'notStated' };
  const { level, names } = there;
  if (level === 'none' || level === 'optional') return { line: 'credential', word: 'none', facts: { names } };
  const isNamed = from.source === 'page' && source === 'page' && from.credential?.level === 'required';
  const missing = names.filter((name) => !(isNamed && from.credential?.names.includes(name)));
  if (names.length > 0 && missing.length === 0) return { line: 'credential', word: 'held', facts: { names } };
  return { line: 'credential', word: level, facts: { names: missing } };
}

function comparePay({ pay: here }: TransitionSide, { pay: there }: TransitionSide): TransitionLine {
  const cannotTell = (why: CannotTell) => ({ line: 'pay', word: 'cannotTell', why }) as const;
  if (here === null || there === null) return cannotTell('notStated');
  if (here.currency !== there.currency) return cannotTell('differentCurrency');
  if (here.period === null || here.period !== there.period) return cannotTell('differentPeriod');
  if (here.year !== there.year) return cannotTell('differentYear');
  for (const level of tiers) {
    const [from, to] = [middleOf(here.tiers, level), middleOf(there.tiers, level)];
    if (from === null || to === null || from === 0) continue;
    const share = to / from - 1;
    const word = Math.abs(share) < alikePay ? 'alike' : share < 0 ? 'lower' : 'higher';
    return { line: 'pay', word, facts: { level, from, to, share, currency: here.currency, period: here.period, year: here.year } };
  }
  const stated = new Set(here.tiers.map(({ level }) => level));
  const onlyBounds = there.tiers.some(({ level }) => level !== 'other' && stated.has(level));
  return cannotTell(onlyBounds ? 'onlyBounds' : 'noCommonTier');
}

function middleOf(stated: readonly PayTier[], level: PayTier['level']): number | null {
  const tier = stated.find((each) => each.level === level && !each.isBound);
  return tier === undefined ? null : (tier.low + tier.high) / 2;
}

function compareAiRisk({ aiRisk: from }: TransitionSide, { aiRisk: to }: TransitionSide): TransitionLine {
  if (from === null || to === null) return { line: 'aiExposure', word: 'cannotTell', why: 'notStated' };
  const word = Math.abs(to - from) < alikeAiRisk ? 'alike' : to < from ? 'lower' : 'higher';
  return { line: 'aiExposure', word, facts: { from, to } };
}

/** What cannot be learned on the way stands before what can: a required credential, then years of study, then skills. */
function distanceOf(lines: readonly TransitionLine[]): Transition['distance'] {
  const word = (line: TransitionLine['line']) => lines.find((each) => each.line === line)?.word;
  if (word('credential') === 'required') return 'credential';
  if (word('education') === 'more') return 'education';
  return word('skills') === 'few' || word('skills') === 'many' ? 'skills' : null;
}

function nameOf({ socCode, title, source }: TransitionSide): Transition['from'] {
  return { socCode, title, source };
}
