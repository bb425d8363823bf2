import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import { dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import { inCareerOrder } from '#shared/domain/profile/education-level.ts';
import type { OccupationProfile, SalaryTier } from '#shared/domain/profile/profile.ts';
import { type Block, type Cell, type Column, charactersOf, plain, type Table } from '../../paper/index.ts';
import { labelled, nameWithLength, orMore, paragraph, stageYears, verdictText } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import type { OccupationOnPaper } from '../report-data.ts';
import { titleWithOrigin } from './occupation-title.ts';

/** One row of the table: what each option states; null: not stated. */
interface Row {
  readonly name: string;
  readonly values: readonly (string | null)[];
  /** The scores behind the values of a row of scores. */
  readonly scores: { readonly of: readonly (number | null)[]; readonly isBurden: boolean } | null;
}

/** The chosen occupation and the others of the shortlist, one a column: what differs first; what is the same, or stated for none, in a sentence. */
export function sideBySideBlocks(composer: Composer, chosen: OccupationOnPaper): Block[] {
  const { data, phrases } = composer;
  if (data.others.length === 0) return [];
  const all = [chosen, ...data.others];
  const rows = rowsOf(composer, all);
  const differs = ({ values }: Row) => new Set(values).size > 1;
  const differing = rows.filter(differs);
  const same = rows.filter((row) => !differs(row) && row.values[0] !== null);
  const unknown = rows.filter((row) => !differs(row) && row.values[0] === null);
  const sameWords = same.map(({ name, values }) =>
    phrases.say('paper.options.sameRow', { row: name, value: (values[0] ?? '').replaceAll('\n', phrases.semicolon) }),
  );
  const hasTwoKinds = new Set(all.map(({ computed }) => computed === null)).size > 1;
  const line = (id: 'paper.options.same' | 'paper.options.unknown' | 'paper.options.burdens', words: readonly string[]) =>
    words.length === 0 ? [] : paragraph(phrases.text(id, { rows: phrases.list(words) }));
  return labelled(
    composer,
    'paper.options',
    [
      ...optionTable(composer, all, differing),
      ...line('paper.options.same', sameWords),
      ...line(
        'paper.options.unknown',
        unknown.map(({ name }) => name),
      ),
      ...(composer.options.plain
        ? line(
            'paper.options.burdens',
            differing.filter(({ scores }) => scores?.isBurden === true).map(({ name }) => name),
          )
        : []),
      ...(hasTwoKinds ? paragraph(phrases.text('paper.options.kinds'), 'caption') : []),
    ],
    phrases.text('paper.options.hint', { occupation: titleWithOrigin(phrases, chosen) }),
  );
}

function rowsOf(composer: Composer, all: readonly OccupationOnPaper[]): Row[] {
  const { phrases } = composer;
  const row = (name: string, value: (profile: OccupationProfile, one: OccupationOnPaper) => string | null): Row => ({
    name,
    values: all.map((one) => value(one.profile, one)),
    scores: null,
  });
  const scoreRow = (name: string, isBurden: boolean, score: (profile: OccupationProfile) => number | null): Row => {
    const of = all.map(({ profile }) => score(profile));
    return { name, values: of.map((value) => (value === null ? null : phrases.points(value))), scores: { of, isBurden } };
  };
  const tier = (level: SalaryTier['level']) => (profile: OccupationProfile) => {
    const found = profile.salary.tiers.find((candidate) => candidate.level === level);
    return found === undefined ? null : orMore(composer, phrases.moneyRange(found.range), hasOpenEnd(found.text));
  };
  const names = all[0]?.profile.dimensions.map(({ name }) => name) ?? [];
  return [
    scoreRow(phrases.say('paper.row.overall'), false, ({ overall }) => overall),
    row(phrases.say('paper.row.entryPay'), tier('entry')),
    row(phrases.say('paper.row.middlePay'), tier('middle')),
    row(phrases.say('paper.row.seniorPay'), tier('senior')),
    ...names.map((name) =>
      scoreRow(
        phrases.say(`paper.dimension.${name}`),
        dimensionDirection[name] === 'burden',
        ({ dimensions }) => dimensions.find((other) => other.name === name)?.value ?? null,
      ),
    ),
    row(phrases.say('paper.row.study'), (_, one) => studyWords(composer, one)),
    row(phrases.say('paper.row.required'), ({ qualifications }) => {
      const required = qualifications.filter((one) => one.required === true).map(({ name }) => name);
      return qualifications.length === 0 ? null : required.length === 0 ? phrases.say('paper.row.required.none') : phrases.list(required);
    }),
    row(phrases.say('paper.row.ai'), (profile, { computed }) => {
      const word = verdictText(phrases, profile, computed !== null);
      return word === null ? null : charactersOf(word);
    }),
  ];
}

/**
 * Each stage with its years, a line each, in the order of a career; null where no stage is named. The years are not added up: whether one stage
 * follows another or stands in its place, neither a page nor the figures say.
 */
function studyWords({ phrases }: Pick<Composer, 'phrases'>, { profile, computed }: OccupationOnPaper): string | null {
  if (profile.education.length === 0) return null;
  return inCareerOrder(profile.education)
    .map((stage) => {
      const years = stageYears(phrases, stage) ?? phrases.say('paper.notStated');
      return nameWithLength(stage, computed) ?? phrases.say('paper.row.study.stage', { stage: stage.stage, years });
    })
    .join('\n');
}

function optionTable(composer: Composer, all: readonly OccupationOnPaper[], rows: readonly Row[]): Table[] {
  if (rows.length === 0) return [];
  const { phrases, sources } = composer;
  const columns: Column[] = [
    { header: [], width: { mm: 27 }, align: 'left' },
    ...all.map(
      (one): Column => ({
        header: sources.cited(plain(titleWithOrigin(phrases, one)), { kind: 'profile', occupation: one }),
        width: { share: 1 },
        align: 'right',
      }),
    ),
  ];
  const cellOf = ({ scores, values }: Row, place: number): Cell => {
    const text = values[place] ?? null;
    if (scores !== null) {
      const score = scores.of[place] ?? null;
      return {
        kind: 'meter',
        share: score === null ? null : score / 10,
        isBurden: scores.isBurden,
        text: text ?? phrases.say('paper.notStated'),
      };
    }
    return {
      kind: 'text',
      text:
        text === null
          ? phrases.text('paper.notStated').map((run) => ({ ...run, tone: 'quiet' as const }))
          : [{ text, ...(place === 0 ? { weight: 'semibold' as const } : {}) }],
      detail: null,
    };
  };
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns,
      rows: rows.map((row): Cell[] => [
        { kind: 'text', text: plain(row.name), detail: null },
        ...all.map((_, place) => cellOf(row, place)),
      ]),
    },
  ];
}
