import type { ReportOptions, ReportSection } from '#shared/domain/report.ts';
import { Instant } from '#shared/domain/time.ts';
import { type Block, type PaperDocument, plain, type Section } from '../paper/index.ts';
import { createMark, createPhrases, foldForClient, heading, type Phrases } from '../paper-parts/index.ts';
import type { Composer } from './composer.ts';
import type { OccupationOnPaper, ReportData } from './report-data.ts';
import { aiEraBlocks } from './sections/ai-era.ts';
import { checklistBlocks } from './sections/checklist.ts';
import { coverOf } from './sections/cover.ts';
import { immigrationBlocks } from './sections/immigration.ts';
import { notesBlocks } from './sections/notes.ts';
import { planBlocks } from './sections/plan.ts';
import { scoresBlocks } from './sections/scores.ts';
import { orderBlocks, stepsBlocks } from './sections/skill-plan.ts';
import { closing, sourcesBlocks } from './sections/sources-and-signatures.ts';
import { summaryBlocks } from './sections/summary.ts';
import { Sources } from './sources.ts';

/** What each section holds; nothing where the case has nothing for it: it is then left out. */
const bodies: Readonly<Record<Exclude<ReportSection, 'cover' | 'sources'>, (composer: Composer) => Block[]>> = {
  summary: summaryBlocks,
  scores: scoresBlocks,
  aiEra: aiEraBlocks,
  plan: planBlocks,
  checklist: checklistBlocks,
  notes: notesBlocks,
  immigration: immigrationBlocks,
};

/** The order of the printed sections; `sources` always closes the paper. */
const order: readonly (keyof typeof bodies)[] = ['summary', 'scores', 'aiEra', 'plan', 'checklist', 'notes', 'immigration'];

/** Composes a paper from its data. Pure: the same data and options give the same document. */
export function composePaper(gathered: ReportData, options: ReportOptions): PaperDocument {
  const phrases = createPhrases(options.secondLanguage);
  const { data, mark } = marked(gathered, phrases);
  const composer: Composer = { data, options, phrases, mark, sources: new Sources() };
  const title = phrases.say(options.kind === 'careerReport' ? 'paper.careerReport' : 'paper.skillPlan');
  return {
    title,
    language: 'en',
    paper: options.paper,
    bodySize: options.bodySize,
    // The date and no time of day: what is saved a minute after its preview has the same bytes.
    createdAt: Instant.parse(`${data.today}T00:00:00Z`),
    head: { left: plain(title), right: plain(data.client.name) },
    foot: phrases.text('paper.foot', { date: phrases.date(data.today) }),
    pageLabel: phrases.say('paper.pageOf'),
    sections: options.kind === 'careerReport' ? careerReport(composer) : skillPlan(composer),
  };
}

/** The data without what is not for this client, and the way marks get into what is left. */
function marked(data: ReportData, phrases: Phrases): Pick<Composer, 'data' | 'mark'> {
  const leftOut = phrases.say('paper.mark.leftOut');
  let { marks, notes } = data;
  /** Folds one occupation with the marks and notes on it. */
  function fold<One extends ReportData['noted'][number]>(one: One, warnings: OccupationOnPaper['warnings']): One {
    const folded = foldForClient({ profileId: one.profileId, profile: one.profile, warnings, marks, notes }, leftOut);
    ({ marks, notes } = folded);
    return { ...one, profile: folded.profile, warnings: folded.warnings };
  }
  const chosen = data.chosen === null ? null : fold(data.chosen, data.chosen.warnings);
  const others = data.others.map((one) => fold(one, one.warnings));
  const noted = data.noted.map((one) => fold(one, []));
  const printed = [...(chosen === null ? [] : [chosen]), ...others];
  return {
    data: { ...data, chosen, others, noted, marks, notes },
    mark: createMark(phrases, new Map(printed.map((one) => [one.profile, marks.filter(({ profileId }) => profileId === one.profileId)]))),
  };
}

function careerReport(composer: Composer): Section[] {
  const { options } = composer;
  const cover: Section[] = options.sections.includes('cover') ? [{ ...sectionOf(composer, 'cover', []), cover: coverOf(composer) }] : [];
  const sections = order
    .filter((section) => options.sections.includes(section))
    .map((section): Section => {
      const made = sectionOf(composer, section, bodies[section](composer));
      // Read with the scores before it; the other sections are taken out and used by themselves.
      return section === 'aiEra' ? { ...made, mayShare: true } : made;
    })
    .filter((section) => section.blocks.length > 0);
  return [...cover, ...sections, sectionOf(composer, 'sources', sourcesBlocks(composer))];
}

/** Two to four pages; it has no cover, and its sections carry the names of the career report's they stand for. */
function skillPlan(composer: Composer): Section[] {
  const { plan } = composer.data;
  if (plan === null) {
    const none: Block[] = [
      heading(composer, 'paper.skillPlan'),
      { kind: 'lead', text: composer.phrases.text('paper.plan.none') },
      closing(composer),
    ];
    return [sectionOf(composer, 'plan', none)];
  }
  return [sectionOf(composer, 'plan', orderBlocks(composer, plan)), sectionOf(composer, 'checklist', stepsBlocks(composer, plan))];
}

function sectionOf({ phrases, options }: Composer, id: ReportSection, blocks: readonly Block[]): Section {
  const outline = phrases.say(`paper.outline.${id}`);
  return { id, outline: options.kind === 'skillPlan' && id === 'plan' ? phrases.say('paper.skillPlan') : outline, cover: null, blocks };
}
