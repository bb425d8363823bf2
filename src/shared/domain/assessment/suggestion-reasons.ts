import { DimensionName } from '../profile/dimensions.ts';
import type { DimensionRanks } from './library-ranks.ts';
import { interestCode, likeness } from './riasec.ts';
import type { HeldOccupation, ScoredDimension, SuggestedFrom, SuggestionInputs, SuggestionReason } from './suggestion.ts';
import type { Weights } from './weights.ts';

/**
 * The words for how alike two sets of six interests are. They are the values a correlation of six pairs passes by chance once in twenty and
 * once in ten times (one-sided, four degrees of freedom).
 */
export const interestCutOffs = { strong: 0.729, fair: 0.608 } as const;

/** In the upper or lower third of all occupations a score is worth a word. */
const third = 1 / 3;

/** How many dimensions a sentence names. */
const named = 3;

/** What speaks for an occupation, then what speaks against it. */
export function reasonsFor(
  occupation: SuggestedFrom,
  { interests, weights, history }: SuggestionInputs,
  ranks: DimensionRanks,
): SuggestionReason[] {
  const ofInterests = interests === null ? null : interestReason(occupation, interests);
  const good = weights === null ? [] : dimensionsThatMatter(occupation, weights, (rank) => rank >= 1 - third, ranks);
  const poor = weights === null ? [] : dimensionsThatMatter(occupation, weights, (rank) => rank <= third, ranks);
  return [
    ...(ofInterests === null || ofInterests.kind === 'interestsDiffer' ? [] : [ofInterests]),
    ...(good.length > 0 ? [{ kind: 'goodOn' as const, dimensions: good }] : []),
    ...historyReasons(occupation, history),
    ...(poor.length > 0 ? [{ kind: 'poorOn' as const, dimensions: poor }] : []),
    ...(ofInterests?.kind === 'interestsDiffer' ? [ofInterests] : []),
  ];
}

/** Whether a reason speaks for the occupation. */
export function isInFavor({ kind }: SuggestionReason): boolean {
  return kind !== 'poorOn' && kind !== 'interestsDiffer';
}

function interestReason(occupation: SuggestedFrom, interests: NonNullable<SuggestionInputs['interests']>): SuggestionReason | null {
  if (occupation.interests === null) return null;
  const alike = likeness(interests, occupation.interests);
  if (alike === null) return null;
  if (alike < interestCutOffs.fair) return { kind: 'interestsDiffer' };
  const theirs = new Set(interestCode(occupation.interests).flat());
  const letters = interestCode(interests)
    .flat()
    .filter((letter) => theirs.has(letter));
  return { kind: alike >= interestCutOffs.strong ? 'interestsStrong' : 'interestsFair', letters };
}

/** Up to three dimensions of the two highest weights that were given, the heaviest first and then the most telling. */
function dimensionsThatMatter(
  { scores }: SuggestedFrom,
  { dimensions }: Weights,
  telling: (rank: number) => boolean,
  ranks: DimensionRanks,
): ScoredDimension[] {
  const given = [...new Set(DimensionName.options.map((name) => dimensions[name] ?? 0))].filter((weight) => weight > 0);
  const [first = 0, second = first] = given.sort((one, other) => other - one);
  return DimensionName.options
    .flatMap((name) => {
      const weight = dimensions[name] ?? 0;
      const [score, rank] = [scores[name], ranks(name, scores)];
      return weight === 0 || weight < Math.min(first, second) || score === null || rank === null || !telling(rank)
        ? []
        : [{ name, score, weight, rank }];
    })
    .sort((one, other) => other.weight - one.weight || Math.abs(other.rank - 0.5) - Math.abs(one.rank - 0.5))
    .slice(0, named)
    .map(({ name, score }) => ({ name, score }));
}

function historyReasons({ socCode }: SuggestedFrom, history: readonly HeldOccupation[]): SuggestionReason[] {
  if (history.some((held) => held.socCode === socCode)) return [{ kind: 'hasDone' }];
  const titles = history.filter(({ near }) => near.has(socCode)).map(({ title }) => title);
  return titles.length === 0 ? [] : [{ kind: 'nearTo', titles: [...new Set(titles)] }];
}
