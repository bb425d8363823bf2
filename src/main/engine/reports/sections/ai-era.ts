import type { DetailedStatement } from '#shared/domain/profile/profile.ts';
import { type Block, type Labelled, plain, type Table, type Text } from '../../paper/index.ts';
import { bullets, type Composer, heading, labelled, paragraph } from '../composer.ts';
import { pageText } from '../page-text.ts';
import type { OccupationOnPaper } from '../report-data.ts';

/** "What AI changes": the page's verdict in its own words, with what to think of it. */
export function aiEraBlocks(composer: Composer): Block[] {
  const { data, phrases, sources } = composer;
  const { chosen } = data;
  if (chosen === null) return [];
  const { aiEra, language } = chosen.profile;
  const page = { kind: 'page', occupation: chosen } as const;
  const words = (text: string) => pageText(text, language.chrome);
  const items = (statements: readonly DetailedStatement[]): Text[] =>
    statements.map((one) => [
      ...words(one.name),
      ...(one.detail === null
        ? []
        : [{ text: ': ', tone: 'quiet' as const }, ...words(one.detail).map((run) => ({ ...run, tone: 'quiet' as const }))]),
    ]);
  const verdict: Text =
    aiEra.verdict === null
      ? phrases.text('paper.ai.noVerdict')
      : sources.cited([...phrases.text('paper.ai.verdict'), { text: ' ' }, ...words(aiEra.verdict.word), { text: '.' }], page);
  return [
    heading(composer, 'paper.ai'),
    { kind: 'lead', text: verdict },
    ...labelled(
      composer,
      'paper.ai.pageSays',
      paragraph(aiEra.text === null ? phrases.text('paper.notStated') : sources.cited(words(aiEra.text), page)),
    ),
    ...beside(
      labelled(composer, 'paper.ai.takesOver', bullets(items(aiEra.takeOver))),
      labelled(composer, 'paper.ai.helpsWith', bullets(items(aiEra.augment))),
    ),
    ...labelled(composer, 'paper.ai.peopleKeep', bullets(items(aiEra.moat))),
    ...labelled(composer, 'paper.cautions', bullets(cautions(composer, chosen))),
    ...labelled(composer, 'paper.ai.inUse', products(composer, chosen), phrases.text('paper.ai.inUse.hint')),
  ];
}

/** What software takes and what it leaves to be helped with stand beside each other. */
function beside([first]: readonly Labelled[], [second]: readonly Labelled[]): Block[] {
  if (first !== undefined && second !== undefined) return [{ kind: 'sideBySide', blocks: [first, second] }];
  return [first, second].filter((one) => one !== undefined);
}

function products({ phrases, sources }: Composer, chosen: OccupationOnPaper): Table[] {
  const { aiEra, language } = chosen.profile;
  if (aiEra.products.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.text('paper.column.product'), width: { mm: 38 }, align: 'left' },
        { header: phrases.text('paper.column.claim'), width: { share: 1 }, align: 'left' },
        {
          header: sources.cited(phrases.text('paper.column.since'), { kind: 'page', occupation: chosen }),
          width: { mm: 16 },
          align: 'right',
        },
      ],
      rows: aiEra.products.map((product) => [
        {
          kind: 'text',
          text: pageText(product.name, language.chrome),
          detail: plain([product.kind, product.extent].filter((part) => part !== null).join(', ')),
        },
        {
          kind: 'text',
          text: product.claim === null ? phrases.text('paper.notStated') : pageText(product.claim, language.chrome),
          detail: null,
        },
        { kind: 'text', text: product.year === null ? phrases.text('paper.notStated') : plain(String(product.year)), detail: null },
      ]),
    },
  ];
}

/** Forecasts are opinions; and text that stands on another page too says nothing about the difference between the two. */
function cautions({ phrases, sources }: Composer, chosen: OccupationOnPaper): Text[] {
  const shared = chosen.warnings.flatMap((warning) =>
    warning.kind === 'sharedText'
      ? [
          sources.cited(phrases.text('paper.ai.shared', { percent: Math.round(warning.share * 100), code: warning.otherSocCode }), {
            kind: 'page',
            occupation: chosen,
          }),
        ]
      : [],
  );
  return [phrases.text('paper.ai.opinion'), ...shared];
}
