import { isPublished } from '#shared/domain/plan/priority-weights.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { type Block, type Cell, plain, type Signatures, type Table, type Text } from '../../paper/index.ts';
import {
  heading,
  labelled,
  leadOf,
  linked,
  officialData,
  ownDisclaimer,
  pageText,
  paragraph,
  qrCodesOf,
  sentenceOf,
  sourcesBehind,
  taglineBlocks,
} from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { type OccupationOnPaper, originOf } from '../report-data.ts';
import type { Source } from '../sources.ts';
import { otherTitle, titleWithOrigin } from './occupation-title.ts';

/** Digits of a page's hash that are printed: enough to tell two editions apart. */
const HASH_DIGITS = 12;

/**
 * The last page: occupations used, the numbered sources, limits, the disclaimer, signatures. No option leaves it out. Composed last: it
 * lists what the sections before it have cited.
 */
export function sourcesBlocks(composer: Composer): Block[] {
  const { data } = composer;
  const occupations = [...(data.chosen === null ? [] : [data.chosen]), ...data.others];
  const used = occupationTable(composer, occupations);
  const origins = occupations.flatMap((one) =>
    one.profile.sources === null || one.computed !== null ? [] : [linked(pageText(one.profile.sources, one.profile.language.chrome))],
  );
  const distinct = origins.filter((text, index) => origins.findIndex((other) => words(other) === words(text)) === index);
  return [
    heading(composer, 'paper.sources'),
    ...leadOf(composer, 'paper.sources.lead'),
    ...labelled(composer, 'paper.occupations', used),
    ...sourceList(composer),
    ...labelled(composer, 'paper.pageSources', [
      ...distinct.flatMap((text) => paragraph(text, 'caption')),
      ...(composer.options.qrCodes ? qrCodesOf(distinct) : []),
    ]),
    ...officialData(composer, [
      ...occupations.flatMap(({ computed }) => (computed === null ? [] : sourcesBehind(computed))),
      ...data.behindPlan,
    ]),
    closing(composer),
  ];
}

/** The numbered sources of what was composed so far. */
export function sourceList(composer: Composer): Block[] {
  const { phrases, sources } = composer;
  return labelled(composer, 'paper.figures', sourceTable(composer, sources.list), phrases.both('paper.figures.hint'));
}

/** The disclaimer above the signatures, on one page: the end of every paper of several pages. */
export function closing(composer: Composer): Block {
  return {
    kind: 'together',
    blocks: [
      ...labelled(composer, 'paper.limits', limits(composer)),
      ...labelled(composer, 'paper.signatures', [signatures(composer)], composer.phrases.both('paper.signatures.hint')),
      ...taglineBlocks(composer, composer.data.office),
    ],
  };
}

/** The disclaimer, which no option takes off a paper, what the client may ask for, and the office's own words below both. */
function limits(composer: Composer): Block[] {
  return [
    ...sentenceOf(composer, 'paper.disclaimer'),
    ...sentenceOf(composer, 'paper.records.text'),
    ...ownDisclaimer(composer.data.office),
  ];
}

/** Wet-ink lines for the client and the counselor. */
function signatures({ data, phrases }: Composer): Signatures {
  const second = phrases.second('paper.date');
  const date: Text = [...phrases.text('paper.date'), ...(second === null ? [] : [{ text: ' / ' }, ...second])];
  return {
    kind: 'signatures',
    lines: [
      { name: plain(data.client.name), date },
      { name: data.counselorName === '' ? phrases.text('paper.counselor') : plain(data.counselorName), date },
    ],
  };
}

function occupationTable({ phrases, sources }: Composer, occupations: readonly OccupationOnPaper[]): Table[] {
  if (occupations.length === 0) return [];
  const isAnyComputed = occupations.some(({ computed }) => computed !== null);
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.both('paper.column.occupation'), width: { share: 1 }, align: 'left' },
        { header: phrases.both('paper.column.code'), width: { mm: 20 }, align: 'left' },
        { header: phrases.both('paper.column.overall'), width: { mm: 24 }, align: 'right' },
        { header: phrases.text(isAnyComputed ? 'paper.column.kept' : 'paper.column.imported'), width: { mm: 42 }, align: 'right' },
      ],
      rows: occupations.map((one): Cell[] => {
        const { profile } = one;
        const overall =
          profile.overall === null
            ? phrases.text('paper.notStated')
            : sources.cited(plain(phrases.points(profile.overall)), { kind: 'profile', occupation: one });
        return [
          { kind: 'text', text: plain(titleWithOrigin(phrases, one)), detail: otherTitle(phrases, one) },
          { kind: 'text', text: plain(profile.socCode), detail: null },
          { kind: 'text', text: overall, detail: null },
          {
            kind: 'text',
            text: plain(phrases.shortDate(dateOf(one))),
            detail: phrases.text('paper.edition', { hash: one.hash.slice(0, HASH_DIGITS) }),
          },
        ];
      }),
    },
  ];
}

function sourceTable(composer: Composer, list: readonly Source[]): Table[] {
  const { phrases } = composer;
  if (list.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.both('paper.column.number'), width: { mm: 8 }, align: 'left' },
        { header: phrases.both('paper.column.source'), width: { share: 1 }, align: 'left' },
      ],
      rows: list.map((source, index): Cell[] => [
        { kind: 'text', text: plain(`[${index + 1}]`), detail: null },
        {
          kind: 'text',
          text: [
            {
              text: phrases.say('paper.origin', { kind: source.kind === 'profile' ? originOf(source.occupation) : source.kind }),
              weight: 'medium',
            },
            { text: ` ${sourceWords(composer, source)}` },
          ],
          detail: null,
        },
      ]),
    },
  ];
}

function sourceWords({ data, phrases }: Composer, source: Source): string {
  switch (source.kind) {
    case 'profile': {
      const { computed, profile } = source.occupation;
      const code = profile.socCode;
      return computed === null
        ? phrases.say('paper.source.page', { code, date: phrases.shortDate(dateOf(source.occupation)) })
        : phrases.say('paper.source.computed', {
            code,
            rule: computed.rule,
            edition: computed.edition,
            sources: phrases.list(sourcesBehind(computed).map(({ name }) => name)),
          });
    }
    case 'priorityRule': {
      const weights = data.plan?.ranking.weights;
      return weights === undefined || isPublished(weights)
        ? phrases.say('paper.source.priorityRule', { version: source.version })
        : phrases.say('paper.source.priorityRuleOwn', { version: source.version, ...weights });
    }
    case 'scheduleRule':
      return phrases.say('paper.source.scheduleRule');
    case 'planSums':
      return phrases.say('paper.source.planSums', { number: data.plan?.plan.number ?? 0, revision: data.plan?.plan.revision ?? 0 });
    case 'estimate':
      return phrases.say('paper.source.estimate');
    case 'clientsWord':
      return phrases.say('paper.source.clientsWord');
    case 'agreed': {
      const on = data.plan?.plan.agreedOn ?? null;
      return on === null ? phrases.say('paper.source.agreedUndated') : phrases.say('paper.source.agreed', { date: phrases.date(on) });
    }
  }
}

function dateOf(occupation: OccupationOnPaper): CalendarDate {
  return CalendarDate.parse(occupation.importedAt.slice(0, 10));
}

function words(text: Text): string {
  return text.map((run) => run.text).join('');
}
