import { payScale } from '#shared/charts/index.ts';
import type { ComparedOption, ComparedPay } from '#shared/domain/comparison/comparison.ts';
import { type PayGroup, payGroups } from '#shared/domain/comparison/pay-groups.ts';
import { type Block, type PayFigure, plain, type Text } from '../../paper/index.ts';
import { excerpt, figureTable, labelled, orMore, paragraph } from '../../paper-parts/index.ts';
import { type Composer, fromProfile, letterOf } from '../composer.ts';

/** Characters of a title that stand on one line under a level at a bar; the letter before the level says it whole. */
const TITLE = 19;
const fills = { entry: 'outline', middle: 'stripes', senior: 'solid', other: 'outline' } as const;

/** Pay of all on one axis, level by level; what is of another currency or span of time has an axis of its own, for none is converted. */
export function payBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const { options } = data.comparison;
  const silent = options.filter(({ pay }) => pay.tiers.length === 0).map(({ profileId }) => letterOf(composer, profileId));
  return [
    ...payGroups(options).flatMap((group) => {
      const unit = phrases.text('paper.pay.hint', { currency: group.currency, period: phrases.perPeriod(group.period) });
      return labelled(composer, 'paper.pay', [payPicture(composer, group, options), ...surveys(composer, group, options)], unit);
    }),
    ...(silent.length === 0 ? [] : labelled(composer, 'paper.comparison.noPay', paragraph(plain(phrases.list(silent))))),
  ];
}

interface Bar {
  readonly option: ComparedOption;
  readonly tier: ComparedPay['tiers'][number];
}

function barsOf({ rows }: PayGroup, options: readonly ComparedOption[]): Bar[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((tier, place): Bar[] => {
      const option = options[place];
      return tier === null || option === undefined ? [] : [{ option, tier }];
    }),
  );
}

function payPicture(composer: Composer, group: PayGroup, options: readonly ComparedOption[]): Block {
  const { phrases } = composer;
  const { currency } = group;
  const bars = barsOf(group, options);
  const label = ({ option, tier }: Bar) => {
    const level = tier.level === 'other' ? tier.name : phrases.say('paper.payLevel', { level: tier.level });
    return `${letterOf(composer, option.profileId)}\u00a0 ${level}`;
  };
  const tiers: PayFigure['tiers'] = bars.map((bar) => {
    const { tier, option } = bar;
    const ends = { lowLabel: phrases.axisMoney(tier.low, currency), highLabel: phrases.axisMoney(tier.high, currency) };
    const open = tier.low === tier.high ? 'lowLabel' : 'highLabel';
    return {
      label: plain(label(bar)),
      detail: plain(excerpt(option.title, TITLE)),
      fill: fills[tier.level],
      low: tier.low,
      high: tier.high,
      ...ends,
      ...(tier.isOpen ? { [open]: phrases.say('profilePaper.payAtLeast', { pay: ends[open] }) } : {}),
    };
  });
  const ticks =
    payScale({ tiers: bars.map(({ tier: { low, high } }, place) => ({ id: String(place), low, high })), width: 1 })?.ticks ?? [];
  const range = ({ tier }: Bar) => orMore(composer, phrases.moneyRange({ ...tier, currency }), tier.isOpen);
  const spoken = bars.map((bar) => `${label(bar)} ${range(bar)}`);
  return {
    kind: 'figure',
    figure: { kind: 'pay', tiers, axisLabels: ticks.map(({ value }) => ({ value, label: phrases.axisMoney(value, currency) })) },
    alt: phrases.say('paper.pay.alt', { tiers: spoken.join(', ') }),
    table: figureTable(
      [phrases.both('paper.column.level'), phrases.both('paper.column.occupation'), phrases.both('paper.pay')],
      bars.map((bar) => [label(bar), bar.option.title, range(bar)]),
    ),
  };
}

/** From which survey each one's pay is, with the number of its source; those of the same years in one line. */
function surveys(composer: Composer, group: PayGroup, options: readonly ComparedOption[]): Block[] {
  const { phrases } = composer;
  const bars = barsOf(group, options);
  const paid = options.filter((option) => bars.some((bar) => bar.option === option));
  const yearsOf = (option: ComparedOption) => {
    const own = bars.filter((bar) => bar.option === option).flatMap(({ tier }) => (tier.year === null ? [] : [String(tier.year)]));
    return own.length === 0 ? 'none' : phrases.list([...new Set(own)]);
  };
  const lines = [...Map.groupBy(paid, yearsOf)].map(([years, alike]) => {
    const letter = phrases.list(alike.map(({ profileId }) => letterOf(composer, profileId)));
    const words = phrases.text('paper.comparison.survey', { letter, years });
    return alike.reduce<Text>((text, { profileId }) => fromProfile(composer, profileId, text), words);
  });
  return lines.flatMap((text) => paragraph(text, 'caption'));
}
