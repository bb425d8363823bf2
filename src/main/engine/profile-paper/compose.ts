import type { ProfilePaperOptions } from '#shared/domain/report.ts';
import { Instant } from '#shared/domain/time.ts';
import { type Block, type PaperDocument, plain } from '../paper/index.ts';
import { createMark, createPhrases, foldForClient, letterheadOf, settingOf } from '../paper-parts/index.ts';
import { createCiting } from './citing.ts';
import type { Composer } from './composer.ts';
import type { ProfileOnPaper } from './profile-on-paper.ts';
import { aiEraBlocks } from './sections/ai-era.ts';
import { fitBlocks } from './sections/fit.ts';
import { glanceBlocks, headBlocks, titleOf } from './sections/head.ts';
import { immigrationBlocks } from './sections/immigration.ts';
import { notesBlocks } from './sections/notes.ts';
import { outlookBlocks } from './sections/outlook.ts';
import { payBlocks } from './sections/pay.ts';
import { relatedBlocks } from './sections/related.ts';
import { scoresBlocks } from './sections/scores.ts';
import { skillsBlocks } from './sections/skills.ts';
import { sourcesBlocks } from './sections/sources.ts';
import { summaryBlocks } from './sections/summary.ts';
import { wayInBlocks } from './sections/way-in.ts';

/** In the order printed; the sources close the paper, for they list what the others have cited. */
const parts: readonly ((composer: Composer) => Block[])[] = [
  headBlocks,
  glanceBlocks,
  summaryBlocks,
  scoresBlocks,
  aiEraBlocks,
  skillsBlocks,
  payBlocks,
  wayInBlocks,
  outlookBlocks,
  fitBlocks,
  relatedBlocks,
  immigrationBlocks,
  notesBlocks,
  sourcesBlocks,
];

/** Composes the paper of one profile. Pure: the same data and options give the same document. */
export function composeProfile(gathered: ProfileOnPaper, options: ProfilePaperOptions): PaperDocument {
  const phrases = createPhrases(options);
  const data: ProfileOnPaper = { ...gathered, ...foldForClient(gathered, phrases.say('paper.mark.leftOut')) };
  const mark = createMark(phrases, new Map([[data.profile, data.marks]]), options.plain);
  const origin = data.computed === null ? 'page' : 'computed';
  const composer: Composer = { data, options, phrases, mark, origin, citing: createCiting(data, mark) };
  const occupation = titleOf(composer);
  return {
    title: phrases.say('profilePaper.documentTitle', { occupation }),
    ...settingOf(options),
    // The date and no time of day: what is saved a minute after its preview has the same bytes.
    createdAt: Instant.parse(`${data.today}T00:00:00Z`),
    head: { left: phrases.text('profilePaper.head', { origin }), right: plain(`${data.profile.socCode} ${occupation}`) },
    foot: phrases.text('paper.foot', { date: phrases.date(data.today) }),
    pageLabel: phrases.say('paper.pageOf'),
    sections: [{ id: 'profile', outline: occupation, cover: null, blocks: parts.flatMap((compose) => compose(composer)) }],
    letterhead: letterheadOf(data, phrases),
  };
}
