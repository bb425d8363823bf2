import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import type { SalaryTier } from '#shared/domain/profile/profile.ts';
import { type Block, plain, type Text } from '../../paper/index.ts';
import { bullets, contradictions, orMore, paragraph, payFigure, payLevel, payUnit } from '../../paper-parts/index.ts';
import { type Composer, oldFiguresOf, part, reason } from '../composer.ts';

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
      figure,
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
  const range = [
    ...payLevel(composer, tier, data.profile.language.chrome),
    ...plain(`${phrases.colon}${orMore(composer, phrases.moneyRange(tier.range), hasOpenEnd(tier.text))}`),
  ];
  return tier.note === null
    ? citing.of([tier.id])(mark(data.profile, tier.id, range))
    : [...range, { text: `${phrases.stop} ` }, ...citing.item(tier.id, tier.note)];
}

/** Pay is published by rank and not by years of experience, which a reader of the bars must know. */
function yearsMissing({ data, phrases }: Composer): Block[] {
  const why = data.computed?.reasons['salary.years'];
  return why === undefined ? [] : paragraph(phrases.text('profilePaper.years', { reason: phrases.say(why) }), 'caption');
}
