import type { Block } from '../../paper/index.ts';
import { itemIdOf, paragraph } from '../../paper-parts/index.ts';
import { type Composer, part } from '../composer.ts';

export function summaryBlocks(composer: Composer): Block[] {
  const { summary } = composer.data.profile;
  return summary === null ? [] : part(composer, 'profilePaper.summary', paragraph(composer.citing.item(itemIdOf('summary'), summary)));
}
