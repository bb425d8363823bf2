import { checkLimits, needsFigure } from '../assessment/check-limits.ts';
import type { SuggestedFrom } from '../assessment/suggestion.ts';
import type { DealBreaker } from '../intake/deal-breaker.ts';
import type { HeldLimits } from './comparison.ts';

/**
 * Holds each limit of a client against an occupation on its own, so that all that it breaks is said and not the first alone.
 * @param studied years of study after high school that are done; null: not stated
 */
export function holdLimits(occupation: SuggestedFrom, limits: readonly DealBreaker[], studied: number | null): HeldLimits {
  const verdicts = limits.map((limit) => ({ limit, verdict: checkLimits(occupation, { limits: [limit], studied }) }));
  const checks = verdicts.flatMap(({ verdict }) => (verdict.breaks === null ? verdict.checks : []));
  return {
    breaks: verdicts.flatMap(({ limit, verdict }) => (verdict.breaks === null ? [] : [limit])),
    checks: checks.filter((check, place) => checks.findIndex(({ kind }) => kind === check.kind) === place),
  };
}

/** The limits that no figure of an occupation can settle. */
export function limitsToAsk(limits: readonly DealBreaker[]): DealBreaker[] {
  return limits.filter((limit) => limit.rule === 'other' || needsFigure(limit));
}
