import type { DetailedStatement } from '#shared/domain/profile/profile.ts';
import type { Block, Text } from '../../paper/index.ts';
import {
  beside,
  bullets,
  heading,
  inBoth,
  itemIdOf,
  labelled,
  lead,
  pageText,
  paragraph,
  statementText,
  verdictText,
} from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { type OccupationOnPaper, originOf, titleOf } from '../report-data.ts';

/** What stands over the parts: a page says what happens to the tasks, the figures only how exposed they are. */
const labels = {
  page: ['paper.ai.pageSays', 'paper.ai.takesOver', 'paper.ai.helpsWith', 'paper.ai.peopleKeep'],
  computed: ['paper.ai.figuresSay', 'profilePaper.mostExposed', 'profilePaper.partlyExposed', 'profilePaper.leastExposed'],
} as const;

/** "What AI changes": the page's verdict in its own words, or that of the figures, with what to think of it. */
export function aiEraBlocks(composer: Composer): Block[] {
  const { data, phrases, sources, mark } = composer;
  const { chosen } = data;
  if (chosen === null) return [];
  const { profile } = chosen;
  const { aiEra, language } = chosen.profile;
  const page = { kind: 'profile', occupation: chosen } as const;
  const words = (text: string) => pageText(text, language.chrome);
  const items = (statements: readonly DetailedStatement[]) => statements.map((one) => mark(profile, one.id, statementText(one, language)));
  const origin = originOf(chosen);
  const [says, most, between, least] = labels[origin];
  const verdict = ({ phrases: said }: Composer): Text => {
    const word = verdictText(said, profile, chosen.computed !== null);
    if (word === null) return said.text('paper.ai.noVerdict', { origin });
    return sources.cited(
      [...said.text('paper.ai.verdict', { origin }), { text: ' ' }, ...mark(profile, itemIdOf('aiEra.verdict'), word), { text: said.stop }],
      page,
    );
  };
  return [
    heading(composer, 'paper.ai'),
    ...lead(inBoth(composer, verdict)),
    ...labelled(
      composer,
      says,
      paragraph(
        aiEra.text === null
          ? phrases.text('paper.notStated')
          : sources.cited(mark(profile, itemIdOf('aiEra.text'), words(aiEra.text)), page),
      ),
    ),
    ...beside(labelled(composer, most, bullets(items(aiEra.takeOver))), labelled(composer, between, bullets(items(aiEra.augment)))),
    ...labelled(composer, least, bullets(items(aiEra.moat))),
    ...labelled(composer, 'paper.cautions', bullets(cautions(composer, chosen))),
    ...labelled(composer, 'paper.ai.inUse', paragraph(productNames(composer, chosen)), phrases.both('paper.ai.inUse.hint')),
  ];
}

/** Products by name and year; what each is said to do stands on the occupation's own paper. */
function productNames({ phrases, sources, mark }: Composer, chosen: OccupationOnPaper): Text {
  const { profile } = chosen;
  const names = profile.aiEra.products.map(
    ({ id, name, year }, index): Text => [
      ...(index === 0 ? [] : [{ text: phrases.semicolon }]),
      ...mark(
        profile,
        id,
        pageText(year === null ? name : phrases.say('paper.options.sameRow', { row: name, value: String(year) }), profile.language.chrome),
      ),
    ],
  );
  return sources.cited(names.flat(), { kind: 'profile', occupation: chosen });
}

/** Forecasts are opinions and exposure is no forecast; and text that stands on another page too says nothing about the difference between the two. */
function cautions({ data, phrases, sources }: Composer, chosen: OccupationOnPaper): Text[] {
  const shared = chosen.warnings.flatMap((warning) =>
    warning.kind === 'sharedText'
      ? [
          sources.cited(
            phrases.text('paper.ai.shared', {
              percent: Math.round(warning.share * 100),
              code: warning.otherSocCode,
              title: titleOfCode(data.others, warning.otherSocCode),
            }),
            {
              kind: 'profile',
              occupation: chosen,
            },
          ),
        ]
      : [],
  );
  return [phrases.text(chosen.computed === null ? 'paper.ai.opinion' : 'profilePaper.ai.noForecast'), ...shared];
}

/** The name of a page's occupation where the client has it on the shortlist; "none" where only its code is known. */
function titleOfCode(others: readonly OccupationOnPaper[], code: string): string {
  const found = others.find(({ profile }) => profile.socCode === code);
  return found === undefined ? 'none' : titleOf(found.profile);
}
