import { asInput } from '../figures.ts';
import type { Sitting } from '../sitting.ts';
import type { Wording } from '../wording.ts';
import type { Proposal } from './proposal.ts';
import { type Rated, type RatingBlock, ratingsOf, skillName } from './ratings.ts';

/** A level this much higher, on the scale from 0 to 7, is clearly higher. */
const clearlyHigher = 0.75;

/** "Important" on the scale from 1 to 5. */
const important = 3;

interface Neighbour {
  readonly title: string;
  readonly ratings: ReadonlyMap<string, Rated>;
}

/**
 * Skills and areas of knowledge that the nearest occupations need at a clearly higher level: at least half of those that are rated
 * themselves, and two of them, where the skill is important there. The widest gap first.
 */
export function neighbourGaps(sitting: Sitting): Proposal[] {
  const nearest = nearestOf(sitting);
  return ratingsOf(sitting.detail)
    .flatMap((own) => gapOf(sitting, own, nearest))
    .sort((one, other) => other.gap - one.gap || (one.key < other.key ? -1 : 1));
}

function nearestOf({ detail, neighbours }: Sitting): Neighbour[] {
  const near = new Set(detail.related.filter(({ tier }) => tier === 'primaryShort').map(({ code }) => code));
  return neighbours.flatMap((neighbour) => {
    if (!near.has(neighbour.occupation.code) || neighbour.occupation.isResidual) return [];
    const rated = ratingsOf(neighbour.detail).filter(({ block }) => block.coverage === 'exact');
    return rated.length === 0
      ? []
      : [{ title: neighbour.occupation.title, ratings: new Map(rated.map((rating) => [rating.element, rating])) }];
  });
}

function gapOf(sitting: Sitting, own: Rated, nearest: readonly Neighbour[]): (Proposal & { readonly gap: number })[] {
  const { level } = own;
  if (level === null || own.block.coverage === 'group') return [];
  const higher = nearest.flatMap(({ title, ratings }) => {
    const there = ratings.get(own.element);
    if (there?.level == null || (there.importance ?? 0) < important || there.level - level < clearlyHigher) return [];
    return [{ title, level: there.level, block: there.block }];
  });
  const [first] = higher.toSorted((one, other) => other.level - one.level);
  const name = first && higher.length >= 2 && higher.length * 2 >= nearest.length ? skillName(sitting, own.element) : null;
  if (!first || name === null) return [];
  const gap: Gap = { own, level, higher, title: first.title, compared: nearest.length, mean: meanLevel(higher) };
  return [{ key: own.element, name, why: () => whyOf(sitting, gap), gap: gap.mean - level }];
}

interface Higher {
  readonly title: string;
  readonly level: number;
  readonly block: RatingBlock;
}

interface Gap {
  readonly own: Rated;
  readonly level: number;
  readonly higher: readonly Higher[];
  readonly title: string;
  readonly compared: number;
  readonly mean: number;
}

function meanLevel(higher: readonly Higher[]): number {
  return higher.reduce((sum, one) => sum + one.level, 0) / higher.length;
}

function whyOf({ say, figure }: Sitting, { own, level, higher, title, compared, mean }: Gap): Wording {
  const basis = { source: 'onet', year: own.block.year, coverage: own.block.coverage, from: own.block.from } as const;
  const here = figure.official('level', level, basis);
  const inputs = higher.map((one) => ({
    ...asInput(here),
    value: one.level,
    year: one.block.year,
    coverage: one.block.coverage,
    from: one.block.from,
  }));
  return say('derived.skill.gap', {
    higher: figure.computed('neighboursHigher', higher.length, basis, 'neighbourGap', inputs),
    compared: figure.computed('neighboursCompared', compared, basis, 'neighbourGap'),
    title,
    there: figure.computed('neighbourLevel', mean, basis, 'neighbourGap', inputs),
    here,
  });
}
