import { criteriaOf } from '../fit/criterion.ts';
import { computedScale, type Fit, fitOf } from '../fit/fit.ts';
import { DimensionName } from '../profile/dimensions.ts';
import { meanRank } from '../scores/mean-rank.ts';
import { likeness } from './riasec.ts';
import type { HeldOccupation, SuggestedFrom, SuggestionInputs, SuggestionPart, SuggestionTerm } from './suggestion.ts';
import { weightShares } from './weights.ts';

/** Points of 100. Interests and weights count alike; experience tips what is near. Parts that nothing is known for are left out. */
const points: Readonly<Record<SuggestionTerm, number>> = { interests: 45, weights: 45, history: 10 };

/** How much of the points for experience an occupation has by its nearness to one that was held. */
const nearness = { primaryShort: 0.75, primaryLong: 0.5, supplemental: 0.25 } as const;

export interface Place {
  readonly parts: readonly SuggestionPart[];
  readonly match: number;
  readonly low: number;
  readonly high: number;
  readonly fit: Fit | null;
}

/** The parts in use for a client with their points, whole ones that add up to 100; empty where nothing is known. */
export function termsInUse({ interests, weights, history }: SuggestionInputs): { term: SuggestionTerm; points: number }[] {
  const known = { interests: interests !== null, weights: weights !== null, history: history.length > 0 };
  const terms = (['interests', 'weights', 'history'] as const).filter((term) => known[term]);
  const shares = weightShares(terms.map((term) => points[term]));
  return terms.map((term, place) => ({ term, points: shares[place] ?? 0 }));
}

/**
 * Gives the function that places one occupation among all; it gives null where a part in use is not known of the occupation. Interests: the
 * likeness, none below 0. Weights: the share of all occupations with a lower weighted fit. Experience: 1 held, less the farther O*NET puts it.
 */
export function createPlacing(library: readonly SuggestedFrom[], inputs: SuggestionInputs): (occupation: SuggestedFrom) => Place | null {
  const terms = termsInUse(inputs);
  const { interests, weights, history } = inputs;
  // No library measures what is a client's own.
  const criteria = weights === null ? [] : criteriaOf({ ...weights, own: [] });
  const fits = new Map(
    library.map((occupation) => [occupation, fitOf({ scale: computedScale, values: statedScores(occupation) }, criteria)]),
  );
  const sorted = Float64Array.from([...fits.values()].flatMap((fit) => fit?.value ?? [])).sort();

  const ranges: Readonly<Record<SuggestionTerm, (occupation: SuggestedFrom) => Range | null>> = {
    interests(occupation) {
      const alike = interests === null || occupation.interests === null ? null : likeness(interests, occupation.interests);
      return alike === null ? null : exactly(Math.max(0, alike));
    },
    weights(occupation) {
      const fit = fits.get(occupation) ?? null;
      const rank = (value: number) => meanRank(sorted, value);
      if (fit === null) return null;
      return { share: rank(fit.value), low: rank(fit.low), high: rank(fit.high) };
    },
    history: (occupation) => exactly(experience(occupation.socCode, history)),
  };

  return (occupation) => {
    const parts: SuggestionPart[] = [];
    let [match, low, high] = [0, 0, 0];
    for (const { term, points: of } of terms) {
      const range = ranges[term](occupation);
      if (range === null) return null;
      parts.push({ term, share: range.share, points: of });
      match += range.share * of;
      low += range.low * of;
      high += range.high * of;
    }
    return { parts, match, low, high, fit: fits.get(occupation) ?? null };
  };
}

function statedScores({ scores }: SuggestedFrom): ReadonlyMap<string, number> {
  return new Map(DimensionName.options.flatMap((name) => (scores[name] === null ? [] : [[name, scores[name]] as const])));
}

interface Range {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const exactly = (share: number): Range => ({ share, low: share, high: share });

function experience(socCode: string, history: readonly HeldOccupation[]): number {
  const shares = history.map((held) => {
    const tier = held.near.get(socCode);
    if (held.socCode === socCode) return 1;
    return tier === undefined ? 0 : nearness[tier];
  });
  return Math.max(0, ...shares);
}
