import type { PaperSection } from '#shared/domain/report.ts';
import type { Block, Section } from '../../paper/index.ts';
import type { Composer } from '../composer.ts';
import { summaryTitle } from '../sections/summary.ts';

/** A section of a paper under its line in the outline: the paper's own title, or that of the career report's section. */
export function sectionOf({ phrases, options }: Composer, id: PaperSection, blocks: readonly Block[]): Section {
  const isWhole = options.kind === id || (options.kind === 'skillPlan' && id === 'plan');
  const outline = isWhole
    ? phrases.say(`paper.${options.kind}`)
    : phrases.say(id === 'summary' ? summaryTitle(options) : `paper.outline.${id}`);
  return { id, outline, cover: null, blocks };
}
