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
import type { OccupationOnPaper } from '../report-data.ts';
import type { Source } from '../sources.ts';
import { otherTitle, titleWithOrigin } from './occupation-title.ts';
import { dateOf, originOfSource, sourceWords } from './source-words.ts';

/** Digits of a page's hash that are printed: enough to tell two editions apart. */
const HASH_DIGITS = 12;

/**
 * The last page: occupations used, the numbered sources, limits, the disclaimer, signatures. No option leaves it out. Composed last: it
 * lists what the sections before it have cited.
 */
export function sourcesBlocks(composer: Composer): Block[] {
  const { data } = composer;
  const occupations = [...(data.chosen === null ? [] : [data.chosen]), ...data.others.filter((one) => isUsed(composer, one))];
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
    ...officialData(
      composer,
      [...occupations.flatMap(({ computed }) => (computed === null ? [] : sourcesBehind(computed))), ...data.behindPlan],
      composer.options.qrCodes,
    ),
    closing(composer),
  ];
}

/** Whether anything before this section is from it, or a note on it stands there. */
function isUsed({ data, options, sources }: Composer, { profileId }: OccupationOnPaper): boolean {
  const isNoted = options.sections.includes('notes') && data.notes.some((note) => note.profileId === profileId);
  return isNoted || sources.list.some((source) => source.kind === 'profile' && source.occupation.profileId === profileId);
}

/** The numbered sources of what was composed so far, a line each. */
export function sourceList(composer: Composer): Block[] {
  const { options, phrases, sources } = composer;
  const lines = sources.list.flatMap((source, index) => paragraph(sourceText(composer, source, index + 1), 'caption'));
  return labelled(composer, 'paper.figures', lines, options.kind === 'careerReport' ? phrases.both('paper.figures.hint') : null);
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

function sourceText(composer: Composer, source: Source, number: number): Text {
  const kind = originOfSource(composer, source);
  return [
    { text: `[${number}]` },
    { text: ' ' },
    { text: composer.phrases.say('paper.origin', { kind }), weight: 'medium' },
    { text: ` ${sourceWords(composer, source)}` },
  ];
}

function words(text: Text): string {
  return text.map((run) => run.text).join('');
}
