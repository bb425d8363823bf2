import { payScale } from '#shared/charts/index.ts';
import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile, SalaryTier } from '#shared/domain/profile/profile.ts';
import { type Block, charactersOf, type FigureBlock, type PayFigure, type Text } from '../paper/index.ts';
import { bullets, type Cite, type PaperWords, paragraph } from './blocks.ts';
import { figureTable } from './figure-table.ts';
import { pageText } from './page-text.ts';

/** "USD a year": the currency and for how long the pay is. */
export function payUnit({ phrases }: PaperWords, { salary }: OccupationProfile): Text {
  return phrases.text('paper.pay.hint', { currency: currencyOf(salary), period: phrases.perPeriod(salary.period) });
}

/** Pay as bars on one scale; null where no pay is stated. */
export function payFigure(words: PaperWords, { salary, language }: OccupationProfile): FigureBlock | null {
  if (salary.tiers.length === 0) return null;
  const { phrases } = words;
  const fills = { entry: 'outline', middle: 'stripes', senior: 'solid', other: 'outline' } as const;
  const tiers: PayFigure['tiers'] = salary.tiers.map((tier) => ({
    label: payLevel(words, tier, language.chrome),
    detail: yearsOf(words, tier),
    fill: fills[tier.level],
    low: tier.range.low,
    high: tier.range.high,
    ...endLabels(words, tier),
  }));
  const ticks =
    payScale({ tiers: salary.tiers.map(({ range }, index) => ({ id: String(index), low: range.low, high: range.high })), width: 1 })
      ?.ticks ?? [];
  const range = (tier: SalaryTier) => orMore(words, phrases.moneyRange(tier.range), hasOpenEnd(tier.text));
  return {
    kind: 'figure',
    figure: {
      kind: 'pay',
      tiers,
      axisLabels: ticks.map(({ value }) => ({ value, label: phrases.axisMoney(value, currencyOf(salary)) })),
    },
    alt: phrases.say('paper.pay.alt', {
      tiers: salary.tiers.map((tier, index) => `${charactersOf(tiers[index]?.label ?? [])} ${range(tier)}`).join(', '),
    }),
    table: figureTable(
      [phrases.both('paper.column.level'), phrases.both('paper.column.workYears'), phrases.both('paper.pay')],
      salary.tiers.map((tier, index) => [tiers[index]?.label ?? [], tiers[index]?.detail ?? [], range(tier)]),
    ),
  };
}

/** Pay as it is written, or "so much or more" where the source gives only a lower bound of its high end. */
export function orMore({ phrases }: Pick<PaperWords, 'phrases'>, pay: string, isOpen: boolean): string {
  return isOpen ? phrases.say('derived.pay.orMore', { pay }) : pay;
}

/** The two ends of a bar; the one that is a lower bound says so, and both are one figure where the level lies beyond it. */
function endLabels({ phrases }: PaperWords, { range: { low, high, currency }, text }: SalaryTier) {
  const ends = { lowLabel: phrases.axisMoney(low, currency), highLabel: phrases.axisMoney(high, currency) };
  if (!hasOpenEnd(text)) return ends;
  const end = low === high ? 'lowLabel' : 'highLabel';
  return { ...ends, [end]: phrases.say('profilePaper.payAtLeast', { pay: ends[end] }) };
}

/** A level's name: entry, middle, senior; or as the page prints it. */
export function payLevel({ phrases }: PaperWords, tier: SalaryTier, chrome: OccupationProfile['language']['chrome']): Text {
  return tier.level === 'other' ? pageText(tier.name, chrome) : phrases.text('paper.payLevel', { level: tier.level });
}

function yearsOf({ phrases }: PaperWords, { years }: SalaryTier): Text {
  if (years === null) return [];
  return years.to === null
    ? phrases.text('paper.yearsOn', { from: years.from })
    : phrases.text('paper.years', { from: years.from, to: years.to });
}

/** Where the page states two figures for one thing, both stand on the paper, side by side. */
export function contradictions(
  words: PaperWords,
  { profile, warnings }: { readonly profile: OccupationProfile; readonly warnings: readonly ImportWarning[] },
  cite: Cite,
): Block[] {
  const { phrases } = words;
  return warnings.flatMap((warning): Block[] => {
    if (warning.kind !== 'contradiction' || warning.topic === 'skilledMigration') return [];
    const topic = phrases.say('paper.topic', { topic: warning.topic });
    return [
      ...paragraph([{ text: `${phrases.say('paper.caution')} `, weight: 'semibold' }, ...phrases.text('paper.contradiction', { topic })]),
      ...bullets([statement(words, profile, warning.first), statement(words, profile, warning.second)]),
      ...paragraph(cite(phrases.text('paper.contradiction.ask'))),
    ];
  });
}

/** One of two statements: the range of a line of the pay table, anything else in the page's own words. */
function statement(
  { phrases }: PaperWords,
  profile: OccupationProfile,
  { itemId, quote }: { readonly itemId: string; readonly quote: string },
): Text {
  const tier = profile.salary.tiers.find((one) => one.id === itemId);
  if (tier !== undefined)
    return phrases.text('paper.contradiction.table', { range: orMore({ phrases }, phrases.moneyRange(tier.range), hasOpenEnd(tier.text)) });
  return [...phrases.text('paper.contradiction.text'), ...pageText(quote, profile.language.chrome), { text: phrases.quotes[1] }];
}

function currencyOf({ tiers }: OccupationProfile['salary']): string {
  return tiers[0]?.range.currency ?? 'USD';
}
