import { CalendarDate } from '#shared/domain/time.ts';
import type { Block, Text } from '../../paper/index.ts';
import { heading, itemIdOf, labelled, leadOf, pageText, paragraph, sentenceOf, visaTable } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { type OccupationOnPaper, originOf } from '../report-data.ts';

/** The page's own text on immigration, or that of the general rules, with its date and the warning that it is no legal advice. Only printed when asked for. */
export function immigrationBlocks(composer: Composer): Block[] {
  const { data, phrases, sources, mark } = composer;
  const { chosen } = data;
  if (chosen === null) return [];
  const { immigration, skilledMigration, language } = chosen.profile;
  const page = { kind: 'profile', occupation: chosen } as const;
  const flag: Text = sources.cited(
    phrases.text('profilePaper.skilledMigration', {
      origin: originOf(chosen),
      listed: skilledMigration === null ? 'unknown' : String(skilledMigration),
    }),
    page,
  );
  const statement: Text =
    immigration.statement === null
      ? []
      : sources.cited(mark(chosen.profile, itemIdOf('immigration.statement'), pageText(immigration.statement, language.chrome)), page);
  return [
    heading(composer, 'paper.immigration'),
    ...leadOf(composer, 'paper.immigration.lead', ({ date }) => ({
      date: date(dateOf(chosen)),
      origin: originOf(chosen),
      edition: chosen.computed?.edition ?? '',
    })),
    ...labelled(composer, chosen.computed === null ? 'paper.immigration.pageSays' : 'paper.immigration.rulesSay', [
      ...paragraph(flag),
      ...paragraph(statement),
      ...visaTable(composer, chosen.profile, (text) => sources.cited(text, page)),
    ]),
    ...labelled(composer, 'paper.immigration.noAdvice', sentenceOf(composer, 'paper.immigration.noAdvice.text')),
  ];
}

function dateOf(chosen: OccupationOnPaper) {
  return CalendarDate.parse(chosen.importedAt.slice(0, 10));
}
