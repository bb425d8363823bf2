import type { z } from 'zod';
import { PlanInput } from './plan-input.ts';
import { isCycle, orderByNeeds } from './prerequisites.ts';

/** Why a plan was refused: where in it, as `skills[3].hours[0]` (empty: the whole), and what is wrong there. */
export interface PlanInputProblem {
  readonly place: string;
  readonly problem:
    | 'missing'
    | 'wrongKind'
    | 'tooFew'
    | 'tooMany'
    | 'empty'
    | 'tooLong'
    | 'tooSmall'
    | 'tooBig'
    | 'noDate'
    | 'farDate'
    | 'weightsSum'
    | 'unknownField'
    | 'unknownSkill'
    | 'unknownTarget'
    | 'twice'
    | 'endsBeforeBegins'
    | 'lowAboveHigh'
    | 'cycle';
  /** What the sentence about it needs: a limit, an id, the kind of value wanted. */
  readonly details: Readonly<Record<string, string | number>>;
}

type Path = readonly PropertyKey[];

/** Checks a plan read from a file; the first thing wrong refuses it. */
export function readPlanInput(value: unknown): { readonly input: PlanInput } | PlanInputProblem {
  const read = PlanInput.safeParse(value);
  if (read.success) return referenceProblem(read.data) ?? { input: read.data };
  const [issue] = read.error.issues;
  if (issue === undefined) throw new Error('A plan was refused without an issue.');
  return shapeProblem(issue, value);
}

function shapeProblem(issue: z.core.$ZodIssue, value: unknown): PlanInputProblem {
  switch (issue.code) {
    case 'unrecognized_keys':
      return at([...issue.path, ...issue.keys.slice(0, 1)], 'unknownField');
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined ? at(issue.path, 'missing') : at(issue.path, 'wrongKind', { kind: issue.expected });
    case 'too_small':
      if (issue.origin === 'array') return at(issue.path, 'tooFew', { count: Number(issue.minimum) });
      return issue.origin === 'string' ? at(issue.path, 'empty') : at(issue.path, 'tooSmall', { least: Number(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'array') return at(issue.path, 'tooMany', { count: Number(issue.maximum) });
      return at(issue.path, issue.origin === 'string' ? 'tooLong' : 'tooBig', { most: Number(issue.maximum) });
    case 'invalid_format':
      return at(issue.path, 'noDate');
    default:
      return at(issue.path, issue.path.at(-1) === 'weights' ? 'weightsSum' : 'farDate');
  }
}

/** What no field shows alone: ids that nothing has, ids that two have, ends before beginnings, needs that go in a circle. */
function referenceProblem({ holidays, targets, skills }: PlanInput): PlanInputProblem | null {
  const skillIds = new Set(skills.map(({ id }) => id));
  const targetIds = new Set(targets);
  const endless = holidays.findIndex(({ from, to }) => to < from);
  if (endless >= 0) return at(['holidays', endless], 'endsBeforeBegins');
  const twiceTarget = firstTwice(targets);
  if (twiceTarget >= 0) return at(['targets', twiceTarget], 'twice', { id: targets[twiceTarget] ?? '' });
  const twiceSkill = firstTwice(skills.map(({ id }) => id));
  if (twiceSkill >= 0) return at(['skills', twiceSkill, 'id'], 'twice', { id: skills[twiceSkill]?.id ?? '' });
  for (const [place, { hours, lists, needs }] of skills.entries()) {
    if (hours !== null && hours[0] > hours[1]) return at(['skills', place, 'hours'], 'lowAboveHigh');
    const list = lists.findIndex((id) => !targetIds.has(id));
    if (list >= 0) return at(['skills', place, 'lists', list], 'unknownTarget', { id: lists[list] ?? '' });
    const need = needs.findIndex((id) => !skillIds.has(id));
    if (need >= 0) return at(['skills', place, 'needs', need], 'unknownSkill', { id: needs[need] ?? '' });
  }
  const ordered = orderByNeeds(skills);
  if (!isCycle(ordered)) return null;
  const place = skills.findIndex(({ id }) => id === ordered.ids[0]);
  return at(['skills', place, 'needs'], 'cycle', { ids: ordered.ids.join(' → ') });
}

function at(path: Path, problem: PlanInputProblem['problem'], details: PlanInputProblem['details'] = {}): PlanInputProblem {
  const place = path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
  return { place, problem, details };
}

/** The place of the first value that stood before already, or -1. */
function firstTwice(values: readonly string[]): number {
  const seen = new Set<string>();
  return values.findIndex((value) => seen.size === seen.add(value).size);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner instanceof Object ? Reflect.get(inner, step) : undefined), value);
}
