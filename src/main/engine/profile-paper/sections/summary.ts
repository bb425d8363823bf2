import type { Block } from '../../paper/index.ts';
import { paragraph } from '../../paper-parts/index.ts';
import { type Composer, part } from '../composer.ts';
import { itemIdOf } from '../item-id.ts';

export function summaryBlocks(composer: Composer): Block[] {
  const { summary } = composer.data.profile;
  return summary === null ? [] : part(composer, 'profilePaper.summary', paragraph(composer.citing.item(itemIdOf('summary'), summary)));
}
