import type { DealBreaker } from '#shared/domain/intake/deal-breaker.ts';
import type { PaperWords } from './blocks.ts';

/** A deal-breaker as it rules out, with the client's own words; one without its figure says that this is missing. */
export function limitWords({ phrases }: PaperWords, { rule, amount, words }: DealBreaker): string {
  const needsAmount = rule === 'studyYearsAtMost' || rule === 'payAtLeast';
  const limit =
    needsAmount && amount === null
      ? phrases.say('paper.about.limit.open', { rule })
      : phrases.say('paper.about.limit', { rule, years: amount ?? 0, money: phrases.money(amount ?? 0, 'USD'), words });
  return words === '' || rule === 'other' ? limit : phrases.say('paper.about.limit.words', { limit, words });
}
