import type { Block, Cell } from '../../paper/index.ts';
import { heading, labelled, leadOf } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';

const signs = ['notStated', 'bar', 'page', 'estimate', 'brackets'] as const;

/** "How to read this report": what its signs and words mean, on half a page. */
export function howToReadBlocks(composer: Composer): Block[] {
  const { phrases } = composer;
  return [
    heading(composer, 'paper.howToRead'),
    ...leadOf(composer, 'paper.howToRead.lead'),
    ...labelled(composer, 'paper.howToRead.signs', [
      {
        kind: 'table',
        showHead: false,
        rowHeader: 0,
        columns: [
          { header: phrases.both('paper.howToRead.signs'), width: { mm: 30 }, align: 'left' },
          { header: phrases.both('paper.howToRead'), width: { share: 1 }, align: 'left' },
        ],
        rows: signs.map((sign): Cell[] => [
          { kind: 'text', text: phrases.text(`paper.howToRead.${sign}`).map((run) => ({ ...run, weight: 'semibold' })), detail: null },
          { kind: 'text', text: phrases.text(`paper.howToRead.${sign}.text`), detail: null },
        ]),
      },
    ]),
  ];
}
