import type { Block, Text } from '../../paper/index.ts';
import { type Cite, itemIdOf, labelled, pageText, paragraph } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { type OccupationOnPaper, originOf } from '../report-data.ts';

/** What the work is, in the words of its source with the counselor's marks in them. */
export function workBlocks(composer: Composer, chosen: OccupationOnPaper, cite: Cite): Block[] {
  const { phrases } = composer;
  const { summary } = chosen.profile;
  return labelled(
    composer,
    'paper.work',
    paragraph(running(composer, chosen, 'summary', summary, cite)),
    phrases.text('paper.work.hint', { origin: originOf(chosen) }),
  );
}

/** How one starts, and what lies ahead. */
export function outlookBlocks(composer: Composer, chosen: OccupationOnPaper, cite: Cite): Block[] {
  const { profile } = chosen;
  const { chrome } = profile.language;
  return [
    ...labelled(composer, 'paper.startingOut', paragraph(running(composer, chosen, 'entryLevel', profile.entryLevel, cite))),
    ...labelled(
      composer,
      'paper.prospects',
      profile.outlook.paragraphs.flatMap(({ id, text }) => paragraph(cite(composer.mark(profile, id, pageText(text, chrome))))),
    ),
  ];
}

function running(
  { mark }: Composer,
  { profile }: OccupationOnPaper,
  path: 'summary' | 'entryLevel',
  words: string | null,
  cite: Cite,
): Text {
  return words === null ? [] : cite(mark(profile, itemIdOf(path), pageText(words, profile.language.chrome)));
}
