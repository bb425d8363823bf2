import { ReportSection } from '#shared/domain/report.ts';
import type { Block, Section } from '../../paper/index.ts';
import type { Composer } from '../composer.ts';
import { aboutMeBlocks } from '../sections/about-me.ts';
import { aiEraBlocks } from '../sections/ai-era.ts';
import { checklistBlocks } from '../sections/checklist.ts';
import { coverOf } from '../sections/cover.ts';
import { howToReadBlocks } from '../sections/how-to-read.ts';
import { immigrationBlocks } from '../sections/immigration.ts';
import { notesBlocks } from '../sections/notes.ts';
import { planBlocks } from '../sections/plan.ts';
import { scoresBlocks } from '../sections/scores.ts';
import { sourcesBlocks } from '../sections/sources-and-signatures.ts';
import { summaryBlocks } from '../sections/summary.ts';
import { sectionOf } from './section-of.ts';

/** What each section holds; nothing where the case has nothing for it: it is then left out. */
const bodies: Readonly<Record<Exclude<ReportSection, 'cover' | 'howToRead' | 'sources'>, (composer: Composer) => Block[]>> = {
  aboutMe: aboutMeBlocks,
  summary: summaryBlocks,
  scores: scoresBlocks,
  aiEra: aiEraBlocks,
  plan: planBlocks,
  checklist: checklistBlocks,
  notes: notesBlocks,
  immigration: immigrationBlocks,
};

/** In the order of the sections' own list. Made apart are the cover, how to read the rest, and `sources`, which always closes the paper. */
const order = ReportSection.options.filter((section): section is keyof typeof bodies => section in bodies);

/**
 * Sections that stand below the one before them where that spares a page. The summary and the checklist are taken out and used by themselves.
 */
const sharing: ReadonlySet<ReportSection> = new Set<ReportSection>(['aboutMe', 'aiEra', 'plan', 'notes', 'immigration', 'sources']);

/** Six to ten pages, which the counselor chooses from. */
export function careerReport(composer: Composer): Section[] {
  const { options } = composer;
  const cover: Section[] = options.sections.includes('cover') ? [{ ...sectionOf(composer, 'cover', []), cover: coverOf(composer) }] : [];
  const sections = order
    .filter((section) => options.sections.includes(section))
    .map((section): Section => {
      const made = sectionOf(composer, section, bodies[section](composer));
      return sharing.has(section) ? { ...made, mayShare: true } : made;
    })
    .filter((section) => section.blocks.length > 0);
  const body: Section[] = [...sections, { ...sectionOf(composer, 'sources', sourcesBlocks(composer)), mayShare: true }];
  const howToRead = options.sections.includes('howToRead') ? [sectionOf(composer, 'howToRead', howToReadBlocks(composer, body))] : [];
  return [...cover, ...howToRead, ...body];
}
