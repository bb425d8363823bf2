import { CalendarDate } from '#shared/domain/time.ts';
import { type Block, type Cell, plain, type Table, type Text } from '../../paper/index.ts';
import { type Composer, heading, labelled, paragraph } from '../composer.ts';
import { pageText } from '../page-text.ts';
import type { OccupationOnPaper } from '../report-data.ts';

/** The page's own text on immigration with its date and the warning that it is no legal advice. Only printed when asked for. */
export function immigrationBlocks(composer: Composer): Block[] {
  const { data, phrases, sources } = composer;
  const { chosen } = data;
  if (chosen === null) return [];
  const { immigration, skilledMigration, language } = chosen.profile;
  const page = { kind: 'page', occupation: chosen } as const;
  const flag: Text = sources.cited(
    phrases.text('paper.immigration.flag', { listed: skilledMigration === null ? 'unknown' : String(skilledMigration) }),
    page,
  );
  const statement: Text = immigration.statement === null ? [] : sources.cited(pageText(immigration.statement, language.chrome), page);
  return [
    heading(composer, 'paper.immigration'),
    { kind: 'lead', text: phrases.text('paper.immigration.lead', { date: phrases.date(dateOf(chosen)) }) },
    ...labelled(composer, 'paper.immigration.pageSays', [...paragraph(flag), ...paragraph(statement), ...visas(composer, chosen)]),
    ...labelled(composer, 'paper.immigration.noAdvice', paragraph(phrases.text('paper.immigration.noAdvice.text'))),
  ];
}

function visas({ phrases, sources }: Composer, chosen: OccupationOnPaper): Table[] {
  const { immigration, language } = chosen.profile;
  if (immigration.visas.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        {
          header: sources.cited(phrases.text('paper.column.visa'), { kind: 'page', occupation: chosen }),
          width: { mm: 26 },
          align: 'left',
        },
        { header: phrases.text('paper.column.visaNote'), width: { share: 1 }, align: 'left' },
      ],
      rows: immigration.visas.map((visa): Cell[] => [
        { kind: 'text', text: plain(visa.code), detail: null },
        {
          kind: 'text',
          text: pageText(visa.name, language.chrome),
          detail: visa.note === null ? phrases.text('paper.notStated') : pageText(visa.note, language.chrome),
        },
      ]),
    },
  ];
}

function dateOf(chosen: OccupationOnPaper) {
  return CalendarDate.parse(chosen.importedAt.slice(0, 10));
}
