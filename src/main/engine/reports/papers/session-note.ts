import type { Section } from '../../paper/index.ts';
import { heading } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { closing } from '../sections/sources-and-signatures.ts';
import { sectionOf } from './section-of.ts';

/** One or two pages, for the file. */
export function sessionNotePaper(composer: Composer): Section[] {
  return [sectionOf(composer, 'sessionNote', [heading(composer, 'paper.sessionNote'), closing(composer)])];
}
