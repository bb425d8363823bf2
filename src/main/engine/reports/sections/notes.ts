import type { Block } from '../../paper/index.ts';
import { heading, labelled, leadOf, markBlock, type NoteOnPaper, noteBlock, printedMarks } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';
import { titleWithOrigin } from './occupation-title.ts';

/** Lines for the client's own notes, where the counselor's leave room for them. */
const LINES = 8;
const MANY_NOTES = 5;

/**
 * "Notes from your counselor": each with the passage it belongs to, what was checked in the source, then, where there is room, lines for the
 * client's own. Nothing where there is neither.
 */
export function notesBlocks(composer: Composer): Block[] {
  const { data } = composer;
  const notes = data.notes.filter((note) => note.body.trim() !== '');
  const marks = printedMarks(data.marks);
  if (notes.length + marks.length === 0) return [];
  return [
    heading(composer, 'paper.notes'),
    ...(notes.length === 0 ? [] : leadOf(composer, 'paper.notes.lead', { count: notes.length })),
    ...notes.map((note) => noteBlock(composer, note, placeOf(composer, note))),
    ...labelled(
      composer,
      'paper.marks',
      marks.map((mark) => markBlock(composer, mark, placeOf(composer, mark))),
    ),
    ...(notes.length + marks.length >= MANY_NOTES ? [] : labelled(composer, 'paper.ownNotes', [{ kind: 'ruledLines', count: LINES }])),
  ];
}

/** The occupation is named where a note belongs to another than the one the paper is about. */
function placeOf({ data, phrases }: Composer, note: Pick<NoteOnPaper, 'profileId'>): Parameters<typeof noteBlock>[2] {
  const { chosen, others, noted } = data;
  if (chosen?.profileId === note.profileId) return { occupation: '', chrome: chosen.profile.language.chrome };
  const other = [...others, ...noted].find(({ profileId }) => profileId === note.profileId);
  return other === undefined
    ? { occupation: '', chrome: 'en' }
    : { occupation: titleWithOrigin(phrases, other), chrome: other.profile.language.chrome };
}
