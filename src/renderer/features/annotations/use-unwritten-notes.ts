import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useSaves } from '#renderer/app/saves.tsx';
import type { AnnotationId, ChangeId } from '#shared/domain/ids.ts';

/** Notes made here that hold no word yet. */
export interface UnwrittenNotes {
  /** Also of one that was left and is being taken back: what else of it was on its way is not told of. */
  readonly has: (id: AnnotationId) => boolean;
  /** A note was begun, and is empty. */
  readonly begun: (id: AnnotationId) => void;
  /** It was made, or something else of it was changed: its kind, who may see it. */
  readonly changed: (id: AnnotationId, changeId: ChangeId) => void;
  /** It has words; from now on it stays, also when they are taken out again. */
  readonly written: (id: AnnotationId) => void;
}

/** How notes are taken off the page, and when nothing of one is on its way to the disk any more. */
export interface UnwrittenNotesOptions {
  readonly settled: (id: AnnotationId) => Promise<void>;
  readonly hide: (id: AnnotationId, hidden: boolean) => void;
}

/**
 * Takes back the making of notes that were left without a word, as if their key had not been pressed: quietly, and out of the history too.
 * @param editing the note that is being written, which is not left yet
 */
export function useUnwrittenNotes(editing: AnnotationId | null, { settled, hide }: UnwrittenNotesOptions): UnwrittenNotes {
  const { client } = useEngine();
  const { register } = useSaves();
  const queryClient = useQueryClient();
  /** What was changed of each note since it was begun, for as long as it can be taken back. */
  const changes = useRef(new Map<AnnotationId, ChangeId[]>());
  const unwritten = useRef(new Set<AnnotationId>());
  const left = useRef(new Set<AnnotationId>());

  const takeBack = useCallback(
    async (id: AnnotationId) => {
      unwritten.current.delete(id);
      left.current.add(id);
      hide(id, true);
      await settled(id);
      const made = changes.current.get(id) ?? [];
      changes.current.delete(id);
      try {
        for (const changeId of made.toReversed()) await client.history.undo({ changeId });
      } catch {
        // Somebody else's change stands on it, or the workspace is closed: the note stays, empty, where it can be seen and deleted.
        left.current.delete(id);
        hide(id, false);
      }
    },
    [client, hide, settled],
  );
  const takeBackAllBut = useCallback(
    async (kept: AnnotationId | null) => {
      const ids = [...unwritten.current].filter((id) => id !== kept);
      if (ids.length === 0) return;
      for (const id of ids) await takeBack(id);
      await queryClient.invalidateQueries();
    },
    [queryClient, takeBack],
  );

  useEffect(() => void takeBackAllBut(editing), [editing, takeBackAllBut]);
  useEffect(() => {
    // A note without a word has nothing that could be lost.
    return register(async () => {
      await takeBackAllBut(null);
      return true;
    });
  }, [register, takeBackAllBut]);

  return useMemo(
    () => ({
      has: (id) => unwritten.current.has(id) || left.current.has(id),
      begun: (id) => {
        unwritten.current.add(id);
        changes.current.set(id, []);
      },
      changed: (id, changeId) => changes.current.get(id)?.push(changeId),
      written: (id) => {
        unwritten.current.delete(id);
        changes.current.delete(id);
      },
    }),
    [],
  );
}
