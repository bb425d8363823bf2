import { type Block, type Cell, plain, type Text } from '../../paper/index.ts';
import { orMore } from '../../paper-parts/index.ts';
import { type Composer, part } from '../composer.ts';
import type { RelatedOnPaper } from '../profile-on-paper.ts';

/** Related occupations of a computed profile with what is compared first. */
export function relatedBlocks(composer: Composer): Block[] {
  const { data, phrases, citing } = composer;
  if (data.related.length === 0) return [];
  return part(
    composer,
    'profilePaper.related',
    [
      {
        kind: 'table',
        showHead: true,
        rowHeader: 0,
        columns: [
          { header: citing.library(['onet'])(phrases.both('paper.column.occupation')), width: { share: 1 }, align: 'left' },
          { header: citing.library(['oews'])(phrases.both('paper.row.middlePay')), width: { mm: 40 }, align: 'right' },
          { header: citing.library(['projections'])(phrases.both('profilePaper.column.change')), width: { mm: 20 }, align: 'right' },
          { header: citing.library([], 'computed')(phrases.both('paper.column.overall')), width: { mm: 20 }, align: 'right' },
        ],
        rows: data.related.map((one) => rowOf(composer, one)),
      },
    ],
    phrases.both('profilePaper.related.hint'),
  );
}

function rowOf(composer: Composer, { row, payAtLeast }: RelatedOnPaper): Cell[] {
  const { phrases } = composer;
  const notStated = phrases.text('paper.notStated');
  const cell = (text: Text, detail: Text | null = null): Cell => ({ kind: 'text', text, detail });
  const period = row.payPeriod === 'hour' ? phrases.text('paper.perHour') : null;
  return [
    cell(plain(row.title), phrases.text('profilePaper.related.code', { code: row.socCode, coverage: row.coverage ?? 'exact' })),
    row.middlePay === null ? cell(notStated) : cell(plain(orMore(composer, phrases.shortMoneyRange(row.middlePay), payAtLeast)), period),
    cell(row.changePercent === null ? notStated : phrases.text('profilePaper.change', { percent: row.changePercent })),
    cell(row.overall === null ? notStated : plain(phrases.points(row.overall))),
  ];
}
