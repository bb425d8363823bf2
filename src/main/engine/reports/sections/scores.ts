import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import type { SalaryTier } from '#shared/domain/profile/profile.ts';
import { type Block, type Cell, type Column, plain, type Table, type Text } from '../../paper/index.ts';
import {
  type Cite,
  contradictions,
  educationTable,
  heading,
  inBoth,
  labelled,
  lead,
  orMore,
  pageText,
  paragraph,
  payFigure,
  payLevel,
  payUnit,
  qualificationTable,
  scoresFigure,
} from '../../paper-parts/index.ts';
import { type Composer, sentence } from '../composer.ts';
import { type OccupationOnPaper, originOf, titleOf } from '../report-data.ts';
import { titleWithOrigin } from './occupation-title.ts';

/** "Scores and pay": the nine scores or the sentence that they are not stated, pay, the way in, and the others beside it. */
export function scoresBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const { chosen } = data;
  if (chosen === null) return [];
  const cite: Cite = (text) => composer.sources.cited(text, { kind: 'profile', occupation: chosen });
  return [
    heading(composer, 'paper.scores'),
    ...scores(composer, chosen),
    ...labelled(composer, 'paper.pay', pay(composer, chosen, cite), cite(payUnit(composer, chosen.profile))),
    ...labelled(composer, 'paper.education', educationTable(composer, chosen.profile, cite)),
    ...labelled(composer, 'paper.qualifications', qualificationTable(composer, chosen.profile, cite)),
    ...labelled(
      composer,
      'paper.beside',
      besideTable(composer, chosen),
      phrases.text('paper.beside.hint', { occupation: titleWithOrigin(phrases, chosen) }),
    ),
  ];
}

/** A radar needs values: where the page states none, a sentence stands in its place. */
function scores(composer: Composer, chosen: OccupationOnPaper): Block[] {
  const { sources } = composer;
  const page = { kind: 'profile', occupation: chosen } as const;
  const { dimensions, overall } = chosen.profile;
  if (dimensions.every((one) => one.value === null)) {
    return lead(
      inBoth(composer, ({ phrases: said }) => {
        const names = said.list(dimensions.map((one) => inSentence(said.say(`paper.dimension.${one.name}`))));
        const text =
          overall === null
            ? said.text('paper.scores.noneAtAll', { names, origin: originOf(chosen) })
            : said.text('paper.scores.none', { overall: said.points(overall), names });
        return sources.cited(text, page);
      }),
    );
  }
  const figure = scoresFigure(composer, { id: chosen.profileId, label: titleOf(chosen.profile), dimensions }, 'radarAndBars');
  return [
    ...lead(inBoth(composer, (one) => sentence(one, 'paper.scores.lead', { origin: originOf(chosen) }, page))),
    figure,
    { kind: 'spacer', mm: 4 },
  ];
}

/** The name of a score as it stands inside a sentence; its abbreviations stay as they are. */
function inSentence(name: string): string {
  return name.toLocaleLowerCase('en-US').replace(/\b(pr|ai|ia)\b/g, (word) => word.toUpperCase());
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
    return found === undefined ? notStated : orMore(composer, phrases.moneyRange(found.range), hasOpenEnd(found.text));
  };
  const columns: Column[] = [
    { header: [], width: { mm: 34 }, align: 'left' },
    ...all.map(
      (one): Column => ({
        header: sources.cited(plain(titleWithOrigin(phrases, one)), { kind: 'profile', occupation: one }),
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
        row(phrases.say('paper.row.overall'), (one) => (one.profile.overall === null ? notStated : phrases.points(one.profile.overall))),
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

function pay(composer: Composer, chosen: OccupationOnPaper, cite: Cite): Block[] {
  const { profile } = chosen;
  const figure = payFigure(composer, profile);
  if (figure === null) return paragraph(composer.phrases.text('paper.notStated'));
  const { chrome } = profile.language;
  const notes = profile.salary.tiers.flatMap(
    (tier): Text =>
      tier.note === null
        ? []
        : [
            ...payLevel(composer, tier, chrome),
            { text: composer.phrases.colon },
            ...composer.mark(profile, tier.id, pageText(tier.note, chrome)),
            { text: tier.note.endsWith('.') ? ' ' : `${composer.phrases.stop} ` },
          ],
  );
  return [figure, ...paragraph(notes), ...contradictions(composer, chosen, cite)];
}
