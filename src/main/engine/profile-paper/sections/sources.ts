import { CalendarDate } from '#shared/domain/time.ts';
import { type Block, type Cell, plain, type Table } from '../../paper/index.ts';
import { labelled, linked, ownDisclaimer, pageText, paragraph, qrCodesOf, sentenceOf, taglineBlocks } from '../../paper-parts/index.ts';
import type { Source } from '../citing.ts';
import { type Composer, part } from '../composer.ts';

/** The numbered sources with their licenses, what the page itself names, limits and the disclaimer. Composed last: it lists what was cited. */
export function sourcesBlocks(composer: Composer): Block[] {
  const { data, options, phrases } = composer;
  const { sources, language } = data.profile;
  const words = data.computed !== null || sources === null ? [] : linked(pageText(sources, language.chrome));
  const named = [...paragraph(words, 'caption'), ...(options.qrCodes ? qrCodesOf([words]) : [])];
  return [
    ...part(composer, 'paper.figures', sourceTable(composer), phrases.both('profilePaper.figures.hint')),
    ...labelled(composer, 'paper.pageSources', named),
    ...part(composer, 'paper.limits', [...sentenceOf(composer, 'paper.disclaimer'), ...ownDisclaimer(data.office)]),
    ...taglineBlocks(composer, data.office),
  ];
}

function sourceTable(composer: Composer): Table[] {
  const { phrases, citing } = composer;
  if (citing.list.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.both('paper.column.number'), width: { mm: 10 }, align: 'left' },
        { header: phrases.both('paper.column.source'), width: { share: 1 }, align: 'left' },
      ],
      rows: citing.list.map((source, index): Cell[] => [
        { kind: 'text', text: plain(`[${index + 1}]`), detail: null },
        sourceCell(composer, source),
      ]),
    },
  ];
}

function sourceCell({ data, phrases }: Composer, source: Source): Cell {
  switch (source.kind) {
    case 'page': {
      const date = data.kept === null ? '' : phrases.shortDate(CalendarDate.parse(data.kept.importedAt.slice(0, 10)));
      return { kind: 'text', text: phrases.text('profilePaper.source.page', { code: data.profile.socCode, date }), detail: null };
    }
    case 'rule':
      return {
        kind: 'text',
        text: phrases.text('profilePaper.source.rule', { rule: source.rule }),
        detail: phrases.text('profilePaper.source.ruleNote'),
      };
    case 'official': {
      const { name, publisher, version, licence, attribution } = source.source;
      return {
        kind: 'text',
        text: phrases.text('profilePaper.source.official', { name, publisher, version }),
        detail: phrases.text('profilePaper.source.licence', { licence, attribution }),
      };
    }
  }
}
