import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { type NotePart, type PartOfNote, useNotePart } from './use-note-part.ts';
import type { NoteWrites } from './use-note-writes.ts';

const text: PartOfNote<string> = {
  read: ({ body }) => body,
  patch: (body) => ({ body }),
  isSame: (one, other) => one === other,
};

/** A note's text, saved as it is typed. */
export function useNoteText(annotation: Annotation, writes: NoteWrites): NotePart<string> {
  return useNotePart(annotation, writes, text);
}
