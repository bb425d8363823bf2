import { fitRule } from '#shared/domain/fit/compare-fits.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { type Block, type Cell, plain, type Table } from '../../paper/index.ts';
import {
  labelled,
  markBlock,
  officialData,
  ownDisclaimer,
  printedMarks,
  sentenceOf,
  sourcesBehind,
  taglineBlocks,
} from '../../paper-parts/index.ts';
import { type Composer, type Source, signed } from '../composer.ts';

/** What the counselor checked, the numbered sources, official data, and the disclaimer: no option leaves them out. */
export function sourceBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const marks = printedMarks(data.marks).flatMap((mark) => {
    const place = data.occupations.findIndex(({ profileId }) => profileId === mark.profileId);
    const [occupation, option] = [data.occupations[place], data.comparison.options[place]];
    if (occupation === undefined || option === undefined) return [];
    return [markBlock(composer, mark, { occupation: signed(composer, option), chrome: occupation.profile.language.chrome })];
  });
  return [
    ...labelled(composer, 'paper.marks', marks),
    ...labelled(composer, 'paper.figures', sourceTable(composer), phrases.both('paper.figures.hint')),
    ...officialData(
      composer,
      data.occupations.flatMap(({ computed }) => (computed === null ? [] : sourcesBehind(computed))),
    ),
    ...labelled(composer, 'paper.limits', [...sentenceOf(composer, 'paper.disclaimer'), ...ownDisclaimer(data.office)]),
    ...taglineBlocks(composer, data.office),
  ];
}

function sourceTable(composer: Composer): Table[] {
  const { phrases, sources } = composer;
  if (sources.list.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.both('paper.column.number'), width: { mm: 8 }, align: 'left' },
        { header: phrases.both('paper.column.source'), width: { share: 1 }, align: 'left' },
      ],
      rows: sources.list.map((source, index): Cell[] => [
        { kind: 'text', text: plain(`[${index + 1}]`), detail: null },
        {
          kind: 'text',
          text: [
            { text: phrases.say('paper.origin', { kind: kindOf(source) }), weight: 'medium' },
            { text: ` ${wordsOf(composer, source)}` },
          ],
          detail: null,
        },
      ]),
    },
  ];
}

function kindOf(source: Source): string {
  if (source.kind === 'profile') return source.of.computed === null ? 'page' : 'computed';
  return source.kind === 'weights' ? 'clientsWord' : 'computed';
}

function wordsOf({ data, phrases }: Composer, source: Source): string {
  switch (source.kind) {
    case 'profile': {
      const { computed, profile, importedAt } = source.of;
      const code = profile.socCode;
      if (computed === null)
        return phrases.say('paper.source.page', {
          code,
          date: importedAt === null ? phrases.say('paper.notStated') : phrases.shortDate(CalendarDate.parse(importedAt.slice(0, 10))),
        });
      const { rule, edition } = computed;
      return phrases.say('paper.source.computed', {
        code,
        rule,
        edition,
        sources: phrases.list(sourcesBehind(computed).map(({ name }) => name)),
      });
    }
    case 'fitRule':
      return phrases.say('paper.comparison.source.fit', { version: fitRule });
    case 'weights':
      return phrases.say('paper.comparison.source.weights', { date: data.weights === null ? '' : phrases.date(data.weights.setOn) });
    case 'limits':
      return phrases.say('paper.comparison.source.limits');
  }
}
