import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useUndo } from '#renderer/app/use-undo.ts';
import { useText, useToast } from '#renderer/ui/index.ts';
import type { Annotation, AnnotationKind, Correction, Visibility } from '#shared/domain/annotation/annotation.ts';
import type { AnnotationId, ChangeId } from '#shared/domain/ids.ts';
import { visibilitySaid } from './note-kinds.ts';
import type { NotePatch, NoteWrites } from './use-note-writes.ts';

type KindChange = { readonly annotation: Annotation; readonly kind: AnnotationKind; readonly correction: Correction | null };
type VisibilityChange = { readonly annotation: Annotation; readonly visibility: Visibility };
type PlaceChange = { readonly annotation: Annotation; readonly anchor: NonNullable<NotePatch['anchor']> };

export interface NoteChanges {
  readonly kind: Change<KindChange>;
  readonly visibility: Change<VisibilityChange>;
  readonly place: Change<PlaceChange>;
  readonly remove: Change<Annotation>;
}

export interface NoteChangesOptions {
  readonly writes: NoteWrites;
  /** The note as it is named to the person: "Note 3". */
  readonly nameOf: (annotation: Annotation) => string;
  /** A note without a word of its own; what is done with it needs no saying. */
  readonly isUnwritten: (id: AnnotationId) => boolean;
  /** Brings a note into view, after Undo brought it back or changed it back. */
  readonly show: (id: AnnotationId) => void;
}

/** What a person does to notes that are there. Whatever changes who sees a note, or where it is, is said, with Undo. */
export function useNoteChanges({ writes, nameOf, isUnwritten, show }: NoteChangesOptions): NoteChanges {
  const { client } = useEngine();
  const say = useText();
  const toast = useToast();
  const undo = useUndo();
  /** Says what was done with a note, in place of what was said of it before: an earlier change can no longer be taken back alone. */
  function tell(id: AnnotationId, text: string, changeId: ChangeId): void {
    toast({ text, about: id, change: changeId, onUndo: () => undo(changeId, () => show(id)) });
  }
  const kind = useChange({
    write: ({ annotation, kind: wanted, correction }: KindChange) => writes.write(annotation, { kind: wanted, correction }),
  });
  const visibility = useChange({
    write: ({ annotation, visibility: wanted }: VisibilityChange) => writes.write(annotation, { visibility: wanted }),
    onDone: ({ annotation, changeId }) => {
      if (!isUnwritten(annotation.id)) tell(annotation.id, say(visibilitySaid(annotation), { note: nameOf(annotation) }), changeId);
    },
  });
  const place = useChange({
    write: ({ annotation, anchor }: PlaceChange) => writes.write(annotation, { anchor }),
    onDone: ({ annotation, changeId }) => {
      tell(annotation.id, say(annotation.anchorState === 'orphan' ? 'annotations.orphan.stays' : 'annotations.orphan.placed'), changeId);
    },
  });
  const remove = useChange({
    write: async (annotation: Annotation) => {
      await writes.settled(annotation.id);
      return client.annotations.remove({ annotationId: annotation.id, revision: writes.stored(annotation).revision });
    },
    onDone: ({ changeId }, annotation) => tell(annotation.id, say('annotations.deleted', { note: nameOf(annotation) }), changeId),
  });
  return { kind, visibility, place, remove };
}
