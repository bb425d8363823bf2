import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { refusalOf } from '#renderer/app/failure.ts';
import { type Autosaving, useAutosave } from '#renderer/app/use-autosave.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { NoteWrites } from './use-note-writes.ts';

/** A note's text as it is being written. */
export interface NoteText {
  readonly body: string;
  readonly change: (body: string) => void;
  readonly saving: Autosaving;
  /** Writes what is left; false when it could not be written. */
  readonly finish: () => Promise<boolean>;
  /** What the case file holds where somebody else wrote it while this text was typed; null while the two go together. */
  readonly conflict: { readonly stored: string; readonly keepMine: () => void; readonly takeStored: () => void } | null;
}

/**
 * Saves a note's text as it is typed. A text that changed in the case file by other means (another window, an Undo) is taken over while
 * nothing here is unsaved; while something is, both are kept, and the person says which one stays.
 */
export function useNoteText(annotation: Annotation, writes: NoteWrites): NoteText {
  const queryClient = useQueryClient();
  const [body, setBody] = useState(annotation.body);
  /** The stored text that the one being typed goes on from, and the note's revision that held it. */
  const base = useRef({ body: annotation.body, revision: annotation.revision });
  const isWritten = useRef(true);
  // Stays through the tries in between, so that what is said of it does not come and go.
  const [isRefused, setIsRefused] = useState(false);
  const saving = useAutosave(body, async (next) => {
    isWritten.current = false;
    try {
      const written = await writes.write(annotation, { body: next }, (stored) =>
        stored.body === base.current.body ? stored.revision : base.current.revision,
      );
      base.current = written.annotation;
      isWritten.current = true;
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
    if (newest.body === base.current.body) {
      // Only something else of the note had changed: the text can be written over it.
      if (isRefused && state === 'failed') void flush();
    } else if (state === 'saved') {
      base.current = newest;
      setBody(newest.body);
    }
  }, [annotation, stored, state, isRefused, flush]);
  // Other screens show the text too; they read it anew once the writing is over.
  useEffect(() => () => void flush().then(() => queryClient.invalidateQueries()), [flush, queryClient]);

  const newest = stored(annotation);
  return {
    body,
    change: setBody,
    saving,
    finish: async () => {
      await flush();
      return isWritten.current;
    },
    conflict:
      isRefused && newest.body !== base.current.body
        ? {
            stored: newest.body,
            keepMine: () => {
              base.current = newest;
              void flush();
            },
            takeStored: () => {
              base.current = newest;
              setBody(newest.body);
            },
          }
        : null,
  };
}
