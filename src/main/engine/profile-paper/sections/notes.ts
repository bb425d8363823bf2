import type { Block } from '../../paper/index.ts';
import { noteBlock } from '../../paper-parts/index.ts';
import { type Composer, part } from '../composer.ts';

/** The client's notes on this profile that are marked for the report. */
export function notesBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const notes = data.notes.filter((note) => note.body.trim() !== '');
  if (notes.length === 0) return [];
  const { chrome } = data.profile.language;
  const [first, ...rest] = notes.map((note) => noteBlock(composer, note, { occupation: '', chrome }));
  const lead = phrases.text('profilePaper.notes', { count: notes.length });
  const opening = part(composer, 'paper.notes', [{ kind: 'paragraph', text: lead, size: 'caption' }]);
  return [{ kind: 'together', blocks: [...opening, ...(first === undefined ? [] : [first])] }, ...rest];
}
