import type { Block } from '../../paper/index.ts';
import { markBlock, noteBlock, printedMarks } from '../../paper-parts/index.ts';
import { type Composer, part } from '../composer.ts';

/** The client's notes on this profile that are marked for the report. */
export function notesBlocks(composer: Composer): Block[] {
  const { data, phrases } = composer;
  const notes = data.notes.filter((note) => note.body.trim() !== '');
  const marks = marksBlocks(composer);
  if (notes.length === 0) return marks;
  const { chrome } = data.profile.language;
  const [first, ...rest] = notes.map((note) => noteBlock(composer, note, { occupation: '', chrome }));
  const lead = phrases.text('profilePaper.notes', { count: notes.length });
  const opening = part(composer, 'paper.notes', [{ kind: 'paragraph', text: lead, size: 'caption' }]);
  return [{ kind: 'together', blocks: [...opening, ...(first === undefined ? [] : [first])] }, ...rest, ...marks];
}

/** What the counselor found of the source, each with its passage. */
function marksBlocks(composer: Composer): Block[] {
  const { chrome } = composer.data.profile.language;
  return part(
    composer,
    'paper.marks',
    printedMarks(composer.data.marks).map((mark) => markBlock(composer, mark, { occupation: '', chrome })),
  );
}
