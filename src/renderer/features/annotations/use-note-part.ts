import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { refusalOf } from '#renderer/app/failure.ts';
import { type Autosaving, useAutosave } from '#renderer/app/use-autosave.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { NotePatch, NoteWrites } from './use-note-writes.ts';

/** What of a note saves itself while it is written: its text, or the value set beside the original. */
export interface PartOfNote<Value> {
  readonly read: (annotation: Annotation) => Value;
  /** Null while what is typed cannot stand: it stays in the field, and what was stored stays stored. */
  readonly patch: (value: Value, annotation: Annotation) => NotePatch | null;
  readonly isSame: (one: Value, other: Value) => boolean;
}

/** A part of a note as it is being written. */
export interface NotePart<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  readonly saving: Autosaving;
  /** Writes what is left; false when it could not be written. */
  readonly finish: () => Promise<boolean>;
  /** What the case file holds where somebody else wrote it while this was typed; null while the two go together. */
  readonly conflict: { readonly stored: Value; readonly keepMine: () => void; readonly takeStored: () => void } | null;
}

/**
 * Saves a part of a note as it is typed. What changed in the case file by other means (another window, an Undo) is taken over while nothing
 * here is unsaved; while something is, both are kept, and the person says which one stays.
 * @param part stays the same from drawing to drawing
 */
export function useNotePart<Value>(annotation: Annotation, writes: NoteWrites, part: PartOfNote<Value>): NotePart<Value> {
  const queryClient = useQueryClient();
  const [value, setValue] = useState(() => part.read(annotation));
  /** What was stored when what is typed went on from it, and the note's revision that held it. */
  const base = useRef({ value, revision: annotation.revision });
  // Stays through the tries in between, so that what is said of it does not come and go.
  const [isRefused, setIsRefused] = useState(false);
  const saving = useAutosave(value, async (next) => {
    const before = writes.stored(annotation);
    const patch = part.isSame(next, part.read(before)) ? null : part.patch(next, before);
    if (patch === null) return;
    try {
      const { annotation: written } = await writes.write(annotation, patch, (stored) =>
        part.isSame(part.read(stored), base.current.value) ? stored.revision : base.current.revision,
      );
      base.current = { value: part.read(written), revision: written.revision };
      setIsRefused(false);
    } catch (error) {
      setIsRefused(refusalOf(error)?.code === 'changedSince');
      throw error;
    }
  });
  const { state, flush } = saving;

  const { stored } = writes;
  useEffect(() => {
    const newest = stored(annotation);
    const newestValue = part.read(newest);
    if (part.isSame(newestValue, base.current.value)) {
      // Only something else of the note had changed: this can be written over it.
      if (isRefused && state === 'failed') void flush();
    } else if (state === 'saved') {
      base.current = { value: newestValue, revision: newest.revision };
      setValue(newestValue);
    }
  }, [annotation, stored, state, isRefused, flush, part]);
  // Other screens show it too; they read it anew once the writing is over.
  useEffect(() => () => void flush().then(() => queryClient.invalidateQueries()), [flush, queryClient]);

  const newest = stored(annotation);
  const newestValue = part.read(newest);
  const goOnFromNewest = (): void => {
    base.current = { value: newestValue, revision: newest.revision };
  };
  return {
    value,
    change: setValue,
    saving,
    finish: flush,
    conflict:
      isRefused && !part.isSame(newestValue, base.current.value)
        ? {
            stored: newestValue,
            keepMine: () => {
              goOnFromNewest();
              void flush();
            },
            takeStored: () => {
              goOnFromNewest();
              setValue(newestValue);
            },
          }
        : null,
  };
}
