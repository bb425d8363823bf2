import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { refusalOf } from '#renderer/app/failure.ts';
import type { AnnotationDraft } from '#shared/contract/annotations.ts';
import { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { AnnotationId, ChangeId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { NoteClient } from './desk.ts';

export type NewNote = Pick<AnnotationDraft, 'clientId' | 'profileId' | 'versionId' | 'kind' | 'anchor'>;
export type NotePatch = Partial<Pick<Annotation, 'kind' | 'visibility' | 'body' | 'correction' | 'scope'>> & {
  readonly anchor?: AnnotationDraft['anchor'] & { readonly versionId: ProfileVersionId };
};

/** A note as the case file has it now, and the change that made it so. */
export interface WrittenNote {
  readonly annotation: Annotation;
  readonly changeId: ChangeId;
}

/** What was asked for of a note and is shown before it is stored. */
interface Wanted {
  readonly patch: Partial<Pick<Annotation, 'kind' | 'visibility'>>;
  /** Nothing of it is on its way any more; it goes with the next reading, which has it. */
  readonly isStored: boolean;
}

/** Told while the write still counts as on its way: whoever waits until nothing is knows of every change. */
export interface NoteListeners {
  readonly onMade: (written: WrittenNote) => void;
  readonly onUpdated: (written: WrittenNote) => void;
}

export interface NoteWrites {
  /** The notes as they are to be shown: those that were read, and those begun here that are still on their way to the disk. */
  readonly notes: readonly Annotation[];
  /** Shows a new private note at once, and has it written; gives the id it keeps. */
  readonly begin: (note: NewNote) => AnnotationId;
  /**
   * Changes a note, after every earlier write of the same note is done, so that each goes on from the one before. `revisionOf` says on
   * which state the change was made; without it, on the newest.
   */
  readonly write: (annotation: Annotation, patch: NotePatch, revisionOf?: (stored: Annotation) => number) => Promise<WrittenNote>;
  /** The note as it was last read or written, with what is on its way. */
  readonly stored: (annotation: Annotation) => Annotation;
  /** Resolves when nothing of a note is on its way any more, whether it was written or refused. */
  readonly settled: (id: AnnotationId) => Promise<void>;
  /** Takes a note off the page before the case file is done with it; `false` puts it back. */
  readonly hide: (id: AnnotationId, hidden: boolean) => void;
  /** Why the last note could not be made; null once it is. */
  readonly makingError: unknown;
}

/**
 * Writes the notes of one client on one profile, one change of a note after the other. A note is on the page in the moment its key is
 * pressed; every answer is kept with the notes that were read, so that what is opened next starts from the newest text.
 * @param read the notes as they were read
 */
export function useNoteWrites(read: readonly Annotation[], owner: NoteClient | null, listeners: NoteListeners): NoteWrites {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const [begun, setBegun] = useState<readonly Annotation[]>([]);
  const [hidden, setHidden] = useState<ReadonlySet<AnnotationId>>(new Set());
  const [wanted, setWanted] = useState<ReadonlyMap<AnnotationId, Wanted>>(new Map());
  const newestWanted = useRef(wanted);
  const [makingError, setMakingError] = useState<unknown>(null);
  const unmade = useRef(new Map<AnnotationId, NewNote>());
  const queues = useRef(new Map<AnnotationId, Promise<unknown>>());
  const tell = useRef(listeners);
  useEffect(() => {
    tell.current = listeners;
  });

  /** Marks of the office library are read with the client's own. */
  const reader = owner?.id ?? null;
  const keyOf = useCallback(
    ({ clientId, profileId }: Pick<Annotation, 'clientId' | 'profileId'>) =>
      queries.annotations.forProfile.queryOptions({ input: { clientId: clientId ?? reader, profileId } }).queryKey,
    [queries, reader],
  );
  const stored = useCallback(
    (annotation: Annotation): Annotation => ({
      ...(queryClient.getQueryData(keyOf(annotation))?.find(({ id }) => id === annotation.id) ?? annotation),
      ...newestWanted.current.get(annotation.id)?.patch,
    }),
    [queryClient, keyOf],
  );
  const want = useCallback((change: (current: Map<AnnotationId, Wanted>) => void) => {
    const next = new Map(newestWanted.current);
    change(next);
    newestWanted.current = next;
    setWanted(next);
  }, []);

  /** Puts a note among those that were read. A reading on its way is older than the note, and is asked for again. */
  const keep = useCallback(
    async (annotation: Annotation) => {
      const queryKey = keyOf(annotation);
      const wasReading = queryClient.getQueryState(queryKey)?.fetchStatus === 'fetching';
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, (notes) => {
        if (notes === undefined) return notes;
        const isKnown = notes.some(({ id }) => id === annotation.id);
        return isKnown ? notes.map((note) => (note.id === annotation.id ? annotation : note)) : [...notes, annotation];
      });
      if (wasReading || queryClient.getQueryData(queryKey) === undefined) void queryClient.invalidateQueries({ queryKey });
    },
    [queryClient, keyOf],
  );

  const make = useCallback(
    async (annotationId: AnnotationId, note: NewNote) => {
      try {
        const sessions = note.clientId === null ? [] : await client.sessions.forClient({ clientId: note.clientId });
        const open = sessions.find((session) => session.endedAt === null);
        const made = await client.annotations.create({
          ...note,
          annotationId,
          body: '',
          sessionId: open?.id ?? null,
          visibility: 'private',
        });
        unmade.current.delete(annotationId);
        await keep(made.annotation);
        setMakingError(null);
        tell.current.onMade(made);
      } catch (error) {
        setMakingError(error);
        throw error;
      }
    },
    [client, keep],
  );

  const enqueue = useCallback(<Value>(id: AnnotationId, task: () => Promise<Value>): Promise<Value> => {
    const before = queues.current.get(id) ?? Promise.resolve();
    const done = before.catch(() => undefined).then(task);
    queues.current.set(id, done);
    return done;
  }, []);

  const begin = useCallback(
    (note: NewNote) => {
      const now = new Date().toISOString();
      const annotation = Annotation.parse({
        ...note,
        id: crypto.randomUUID(),
        sessionId: null,
        visibility: 'private',
        body: '',
        correction: null,
        scope: 'passage',
        anchor: { ...note.anchor, itemHash: '', exact: '', prefix: '', suffix: '' },
        anchorState: 'exact',
        revision: 1,
        createdAt: now,
        updatedAt: now,
      });
      unmade.current.set(annotation.id, note);
      setBegun((current) => [...current, annotation]);
      // Why it could not be made is shown in the margin; the next write of the note tries again.
      enqueue(annotation.id, () => make(annotation.id, note)).catch(() => undefined);
      return annotation.id;
    },
    [enqueue, make],
  );

  const write = useCallback(
    (annotation: Annotation, { anchor, ...patch }: NotePatch, revisionOf?: (stored: Annotation) => number) => {
      const { body: _, correction: __, ...atOnce } = patch;
      const { id } = annotation;
      want((current) => current.set(id, { patch: { ...current.get(id)?.patch, ...atOnce }, isStored: false }));
      const done = enqueue(id, async () => {
        const waiting = unmade.current.get(annotation.id);
        if (waiting !== undefined) await make(annotation.id, waiting);
        const newest = stored(annotation);
        const place = anchor === undefined ? {} : { anchor };
        try {
          const revision = revisionOf?.(newest) ?? newest.revision;
          const written = await client.annotations.update({ annotationId: annotation.id, revision, ...patch, ...place });
          await keep(written.annotation);
          tell.current.onUpdated(written);
          if (queues.current.get(id) === done) want((current) => current.set(id, { patch: current.get(id)?.patch ?? {}, isStored: true }));
          return written;
        } catch (error) {
          // Shown was what was wanted; the note has to be seen as it is.
          want((current) => current.delete(id));
          if (refusalOf(error) !== null) await queryClient.invalidateQueries({ queryKey: keyOf(annotation) });
          throw error;
        }
      });
      return done;
    },
    [client, enqueue, keep, keyOf, make, queryClient, stored, want],
  );

  // A note that was read is no longer one that was only begun: should it be deleted, it must not come back.
  useEffect(() => {
    const ids = new Set(read.map(({ id }) => id));
    setBegun((current) => (current.some(({ id }) => ids.has(id)) ? current.filter(({ id }) => !ids.has(id)) : current));
    const storedIds = [...newestWanted.current].filter(([, { isStored }]) => isStored).map(([id]) => id);
    if (storedIds.length === 0) return;
    want((current) => {
      for (const id of storedIds) current.delete(id);
    });
  }, [read, want]);

  const notes = useMemo(() => {
    const onTheWay = begun.filter(
      ({ id, clientId }) => (clientId === null || clientId === owner?.id) && !read.some((note) => note.id === id),
    );
    return [...read, ...onTheWay]
      .filter(({ id }) => !hidden.has(id))
      .map((note) => {
        const patch = wanted.get(note.id)?.patch;
        return patch === undefined ? note : { ...note, ...patch };
      });
  }, [read, begun, hidden, wanted, owner?.id]);

  return {
    notes,
    begin,
    write,
    stored,
    settled: useCallback(async (id) => void (await queues.current.get(id)?.catch(() => undefined)), []),
    hide: useCallback((id, isHidden) => {
      setHidden((current) => {
        const next = new Set(current);
        if (isHidden) next.add(id);
        else next.delete(id);
        return next;
      });
    }, []),
    makingError,
  };
}
