import { CalendarDate } from '#shared/domain/time.ts';
import type { Block, Text } from '../../paper/index.ts';
import { type Cite, itemIdOf, paragraph, sentenceOf, visaTable } from '../../paper-parts/index.ts';
import { type Composer, oldFiguresOf, part } from '../composer.ts';

/** What the profile says of immigration, with its date and the warning that it is no legal advice. Only printed when asked for. */
export function immigrationBlocks(composer: Composer): Block[] {
  const { data, options, phrases, citing, origin } = composer;
  if (!options.immigration) return [];
  const { immigration } = data.profile;
  const { statement, visas } = immigration;
  const rules = data.computed === null ? citing.of([itemIdOf('immigration.statement')]) : citing.library(['projections', 'ownTables']);
  const ids = [itemIdOf('immigration.statement'), ...visas.map((visa) => visa.id)];
  return part(
    composer,
    'paper.immigration',
    [
      ...paragraph([{ text: phrases.say('profilePaper.noLegalAdvice', { date: dateOf(composer) }), weight: 'semibold' }]),
      ...paragraph(rules(phrases.text('profilePaper.skilledMigration', { listed: listed(composer), origin }))),
      ...(statement === null ? [] : paragraph(saidBy(composer, statement, rules))),
      ...visaTable(composer, data.profile, citing.of(ids)),
      ...oldFiguresOf(composer, ids),
      ...sentenceOf(composer, 'paper.immigration.noAdvice.text'),
    ],
    phrases.both('paper.immigration.noAdvice'),
  );
}

/** Words without a figure of their own have the sources of the rules behind them. */
function saidBy({ citing }: Composer, statement: string, rules: Cite): Text {
  const said = citing.item(itemIdOf('immigration.statement'), statement);
  return said.some((run) => run.reference === true) ? said : rules(said);
}

function listed({ data }: Composer): string {
  const { skilledMigration } = data.profile;
  return skilledMigration === null ? 'unknown' : String(skilledMigration);
}

/** The day of the page's import; of a computed profile the day on which it is printed from the library in use. */
function dateOf({ data, phrases }: Composer): string {
  return phrases.date(data.kept === null ? data.today : CalendarDate.parse(data.kept.importedAt.slice(0, 10)));
}
