import type { SalaryTier } from '#shared/domain/profile/profile.ts';
import { type Block, type FigureBlock, plain, type Text } from '../../paper/index.ts';
import { bullets, contradictions, paragraph, payFigure, payLevel, payUnit } from '../../paper-parts/index.ts';
import { type Composer, oldFiguresOf, part, reason } from '../composer.ts';
import { isLowerBound } from '../lower-bounds.ts';

/** Pay as bars, then each level in words with its source. */
export function payBlocks(composer: Composer): Block[] {
  const { data, citing } = composer;
  const { tiers } = data.profile.salary;
  const figure = payFigure(composer, data.profile);
  if (figure === null) return part(composer, 'paper.pay', reason(composer, 'salary'));
  const ids = tiers.map((tier) => tier.id);
  return part(
    composer,
    'paper.pay',
    [
      withLowerBounds(composer, figure, tiers),
      ...bullets(tiers.map((tier) => tierWords(composer, tier))),
      ...yearsMissing(composer),
      ...contradictions(composer, data, citing.of(ids)),
      ...oldFiguresOf(composer, ids),
    ],
    citing.of(ids)(payUnit(composer, data.profile)),
  );
}

/** A computed level is said in a sentence of its own, which tells what part of the employees it stands for and how exact it is. */
function tierWords(composer: Composer, tier: SalaryTier): Text {
  const { data, citing, phrases, mark } = composer;
  if (data.computed !== null) return citing.item(tier.id, tier.text);
  const range = [...payLevel(composer, tier, data.profile.language.chrome), ...plain(`: ${phrases.moneyRange(tier.range)}`)];
  return tier.note === null
    ? citing.of([tier.id])(mark(data.profile, tier.id, range))
    : [...range, { text: '. ' }, ...citing.item(tier.id, tier.note)];
}

/** Where the survey gives only a lower bound, the bar's end says so; both ends are one figure where the level lies beyond it. */
function withLowerBounds(composer: Composer, block: FigureBlock, tiers: readonly SalaryTier[]): FigureBlock {
  const { figure } = block;
  if (figure.kind !== 'pay') return block;
  const bars = figure.tiers.map((bar, index) => {
    const tier = tiers[index];
    if (tier === undefined || !isLowerBound(composer, tier)) return bar;
    const end = bar.low === bar.high ? 'lowLabel' : 'highLabel';
    return { ...bar, [end]: composer.phrases.say('profilePaper.payAtLeast', { pay: bar[end] }) };
  });
  return { ...block, figure: { ...figure, tiers: bars } };
}

/** Pay is published by rank and not by years of experience, which a reader of the bars must know. */
function yearsMissing({ data, phrases }: Composer): Block[] {
  const why = data.computed?.reasons['salary.years'];
  return why === undefined ? [] : paragraph(phrases.text('profilePaper.years', { reason: phrases.say(why) }), 'caption');
}
