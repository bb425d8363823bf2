import type { SuggestionCheck } from '#shared/domain/assessment/suggestion.ts';
import { isRuledOut } from '#shared/domain/comparison/rank-options.ts';
import type { DealBreaker } from '#shared/domain/intake/deal-breaker.ts';
import type { Block, Text } from '../../paper/index.ts';
import { bullets, labelled, limitWords } from '../../paper-parts/index.ts';
import { type Composer, signed } from '../composer.ts';

/** Deal-breakers: what is ruled out with every reason, what is to be asked, and what no figure settles. Nothing where the client named none. */
export function limitBlocks(composer: Composer): Block[] {
  const { data, phrases, sources } = composer;
  const { options, toAsk } = data.comparison;
  const limits = { kind: 'limits' } as const;
  const out = options.filter(isRuledOut).map((option): Text => {
    const reasons = phrases.list((option.limits?.breaks ?? []).map((limit) => reasonOf(composer, limit)));
    return sources.cited(phrases.text('paper.comparison.out', { title: signed(composer, option), reasons }), limits);
  });
  const asked = options.flatMap((option): Text[] => {
    const checks = option.limits === null || isRuledOut(option) ? [] : option.limits.checks;
    if (checks.length === 0) return [];
    const questions = phrases.list(checks.map((check) => questionOf(composer, check)));
    return [sources.cited(phrases.text('paper.comparison.ask', { title: signed(composer, option), questions }), limits)];
  });
  const unread = data.client === null ? [] : options.filter((option) => option.limits === null).map((option) => signed(composer, option));
  const noFigures = unread.length === 0 ? [] : [phrases.text('paper.comparison.noFigures', { titles: phrases.list(unread) })];
  const open = toAsk.map((limit) => limitWords(composer, limit));
  const askAll = open.length === 0 ? [] : [phrases.text('paper.comparison.askAll', { limits: phrases.list(open) })];
  return labelled(composer, 'paper.comparison.limits', bullets([...out, ...asked, ...noFigures, ...askAll]));
}

function reasonOf({ phrases }: Composer, { rule, amount }: DealBreaker): string {
  return phrases.say('paper.comparison.reason', { rule, years: amount ?? 0, money: phrases.money(amount ?? 0, 'USD') });
}

function questionOf({ phrases }: Composer, check: SuggestionCheck): string {
  return phrases.say('paper.comparison.question', { kind: check.kind });
}
