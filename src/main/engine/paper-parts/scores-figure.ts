import type { Dimension } from '#shared/domain/profile/profile.ts';
import type { FigureBlock, ScoresFigure } from '../paper/index.ts';
import type { PaperWords } from './blocks.ts';
import { figureTable } from './figure-table.ts';

/** The nine scores as a picture, with what it shows in words. Only for an occupation of which at least one is stated. */
export function scoresFigure(
  { phrases }: PaperWords,
  occupation: { readonly id: string; readonly label: string; readonly dimensions: readonly Dimension[] },
  shape: ScoresFigure['shape'],
): FigureBlock {
  const { id, label, dimensions } = occupation;
  const name = (dimension: Dimension) => phrases.say(`paper.dimension.${dimension.name}`);
  const value = (dimension: Dimension) => (dimension.value === null ? phrases.say('paper.notStated') : phrases.points(dimension.value));
  const values = dimensions.map((one) => `${name(one)} ${value(one)}`);
  return {
    kind: 'figure',
    figure: {
      kind: 'scores',
      shape,
      dimensions: dimensions.map((one) => ({ name: one.name, direction: one.direction, label: name(one) })),
      series: [{ id, label, values: dimensions.map((one) => one.value) }],
      words: {
        benefits: phrases.say('paper.scores.benefits'),
        benefitsNote: phrases.say('paper.scores.benefitsNote'),
        burdens: phrases.say('paper.scores.burdens'),
        burdensNote: phrases.say('paper.scores.burdensNote'),
        notStated: phrases.say('paper.notStated'),
      },
    },
    alt: phrases.say(shape === 'bars' ? 'paper.scores.altBars' : 'paper.scores.alt', { values: phrases.list(values) }),
    table: figureTable(
      [phrases.both('paper.column.score'), phrases.both('paper.column.reading'), phrases.both('paper.column.ofTen')],
      dimensions.map((one) => [
        name(one),
        phrases.say(one.direction === 'burden' ? 'paper.scores.burdens' : 'paper.scores.benefits'),
        value(one),
      ]),
    ),
  };
}
