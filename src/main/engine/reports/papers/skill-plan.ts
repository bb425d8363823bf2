import type { Block, Section } from '../../paper/index.ts';
import { heading, leadOf } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { orderBlocks, stepsBlocks } from '../sections/skill-plan.ts';
import { closing } from '../sections/sources-and-signatures.ts';
import { sectionOf } from './section-of.ts';

/** Two to four pages; it has no cover, and its sections carry the names of the career report's they stand for. */
export function skillPlan(composer: Composer): Section[] {
  const { plan } = composer.data;
  if (plan === null) {
    const none: Block[] = [heading(composer, 'paper.skillPlan'), ...leadOf(composer, 'paper.plan.none'), closing(composer)];
    return [sectionOf(composer, 'plan', none)];
  }
  return [
    sectionOf(composer, 'plan', orderBlocks(composer, plan)),
    { ...sectionOf(composer, 'checklist', stepsBlocks(composer, plan)), mayShare: true },
  ];
}
