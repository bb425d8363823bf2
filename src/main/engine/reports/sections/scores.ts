import type { Block, Text } from '../../paper/index.ts';
import {
  type Cite,
  contradictions,
  educationTable,
  heading,
  inBoth,
  labelled,
  lead,
  pageText,
  paragraph,
  payFigure,
  payLevel,
  payUnit,
  qualificationTable,
  scoresFigure,
} from '../../paper-parts/index.ts';
import { type Composer, sentence } from '../composer.ts';
import { type OccupationOnPaper, originOf, titleOf } from '../report-data.ts';
import { sideBySideBlocks } from './side-by-side.ts';
import { outlookBlocks, workBlocks } from './work-words.ts';

/** "Scores and pay": the nine scores or the sentence that they are not stated, the others beside it, what the work is, pay, the way in, what lies ahead. */
export function scoresBlocks(composer: Composer): Block[] {
  const { chosen } = composer.data;
  if (chosen === null) return [];
  const cite: Cite = (text) => composer.sources.cited(text, { kind: 'profile', occupation: chosen });
  return [
    heading(composer, 'paper.scores'),
    ...scores(composer, chosen),
    ...sideBySideBlocks(composer, chosen),
    ...workBlocks(composer, chosen, cite),
    ...labelled(composer, 'paper.pay', pay(composer, chosen, cite), cite(payUnit(composer, chosen.profile))),
    ...labelled(composer, 'paper.education', educationTable(composer, chosen.profile, cite, chosen.computed)),
    ...labelled(composer, 'paper.qualifications', qualificationTable(composer, chosen.profile, cite)),
    ...outlookBlocks(composer, chosen, cite),
  ];
}

/** A radar needs values: where the page states none, a sentence stands in its place. */
function scores(composer: Composer, chosen: OccupationOnPaper): Block[] {
  const { sources } = composer;
  const page = { kind: 'profile', occupation: chosen } as const;
  const { dimensions, overall } = chosen.profile;
  if (dimensions.every((one) => one.value === null)) {
    return lead(
      inBoth(composer, ({ phrases: said }) => {
        // Beside other options each of the nine stands below by its name.
        const names =
          composer.data.others.length > 0
            ? 'none'
            : said.list(dimensions.map((one) => inSentence(said.say(`paper.dimension.${one.name}`))));
        const text =
          overall === null
            ? said.text('paper.scores.noneAtAll', { names, origin: originOf(chosen) })
            : said.text('paper.scores.none', { overall: said.points(overall), names });
        return sources.cited(text, page);
      }),
    );
  }
  const figure = scoresFigure(composer, { id: chosen.profileId, label: titleOf(chosen.profile), dimensions }, 'radarAndBars');
  return [
    ...lead(inBoth(composer, (one) => sentence(one, 'paper.scores.lead', { origin: originOf(chosen) }, page))),
    figure,
    { kind: 'spacer', mm: 4 },
  ];
}

/** The name of a score as it stands inside a sentence; its abbreviations stay as they are. */
function inSentence(name: string): string {
  return name.toLocaleLowerCase('en-US').replace(/\b(pr|ai|ia)\b/g, (word) => word.toUpperCase());
}

function pay(composer: Composer, chosen: OccupationOnPaper, cite: Cite): Block[] {
  const { profile } = chosen;
  const figure = payFigure(composer, profile);
  if (figure === null) return paragraph(composer.phrases.text('paper.notStated'));
  const { chrome } = profile.language;
  const notes = profile.salary.tiers.flatMap(
    (tier): Text =>
      tier.note === null
        ? []
        : [
            ...payLevel(composer, tier, chrome),
            { text: composer.phrases.colon },
            ...composer.mark(profile, tier.id, pageText(tier.note, chrome)),
            { text: tier.note.endsWith('.') ? ' ' : `${composer.phrases.stop} ` },
          ],
  );
  return [figure, ...paragraph(notes), ...contradictions(composer, chosen, cite)];
}
