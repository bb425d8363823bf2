import type { DealBreaker, DealBreakerRule } from '#shared/domain/intake/deal-breaker.ts';

type Rules = readonly DealBreaker[];

/** Puts a rule without a figure on the list, or takes it off. */
export function withRule(rules: Rules, rule: DealBreakerRule, on: boolean): DealBreaker[] {
  const rest = rules.filter((each) => each.rule !== rule);
  return on ? [...rest, { rule, amount: null, words: '' }] : rest;
}

/** Gives a rule its figure, keeping its words; no figure takes it off. */
export function withAmount(rules: Rules, rule: DealBreakerRule, amount: number | null): DealBreaker[] {
  if (amount === null) return withRule(rules, rule, false);
  const held = rules.some((each) => each.rule === rule);
  return held ? rules.map((each) => (each.rule === rule ? { ...each, amount } : each)) : [...rules, { rule, amount, words: '' }];
}

/** Gives a rule the client's words for it. */
export function withWords(rules: Rules, rule: DealBreakerRule, words: string): DealBreaker[] {
  return rules.map((each) => (each.rule === rule ? { ...each, words } : each));
}

export function withoutPlace(rules: Rules, place: number): DealBreaker[] {
  return rules.filter((_, at) => at !== place);
}
