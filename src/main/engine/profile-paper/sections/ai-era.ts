import type { DetailedStatement } from '#shared/domain/profile/profile.ts';
import type { PaperHeadingId } from '#shared/locales/paper-headings.ts';
import type { Block, Labelled, Text } from '../../paper/index.ts';
import { bullets, itemIdOf, labelled, paragraph, productTable, statementText, verdictWords } from '../../paper-parts/index.ts';
import { type Composer, citedList, part, reason } from '../composer.ts';

/** What stands over the three lists: a page says what happens to the tasks, the figures only how exposed they are. */
const labels = {
  page: ['paper.ai.takesOver', 'paper.ai.helpsWith', 'paper.ai.peopleKeep'],
  computed: ['profilePaper.mostExposed', 'profilePaper.partlyExposed', 'profilePaper.leastExposed'],
} as const;

/** The verdict with its cautions, then the work by how far AI reaches into it. */
export function aiEraBlocks(composer: Composer): Block[] {
  const { data, phrases, citing } = composer;
  const { aiEra } = data.profile;
  const [most, between, least] = labels[composer.origin];
  const cite = citing.of(aiEra.products.map((product) => product.id));
  return [
    ...part(composer, 'paper.ai', [...verdict(composer), ...bullets(cautions(composer)), ...missingLists(composer)]),
    ...list(composer, most, aiEra.takeOver),
    ...list(composer, between, aiEra.augment),
    ...list(composer, least, aiEra.moat),
    ...labelled(composer, 'paper.ai.inUse', productTable(composer, data.profile, cite), phrases.both('paper.ai.inUse.hint')),
  ];
}

/** Why a list is empty; lists that are empty for one reason share its sentence. */
function missingLists({ data, phrases }: Composer): Block[] {
  const { computed, profile } = data;
  if (computed === null) return [];
  const empty = (['takeOver', 'augment', 'moat'] as const).filter((name) => profile.aiEra[name].length === 0);
  const reasons = new Set(empty.flatMap((name) => computed.reasons[`aiEra.${name}`] ?? []));
  return Array.from(reasons, (id) => paragraph(phrases.text(id), 'caption')).flat();
}

function verdict(composer: Composer): Block[] {
  const { data, citing, mark, phrases } = composer;
  const { aiEra } = data.profile;
  const text = aiEra.text === null ? [] : paragraph(citing.item(itemIdOf('aiEra.text'), aiEra.text));
  const said = verdictWords(phrases, data.profile, data.computed !== null);
  if (said === null) return [...reason(composer, 'aiEra.verdict'), ...text];
  const word = mark(data.profile, itemIdOf('aiEra.verdict'), said.word).map((run) => ({
    ...run,
    weight: 'semibold' as const,
  }));
  const cite = data.computed === null ? citing.of([itemIdOf('aiEra.verdict')]) : citing.library([], 'computed');
  return [...paragraph(cite(word)), ...text];
}

function list(composer: Composer, id: PaperHeadingId, statements: readonly DetailedStatement[]): Labelled[] {
  const { language } = composer.data.profile;
  const { blocks, hint } = citedList(
    composer,
    statements.map((one) => ({ id: one.id, words: statementText(one, language) })),
  );
  return labelled(composer, id, blocks, hint);
}

/** Forecasts are opinions and exposure is no forecast; and text that stands on another page too does not tell the two apart. */
function cautions({ data, phrases, citing }: Composer): Text[] {
  const shared = data.warnings.flatMap((warning) =>
    warning.kind === 'sharedText'
      ? [
          citing.of([itemIdOf('aiEra.text')])(
            phrases.text('paper.ai.shared', { percent: Math.round(warning.share * 100), code: warning.otherSocCode, title: 'none' }),
          ),
        ]
      : [],
  );
  return [phrases.text(data.computed === null ? 'paper.ai.opinion' : 'profilePaper.ai.noForecast'), ...shared];
}
