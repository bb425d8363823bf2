import { noWeights } from '#shared/domain/assessment/weights.ts';
import { isRuledOut, type Ranking, rankOptions } from '#shared/domain/comparison/rank-options.ts';
import { fitRule } from '#shared/domain/fit/compare-fits.ts';
import { type Block, type Cell, charactersOf, plain, type Table, type Text } from '../../paper/index.ts';
import { bullets, labelled, paragraph } from '../../paper-parts/index.ts';
import { type Composer, criterionName, letterOf, signed } from '../composer.ts';

const from = [{ kind: 'fitRule' }, { kind: 'weights' }] as const;

/** Fit with the client's weights, each kind of scores among itself: value, range of what is unknown, what is too close and what would turn it round. */
export function fitBlocks(composer: Composer): Block[] {
  const { data, phrases, sources } = composer;
  if (data.client === null) return [];
  const { weights } = data;
  const counted = data.comparison.options.filter((option) => !isRuledOut(option));
  const rankings = rankOptions(counted, weights?.weights ?? noWeights);
  const hasWeights = rankings.some(({ fits }) => fits.criteria.some(({ weight }) => weight > 0));
  if (weights === null || !hasWeights)
    return labelled(composer, 'paper.comparison.fit', paragraph(phrases.text('paper.comparison.fit.noWeights')));
  const shares = rankings[0]?.fits.criteria ?? [];
  const named = shares
    .filter(({ share }) => share !== null && share > 0)
    .toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0))
    .map((criterion) =>
      phrases.say('paper.options.sameRow', { row: criterionName(composer, criterion), value: phrases.number(criterion.share ?? 0) }),
    );
  return labelled(
    composer,
    'paper.comparison.fit',
    [
      ...rankings.flatMap((ranking) => rankingBlocks(composer, ranking, rankings.length > 1)),
      ...paragraph(
        sources.cited(phrases.text('paper.comparison.fit.weights', { names: phrases.list(named) }), { kind: 'weights' }),
        'caption',
      ),
      ...(data.enteredLeftOut === 0 ? [] : paragraph(phrases.text('paper.comparison.byHand', { count: data.enteredLeftOut }), 'caption')),
      ...paragraph(sources.cited(phrases.text('paper.comparison.fit.rule', { version: fitRule }), { kind: 'fitRule' }), 'caption'),
    ],
    phrases.text('paper.comparison.fit.hint', { date: phrases.date(weights.setOn) }),
  );
}

function rankingBlocks(composer: Composer, { origin, fits }: Ranking, isOneOfTwo: boolean): Block[] {
  const { phrases } = composer;
  const close = fits.options.flatMap(({ option, nearNext }, place): Text[] => {
    const next = fits.options[place + 1];
    if (!nearNext || next === undefined) return [];
    const [first, second] = [letterOf(composer, option.option.profileId), letterOf(composer, next.option.option.profileId)];
    return [phrases.text('paper.comparison.fit.near', { first, second })];
  });
  const turns = fits.tipping.flatMap(({ first, second, weights: [nearest] }): Text[] =>
    nearest === undefined
      ? []
      : [
          phrases.text('paper.comparison.fit.turns', {
            criterion: criterionName(composer, nearest.criterion),
            to: phrases.number(nearest.to),
            first: letterOf(composer, first.option.profileId),
            second: letterOf(composer, second.option.profileId),
          }),
        ],
  );
  return [
    ...(isOneOfTwo ? paragraph(phrases.text('paper.comparison.kind', { origin }).map((run) => ({ ...run, weight: 'semibold' }))) : []),
    ...coverageFigure(composer, fits),
    fitTable(composer, fits),
    ...bullets([...close, ...turns]),
  ];
}

/** How much of each fit rests on what is stated; nothing where all that has weight is. */
function coverageFigure(composer: Composer, { options }: Ranking['fits']): Block[] {
  const { phrases } = composer;
  const fits = options.flatMap(({ option: { option }, fit }) => (fit === null ? [] : [{ option, coverage: fit.coverage }]));
  if (fits.every((one) => one.coverage.known === one.coverage.of)) return [];
  const rows = fits.map(({ option, coverage: { known, of, unknownPoints } }) => ({
    label: plain(signed(composer, option)),
    known: (100 - unknownPoints) / 100,
    value: phrases.say('paper.comparison.fit.known', { known, of, points: 0 }),
  }));
  const spoken = fits.map((one) => `${signed(composer, one.option)}: ${charactersOf(coverage(composer, one.coverage))}`);
  return [
    ...paragraph(phrases.text('paper.comparison.fit.coverage'), 'caption'),
    {
      kind: 'figure',
      figure: { kind: 'coverage', rows },
      alt: `${phrases.say('paper.comparison.fit.coverage')} ${phrases.list(spoken)}`,
      table: 'below',
    },
  ];
}

function fitTable(composer: Composer, { options }: Ranking['fits']): Table {
  const { phrases, sources } = composer;
  return {
    kind: 'table',
    showHead: true,
    rowHeader: 1,
    columns: [
      { header: phrases.both('paper.column.place'), width: { mm: 11 }, align: 'left' },
      { header: phrases.both('paper.column.occupation'), width: { share: 1 }, align: 'left' },
      { header: sources.cited(phrases.text('paper.comparison.fit.column'), ...from), width: { mm: 34 }, align: 'right' },
      { header: phrases.both('paper.comparison.fit.range'), width: { mm: 26 }, align: 'right' },
    ],
    rows: options.map(({ option: { option }, fit, place }): Cell[] => [
      { kind: 'text', text: [{ text: place === null ? '–' : String(place), weight: 'semibold' }], detail: null },
      {
        kind: 'text',
        text: plain(signed(composer, option)),
        detail: fit === null ? phrases.text('paper.comparison.fit.none') : coverage(composer, fit.coverage),
      },
      {
        kind: 'meter',
        share: fit === null ? null : fit.value / 10,
        isBurden: false,
        text: fit === null ? phrases.say('paper.notStated') : phrases.points(fit.value),
      },
      { kind: 'text', text: fit === null ? [] : plain(`${phrases.points(fit.low)}–${phrases.points(fit.high)}`), detail: null },
    ]),
  };
}

function coverage({ phrases }: Composer, { known, of, unknownPoints }: { known: number; of: number; unknownPoints: number }): Text {
  return phrases.text('paper.comparison.fit.known', { known, of, points: unknownPoints });
}
