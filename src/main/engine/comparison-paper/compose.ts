import { notForClient } from '#shared/domain/annotation/not-for-client.ts';
import { compareTexts } from '#shared/domain/comparison/compare-texts.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import type { ComparisonPaperOptions } from '#shared/domain/report.ts';
import { Instant } from '#shared/domain/time.ts';
import { type Block, type PaperDocument, plain } from '../paper/index.ts';
import { createMark, createPhrases, foldForClient, letterheadOf, type MarkOnPaper, settingOf } from '../paper-parts/index.ts';
import type { ComparedOccupation, ComparisonOnPaper } from './comparison-on-paper.ts';
import { ComparisonSources, type Composer } from './composer.ts';
import { fitBlocks } from './sections/fit.ts';
import { headBlocks } from './sections/head.ts';
import { limitBlocks } from './sections/limits.ts';
import { payBlocks } from './sections/pay.ts';
import { scoreBlocks } from './sections/scores.ts';
import { sourceBlocks } from './sections/sources.ts';
import { textBlocks } from './sections/texts.ts';
import { wayInBlocks } from './sections/way-in.ts';

/** In the order printed; the sources close the paper, for they list what the others have cited. */
const parts: readonly ((composer: Composer) => Block[])[] = [
  headBlocks,
  limitBlocks,
  fitBlocks,
  scoreBlocks,
  payBlocks,
  wayInBlocks,
  textBlocks,
  sourceBlocks,
];

/** Composes a comparison's paper. Pure: the same data and options give the same document. */
export function composeComparison(gathered: ComparisonOnPaper, options: ComparisonPaperOptions): PaperDocument {
  const phrases = createPhrases(options);
  const data = withoutFolded(gathered, phrases.say('paper.mark.leftOut'));
  const marksOf = ({ profileId }: ComparedOccupation) => data.marks.filter((mark) => mark.profileId === profileId);
  const mark = createMark(phrases, new Map(data.occupations.map((one) => [one.profile, marksOf(one)])), options.plain);
  const composer: Composer = { data, phrases, mark, sources: new ComparisonSources() };
  const title = phrases.say('paper.comparison');
  return {
    title,
    ...settingOf(options),
    letterhead: letterheadOf(data, phrases),
    // The date and no time of day: what is saved a minute after its preview has the same bytes.
    createdAt: Instant.parse(`${data.today}T00:00:00Z`),
    head: { left: plain(title), right: plain(data.client?.name ?? data.occupations.map(({ profile }) => profile.socCode).join(', ')) },
    foot: phrases.text('paper.foot', { date: phrases.date(data.today) }),
    pageLabel: phrases.say('paper.pageOf'),
    sections: [{ id: 'comparison', outline: title, cover: null, blocks: parts.flatMap((compose) => compose(composer)) }],
  };
}

/** The occupations, their pay and their texts without what is not for this client; of a text that a mark touches nothing is compared. */
function withoutFolded(gathered: ComparisonOnPaper, leftOut: string): ComparisonOnPaper {
  let marks: readonly MarkOnPaper[] = gathered.marks;
  const occupations = gathered.occupations.map((one) => {
    const own = gathered.marks.filter((mark) => mark.profileId === one.profileId && mark.kind === 'notForClient');
    const folded = foldForClient({ ...one, marks, notes: [] }, leftOut);
    marks = folded.marks;
    const { hides } = notForClient(one.profile, own);
    const passages = one.profile.passages.filter(({ id }) => !hides(id));
    return { ...one, profile: { ...folded.profile, passages }, warnings: folded.warnings };
  });
  const options = gathered.comparison.options.map((option, place): ComparedOption => {
    const left = occupations[place]?.profile.salary.tiers ?? [];
    const tiers = option.pay.tiers.filter(({ name, low }) => left.some((tier) => tier.name === name && tier.range.low === low));
    return { ...option, pay: { ...option.pay, tiers } };
  });
  return { ...gathered, occupations, marks, comparison: { ...gathered.comparison, options, texts: compareTexts(occupations) } };
}
