import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { isMixed, knownValue } from '#shared/domain/comparison/rank-options.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import { type Block, type Cell, plain, type Table, type Text } from '../../paper/index.ts';
import { bullets, heading, labelled, leadOf, paragraph, unofficialTitle } from '../../paper-parts/index.ts';
import { type Composer, fromProfile, letterOf } from '../composer.ts';

/** Differences that are named at the top; a smaller one than this many points is none. */
const MOST = 4;
const WORTH_SAYING = 1;

/** What is compared, under which letters, and by what it differs most. */
export function headBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const { options } = data.comparison;
  return [
    heading(composer, 'paper.comparison'),
    ...leadOf(composer, 'paper.comparison.lead', { count: options.length }),
    ...labelled(composer, 'paper.comparison.compared', [
      comparedTable(composer),
      ...(isMixed(options) ? paragraph(phrases.text('paper.options.kinds'), 'caption') : []),
    ]),
    ...labelled(composer, 'paper.comparison.most', bullets(differences(composer))),
  ];
}

function comparedTable(composer: Composer): Table {
  const { data, phrases } = composer;
  return {
    kind: 'table',
    showHead: true,
    rowHeader: 1,
    columns: [
      { header: [], width: { mm: 8 }, align: 'left' },
      { header: phrases.both('paper.column.occupation'), width: { share: 1 }, align: 'left' },
      { header: phrases.both('paper.column.code'), width: { mm: 20 }, align: 'left' },
      { header: phrases.both('paper.column.overall'), width: { mm: 24 }, align: 'right' },
    ],
    rows: data.comparison.options.map(({ profileId, title, socCode, origin }, place): Cell[] => {
      const { profile, titles } = data.occupations[place] ?? {};
      const overall = profile?.overall ?? null;
      const unofficial = titles == null ? null : unofficialTitle(phrases, titles);
      const from = phrases.text('paper.comparison.origin', { origin });
      return [
        { kind: 'text', text: [{ text: letterOf(composer, profileId), weight: 'semibold' }], detail: null },
        { kind: 'text', text: plain(title), detail: unofficial === null ? from : [...unofficial, { text: '\n' }, ...from] },
        { kind: 'text', text: plain(socCode), detail: null },
        {
          kind: 'text',
          text: overall === null ? phrases.text('paper.notStated') : fromProfile(composer, profileId, plain(phrases.points(overall))),
          detail: null,
        },
      ];
    }),
  };
}

/** The widest gaps between what all of them state: scores of one kind, then the years of study. */
function differences(composer: Composer): Text[] {
  const { data, phrases } = composer;
  const { options } = data.comparison;
  const scored = isMixed(options) ? [] : DimensionName.options.flatMap((name) => gapOf(composer, name, options));
  const widest = scored.filter(({ gap }) => gap >= WORTH_SAYING).toSorted((one, other) => other.gap - one.gap);
  const said = widest.slice(0, MOST).map(({ text }) => text);
  return said.length === 0 ? [phrases.text('paper.comparison.most.none')] : said;
}

function gapOf(composer: Composer, name: DimensionName, options: readonly ComparedOption[]): { gap: number; text: Text }[] {
  const { phrases } = composer;
  const known = options.map((option) => ({ option, value: knownValue(option, { kind: 'dimension', name })?.value ?? null }));
  const values = known.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < options.length) return [];
  const each = known
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
    .map(({ option, value }) => `${letterOf(composer, option.profileId)}\u00a0${phrases.points(value ?? 0)}`);
  const text = phrases.text('paper.comparison.most.score', { name: phrases.say(`paper.dimension.${name}`), values: phrases.list(each) });
  return [{ gap: Math.max(...values) - Math.min(...values), text }];
}
