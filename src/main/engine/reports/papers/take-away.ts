import type { Section } from '../../paper/index.ts';
import { heading } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { closing } from '../sections/sources-and-signatures.ts';
import { sectionOf } from './section-of.ts';

/** One page, in large print two. */
export function takeAwaySheet(composer: Composer): Section[] {
  return [sectionOf(composer, 'takeAway', [heading(composer, 'paper.takeAway'), closing(composer)])];
}
