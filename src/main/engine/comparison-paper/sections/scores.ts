import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { isMixed, knownValue } from '#shared/domain/comparison/rank-options.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import { type Block, type Cell, plain, type Table } from '../../paper/index.ts';
import { labelled, paragraph } from '../../paper-parts/index.ts';
import { type Composer, fromProfile, letterOf, signed } from '../composer.ts';

/** The shapes over each other, then every score: what differs first; what is the same, or stated for none, in a sentence. */
export function scoreBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const { options } = data.comparison;
  const rows = DimensionName.options.map((name) => ({
    name,
    values: options.map((option) => knownValue(option, { kind: 'dimension', name })),
  }));
  const differs = ({ values }: (typeof rows)[number]) => new Set(values.map((value) => value?.value ?? null)).size > 1;
  const nameOf = (name: DimensionName) => phrases.say(`paper.dimension.${name}`);
  const alike = rows.filter((row) => !differs(row));
  const same = alike.flatMap(({ name, values: [first] }) =>
    first === null || first === undefined
      ? []
      : [phrases.say('paper.options.sameRow', { row: nameOf(name), value: phrases.points(first.value) })],
  );
  const unknown = alike.filter(({ values }) => values[0] === null).map(({ name }) => nameOf(name));
  const line = (id: 'paper.options.same' | 'paper.options.unknown', words: readonly string[]) =>
    words.length === 0 ? [] : paragraph(phrases.text(id, { rows: phrases.list(words) }));
  return [
    ...figure(composer, options),
    ...labelled(composer, 'paper.comparison.scores', [
      ...scoreTable(composer, options, rows.filter(differs)),
      ...line('paper.options.same', same),
      ...line('paper.options.unknown', unknown),
    ]),
  ];
}

/** Shapes of one kind of scores alone: a page's and a computed one are not set over each other. */
function figure(composer: Composer, options: readonly ComparedOption[]): Block[] {
  const { phrases } = composer;
  const scoreOf = (option: ComparedOption, name: DimensionName) => knownValue(option, { kind: 'dimension', name })?.value ?? null;
  const drawn = options.filter((option) => DimensionName.options.some((name) => scoreOf(option, name) !== null));
  if (drawn.length < 2 || isMixed(options)) return [];
  const spoken = drawn.map((option) => {
    const values = DimensionName.options.map((name) => {
      const value = scoreOf(option, name);
      return `${phrases.say(`paper.dimension.${name}`)} ${value === null ? phrases.say('paper.notStated') : phrases.points(value)}`;
    });
    return `${signed(composer, option)}: ${phrases.list(values)}.`;
  });
  return [
    {
      kind: 'figure',
      figure: {
        kind: 'scores',
        shape: 'radarAndBars',
        dimensions: DimensionName.options.map((name) => ({
          name,
          direction: dimensionDirection[name],
          label: phrases.say(`paper.dimension.${name}`),
        })),
        series: drawn.map((option) => ({
          id: option.profileId,
          label: signed(composer, option),
          values: DimensionName.options.map((name) => scoreOf(option, name)),
        })),
        words: {
          benefits: phrases.say('paper.scores.benefits'),
          benefitsNote: phrases.say('paper.scores.benefitsNote'),
          burdens: phrases.say('paper.scores.burdens'),
          burdensNote: phrases.say('paper.scores.burdensNote'),
          notStated: phrases.say('paper.notStated'),
        },
      },
      alt: phrases.say('paper.comparison.scores.alt', { values: spoken.join(' ') }),
      table: 'below',
    },
    { kind: 'spacer', mm: 5 },
  ];
}

type ScoreRow = { readonly name: DimensionName; readonly values: readonly ReturnType<typeof knownValue>[] };

function scoreTable(composer: Composer, options: readonly ComparedOption[], rows: readonly ScoreRow[]): Table[] {
  if (rows.length === 0) return [];
  const { phrases } = composer;
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.both('paper.comparison.scores'), width: { mm: 27 }, align: 'left' },
        ...options.map(({ profileId }) => ({
          header: fromProfile(composer, profileId, plain(letterOf(composer, profileId))),
          width: { share: 1 },
          align: 'right' as const,
        })),
      ],
      rows: rows.map(({ name, values }): Cell[] => [
        { kind: 'text', text: plain(phrases.say(`paper.dimension.${name}`)), detail: null },
        ...values.map((value) => cellOf(composer, value, dimensionDirection[name] === 'burden')),
      ]),
    },
  ];
}

/** A score with its bar. */
function cellOf({ phrases }: Composer, value: ReturnType<typeof knownValue>, isBurden: boolean): Cell {
  if (value === null) return { kind: 'meter', share: null, isBurden, text: phrases.say('paper.notStated') };
  return { kind: 'meter', share: value.value / 10, isBurden, text: phrases.points(value.value) };
}
