import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { AnnotationDraft } from '#shared/contract/annotations.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { AnnotationId } from '#shared/domain/ids.ts';

export type NewNote = Omit<AnnotationDraft, 'sessionId' | 'visibility'>;
export type NotePatch = { readonly annotation: Annotation } & Partial<Pick<Annotation, 'kind' | 'visibility' | 'body'>>;
export type NewPlace = { readonly annotationId: AnnotationId; readonly anchor: AnnotationDraft['anchor'] };

export interface NoteChanges {
  readonly create: Change<NewNote>;
  readonly update: Change<NotePatch>;
  readonly place: Change<NewPlace>;
  readonly remove: Change<Annotation>;
}

/**
 * What a person does to notes. A new note is private, belongs to the client's open session where there is one, and is on the disk before
 * its first word is typed.
 */
export function useNoteChanges(onCreated: (id: AnnotationId) => void): NoteChanges {
  const { client } = useEngine();
  const say = useText();
  const create = useChange({
    write: async (note: NewNote) => {
      const sessions = await client.sessions.forClient({ clientId: note.clientId });
      const open = sessions.find((session) => session.endedAt === null);
      return client.annotations.create({ ...note, sessionId: open?.id ?? null, visibility: 'private' });
    },
    onDone: ({ annotation }) => onCreated(annotation.id),
  });
  const update = useChange({
    write: ({ annotation, ...patch }: NotePatch) => client.annotations.update({ annotationId: annotation.id, ...patch }),
  });
  const place = useChange({
    write: (input: NewPlace) => client.annotations.update(input),
    said: () => say('annotations.orphan.placed'),
  });
  const remove = useChange({
    write: (annotation: Annotation) => client.annotations.remove({ annotationId: annotation.id }),
    said: () => say('annotations.deleted'),
  });
  return { create, update, place, remove };
}
