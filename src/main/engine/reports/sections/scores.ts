import { payScale } from '#shared/charts/index.ts';
import type { SalaryTier } from '#shared/domain/profile/profile.ts';
import {
  type Block,
  type Cell,
  type Column,
  charactersOf,
  type FigureBlock,
  type PayFigure,
  plain,
  type Table,
  type Text,
} from '../../paper/index.ts';
import { bullets, type Composer, heading, labelled, paragraph, sentence } from '../composer.ts';
import { pageText } from '../page-text.ts';
import { type OccupationOnPaper, titleOf } from '../report-data.ts';

/** "Scores and pay": the nine scores or the sentence that they are not stated, the others beside it, pay, and the way in. */
export function scoresBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const { chosen } = data;
  if (chosen === null) return [];
  return [
    heading(composer, 'paper.scores'),
    ...scores(composer, chosen),
    ...labelled(
      composer,
      'paper.beside',
      besideTable(composer, chosen),
      phrases.text('paper.beside.hint', { occupation: titleOf(chosen.profile) }),
    ),
    ...labelled(composer, 'paper.pay', pay(composer, chosen), payHint(composer, chosen)),
    ...labelled(composer, 'paper.education', education(composer, chosen)),
    ...labelled(composer, 'paper.qualifications', qualifications(composer, chosen)),
  ];
}

/** A radar needs values: where the page states none, a sentence stands in its place. */
function scores(composer: Composer, chosen: OccupationOnPaper): Block[] {
  const { phrases, sources } = composer;
  const page = { kind: 'page', occupation: chosen } as const;
  const { dimensions, overall } = chosen.profile;
  const label = (name: (typeof dimensions)[number]['name']) => phrases.say(`paper.dimension.${name}`);
  if (dimensions.every((one) => one.value === null)) {
    const names = phrases.list(
      dimensions.map((one) =>
        label(one.name)
          .toLocaleLowerCase('en-US')
          .replace(/\b(pr|ai)\b/g, (word) => word.toUpperCase()),
      ),
    );
    const text =
      overall === null
        ? phrases.text('paper.scores.noneAtAll', { names })
        : phrases.text('paper.scores.none', { overall: phrases.number(overall), names });
    return [{ kind: 'lead', text: sources.cited(text, page) }];
  }
  const figure: FigureBlock = {
    kind: 'figure',
    figure: {
      kind: 'scores',
      dimensions: dimensions.map((one) => ({ name: one.name, direction: one.direction, label: label(one.name) })),
      series: [{ id: chosen.profileId, label: titleOf(chosen.profile), values: dimensions.map((one) => one.value) }],
      words: {
        benefits: phrases.say('paper.scores.benefits'),
        benefitsNote: phrases.say('paper.scores.benefitsNote'),
        burdens: phrases.say('paper.scores.burdens'),
        burdensNote: phrases.say('paper.scores.burdensNote'),
        notStated: phrases.say('paper.notStated'),
      },
    },
    alt: phrases.say('paper.scores.alt', {
      values: phrases.list(
        dimensions.map((one) => `${label(one.name)} ${one.value === null ? phrases.say('paper.notStated') : phrases.number(one.value)}`),
      ),
    }),
  };
  return [{ kind: 'lead', text: sources.cited(phrases.text('paper.scores.lead'), page) }, figure, { kind: 'spacer', mm: 4 }];
}

/** The chosen occupation and the others of the shortlist, one a column. */
function besideTable(composer: Composer, chosen: OccupationOnPaper): Table[] {
  const { data, phrases, sources } = composer;
  if (data.others.length === 0) return [];
  const all = [chosen, ...data.others];
  const notStated = phrases.say('paper.notStated');
  const row = (name: string, value: (one: OccupationOnPaper) => string): Cell[] => [
    { kind: 'text', text: plain(name), detail: null },
    ...all.map((one, index): Cell => {
      const text = value(one);
      return {
        kind: 'text',
        text: [
          {
            text,
            ...(index === 0 && text !== notStated ? { weight: 'semibold' as const } : {}),
            ...(text === notStated ? { tone: 'quiet' as const } : {}),
          },
        ],
        detail: null,
      };
    }),
  ];
  const score = (value: number | null) => (value === null ? notStated : value.toFixed(1));
  const stated = chosen.profile.dimensions.filter((one) =>
    all.some(({ profile }) => profile.dimensions.some((other) => other.name === one.name && other.value !== null)),
  );
  const tier = (level: SalaryTier['level']) => (one: OccupationOnPaper) => {
    const found = one.profile.salary.tiers.find((candidate) => candidate.level === level);
    return found === undefined ? notStated : phrases.moneyRange(found.range);
  };
  const columns: Column[] = [
    { header: [], width: { mm: 34 }, align: 'left' },
    ...all.map(
      (one): Column => ({
        header: sources.cited(plain(titleOf(one.profile)), { kind: 'page', occupation: one }),
        width: { share: 1 },
        align: 'right',
      }),
    ),
  ];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns,
      rows: [
        row(phrases.say('paper.row.overall'), (one) => (one.profile.overall === null ? notStated : phrases.number(one.profile.overall))),
        ...stated.map((dimension) =>
          row(phrases.say(`paper.dimension.${dimension.name}`), (one) =>
            score(one.profile.dimensions.find((other) => other.name === dimension.name)?.value ?? null),
          ),
        ),
        row(phrases.say('paper.row.entryPay'), tier('entry')),
        row(phrases.say('paper.row.middlePay'), tier('middle')),
        row(phrases.say('paper.row.seniorPay'), tier('senior')),
        row(phrases.say('paper.row.ai'), (one) => one.profile.aiEra.verdict?.word ?? notStated),
      ],
    },
  ];
}

function payHint({ phrases, sources }: Composer, chosen: OccupationOnPaper): Text {
  const { salary } = chosen.profile;
  const currency = salary.tiers[0]?.range.currency ?? 'USD';
  return sources.cited(phrases.text('paper.pay.hint', { currency, period: phrases.perPeriod(salary.period) }), {
    kind: 'page',
    occupation: chosen,
  });
}

function pay(composer: Composer, chosen: OccupationOnPaper): Block[] {
  const { phrases } = composer;
  const { salary, language } = chosen.profile;
  if (salary.tiers.length === 0) return paragraph(phrases.text('paper.notStated'));
  const fills = { entry: 'outline', middle: 'stripes', senior: 'solid', other: 'outline' } as const;
  const tiers: PayFigure['tiers'] = salary.tiers.map((tier) => ({
    label: tier.level === 'other' ? pageText(tier.name, language.chrome) : phrases.text('paper.payLevel', { level: tier.level }),
    detail: yearsOf(composer, tier),
    fill: fills[tier.level],
    low: tier.range.low,
    high: tier.range.high,
    lowLabel: phrases.axisMoney(tier.range.low, tier.range.currency),
    highLabel: phrases.axisMoney(tier.range.high, tier.range.currency),
  }));
  const currency = salary.tiers[0]?.range.currency ?? 'USD';
  const ticks =
    payScale({ tiers: tiers.map((tier, index) => ({ id: String(index), low: tier.low, high: tier.high })), width: 1 })?.ticks ?? [];
  const notes = salary.tiers.flatMap((tier, index): Text[] =>
    tier.note === null ? [] : [[...(tiers[index]?.label ?? []), { text: ': ' }, ...pageText(tier.note, language.chrome), { text: '. ' }]],
  );
  return [
    {
      kind: 'figure',
      figure: { kind: 'pay', tiers, axisLabels: ticks.map(({ value }) => ({ value, label: phrases.axisMoney(value, currency) })) },
      alt: phrases.say('paper.pay.alt', {
        tiers: salary.tiers.map((tier, index) => `${charactersOf(tiers[index]?.label ?? [])} ${phrases.moneyRange(tier.range)}`).join(', '),
      }),
    },
    ...paragraph(notes.flat()),
    ...contradictions(composer, chosen),
  ];
}

function yearsOf({ phrases }: Composer, { years }: SalaryTier): Text {
  if (years === null) return [];
  return years.to === null
    ? phrases.text('paper.yearsOn', { from: years.from })
    : phrases.text('paper.years', { from: years.from, to: years.to });
}

/** Where the page states two figures for one thing, both stand on the paper, side by side. */
function contradictions(composer: Composer, chosen: OccupationOnPaper): Block[] {
  const { phrases } = composer;
  const page = { kind: 'page', occupation: chosen } as const;
  return chosen.warnings.flatMap((warning): Block[] => {
    if (warning.kind !== 'contradiction' || warning.topic === 'skilledMigration') return [];
    const topic = phrases.say('paper.topic', { topic: warning.topic });
    return [
      ...paragraph([{ text: `${phrases.say('paper.caution')} `, weight: 'semibold' }, ...phrases.text('paper.contradiction', { topic })]),
      ...bullets([statement(composer, chosen, warning.first), statement(composer, chosen, warning.second)]),
      ...paragraph(sentence(composer, 'paper.contradiction.ask', {}, page)),
    ];
  });
}

/** One of two statements: the range of a line of the pay table, anything else in the page's own words. */
function statement(
  { phrases }: Composer,
  { profile }: OccupationOnPaper,
  { itemId, quote }: { readonly itemId: string; readonly quote: string },
): Text {
  const tier = profile.salary.tiers.find((one) => one.id === itemId);
  if (tier !== undefined) return phrases.text('paper.contradiction.table', { range: phrases.moneyRange(tier.range) });
  return [...phrases.text('paper.contradiction.text'), ...pageText(quote, profile.language.chrome), { text: '”' }];
}

function education(composer: Composer, chosen: OccupationOnPaper): Table[] {
  const { phrases, sources } = composer;
  const { education: stages, language } = chosen.profile;
  if (stages.length === 0) return [];
  const page = { kind: 'page', occupation: chosen } as const;
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.text('paper.column.stage'), width: { share: 1 }, align: 'left' },
        { header: sources.cited(phrases.text('paper.column.years'), page), width: { mm: 22 }, align: 'right' },
        { header: sources.cited(phrases.text('paper.column.cost'), page), width: { mm: 40 }, align: 'right' },
      ],
      rows: stages.map((stage): Cell[] => [
        { kind: 'text', text: pageText(stage.stage, language.chrome), detail: null },
        {
          kind: 'text',
          text: plain(stage.years === null ? phrases.say('paper.notStated') : range(phrases.number, stage.years)),
          detail: null,
        },
        { kind: 'text', text: plain(stage.cost === null ? phrases.say('paper.notStated') : phrases.moneyRange(stage.cost)), detail: null },
      ]),
    },
  ];
}

function range(number: (value: number) => string, { low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

function qualifications(composer: Composer, chosen: OccupationOnPaper): Table[] {
  const { phrases } = composer;
  const { qualifications: list, language } = chosen.profile;
  if (list.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.text('paper.column.qualification'), width: { share: 1 }, align: 'left' },
        { header: phrases.text('paper.column.required'), width: { mm: 28 }, align: 'right' },
      ],
      rows: list.map((one): Cell[] => [
        {
          kind: 'text',
          text: pageText(one.name, language.chrome),
          detail: one.issuer === null ? null : pageText(one.issuer, language.chrome),
        },
        {
          kind: 'text',
          text: phrases.text('paper.required', { required: one.required === null ? 'unknown' : String(one.required) }),
          detail: null,
        },
      ]),
    },
  ];
}
