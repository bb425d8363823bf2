import type { DealBreaker } from '../intake/deal-breaker.ts';
import { DimensionName } from '../profile/dimensions.ts';
import { checkLimits, needsFigure } from './check-limits.ts';
import { dimensionRanks } from './library-ranks.ts';
import { isFlat } from './riasec.ts';
import {
  type LeftOut,
  type SuggestedFrom,
  type Suggestion,
  type SuggestionGap,
  type SuggestionInputs,
  type Suggestions,
  suggestionRule,
} from './suggestion.ts';
import { createPlacing, type Place, termsInUse } from './suggestion-place.ts';
import { isInFavor, reasonsFor } from './suggestion-reasons.ts';
import { allWeights, isAllEqual, type Weights } from './weights.ts';

/** Points within which two occupations are too close to call. */
const tooClose = 5;

/** Groups are shown whole, from the best on, until this many occupations stand. */
const enough = 20;

/**
 * Occupations of the library worth a look for a client, best first in groups that are too close to call, each with what speaks for and
 * against it, what is to be asked and what is not known. Nothing is dropped in silence: what a limit leaves out and what cannot be placed is
 * listed. The rule, its inputs and its limits are in docs/assessments.md.
 */
export function suggestOccupations(library: readonly SuggestedFrom[], given: SuggestionInputs): Suggestions {
  const inputs = useful(given);
  const terms = termsInUse(inputs);
  const gaps = gapsOf(given);
  const empty = {
    rule: suggestionRule,
    considered: library.length,
    terms,
    gaps,
    groups: [],
    further: 0,
    leftOut: [],
    notPlaced: [],
  } as const;
  if (terms.length === 0) return empty;

  const ranks = dimensionRanks(library);
  const placing = createPlacing(library, inputs);
  const placed: Suggestion[] = [];
  const notPlaced: Suggestions['notPlaced'][number][] = [];
  const leftOut = new Map<LeftOut['rule'], { amount: number | null; occupations: LeftOut['occupations'][number][] }>();
  let unsupported = 0;
  for (const occupation of library) {
    const { socCode, title } = occupation;
    const verdict = checkLimits(occupation, inputs);
    if (verdict.breaks !== null) {
      const { rule, amount } = verdict.breaks;
      leftOut.set(rule, { amount, occupations: [...(leftOut.get(rule)?.occupations ?? []), { socCode, title }] });
      continue;
    }
    const place = placing(occupation);
    const reasons = reasonsFor(occupation, inputs, ranks);
    if (place === null) notPlaced.push({ socCode, title });
    else if (!reasons.some(isInFavor)) unsupported += 1;
    else placed.push({ socCode, title, ...placeOf(place), reasons, checks: verdict.checks, unknown: unknownOf(place) });
  }
  const groups = groupsOf(placed);
  const shown = groups.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  return {
    ...empty,
    groups,
    further: placed.length - shown + unsupported,
    leftOut: [...leftOut].map(([rule, { amount, occupations }]) => ({ rule, amount, occupations })),
    notPlaced,
  };
}

/** What can order anything: scores that are not all the same, weights of which one is above 0. */
function useful({ interests, weights, ...rest }: SuggestionInputs): SuggestionInputs {
  return {
    ...rest,
    interests: interests !== null && !isFlat(interests) ? interests : null,
    weights: weights !== null && weighsSomething(weights) ? weights : null,
  };
}

const weighsSomething = ({ dimensions }: Weights) => Object.values(dimensions).some((weight) => weight !== null && weight > 0);

function gapsOf({ interests, weights, history, limits }: SuggestionInputs): SuggestionGap[] {
  const stated = weights === null ? [] : allWeights({ ...weights, own: [] }).filter((weight) => weight !== null);
  const own = weights?.own.filter(({ weight }) => weight !== 0).map(({ name }) => name) ?? [];
  const words = (some: readonly DealBreaker[]) => some.map((limit) => limit.words.trim()).filter((text) => text !== '');
  const others = words(limits.filter(({ rule }) => rule === 'other'));
  const withoutFigure = limits.filter(needsFigure).map(({ rule }) => rule);
  return [
    ...(interests === null ? [{ kind: 'noInterests' as const }] : isFlat(interests) ? [{ kind: 'flatInterests' as const }] : []),
    ...(stated.length === 0
      ? [{ kind: 'noWeights' as const }]
      : stated.every((weight) => weight === 0)
        ? [{ kind: 'zeroWeights' as const }]
        : isAllEqual(stated)
          ? [{ kind: 'equalWeights' as const }]
          : []),
    ...(history.length === 0 ? [{ kind: 'noHistory' as const }] : []),
    ...(own.length > 0 ? [{ kind: 'ownCriteria' as const, names: own }] : []),
    ...(others.length > 0 ? [{ kind: 'otherLimits' as const, names: others }] : []),
    ...(withoutFigure.length > 0 ? [{ kind: 'limitsWithoutFigure' as const, names: withoutFigure }] : []),
  ];
}

function placeOf({ parts, match, low, high }: Place): Pick<Suggestion, 'parts' | 'match' | 'low' | 'high'> {
  return { parts, match, low, high };
}

function unknownOf({ fit }: Place): Suggestion['unknown'] {
  if (fit === null || fit.coverage.known === fit.coverage.of) return null;
  const unknown = new Set(fit.contributions.filter(({ stated }) => stated === null).map(({ criterion }) => criterion.name));
  return { dimensions: DimensionName.options.filter((name) => unknown.has(name)), percent: fit.coverage.unknownPoints };
}

/**
 * The best first. A group is the best that is left and all that follow within five points of it, their ranges taken into account; inside it
 * titles stand in the order of the alphabet, since the figures give none.
 */
function groupsOf(placed: readonly Suggestion[]): { suggestions: Suggestion[] }[] {
  const byMatch = placed.toSorted((one, other) => other.match - one.match || (one.socCode < other.socCode ? -1 : 1));
  const groups: { suggestions: Suggestion[] }[] = [];
  for (let at = 0; at < Math.min(enough, byMatch.length); ) {
    const head = byMatch[at];
    if (head === undefined) break;
    const rest = byMatch.slice(at);
    const end = rest.findIndex((next) => head.low - next.high >= tooClose);
    const members = end === -1 ? rest : rest.slice(0, end);
    groups.push({ suggestions: members.toSorted((one, other) => (one.title < other.title ? -1 : 1)) });
    at += members.length;
  }
  return groups;
}
