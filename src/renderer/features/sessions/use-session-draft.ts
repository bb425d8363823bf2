import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Autosaving, useAutosave } from '#renderer/app/use-autosave.ts';
import type { NoteFormat, Session } from '#shared/domain/session.ts';
import { convertNote } from './note-parts.ts';

/** What a counselor writes in a session; saved together, so that one revision covers it all. */
export interface SessionDraft {
  readonly title: string;
  readonly aim: string;
  readonly format: NoteFormat;
  readonly note: string;
}

export interface SessionDesk {
  readonly draft: SessionDraft;
  readonly change: (part: Partial<SessionDraft>) => void;
  /** Changes the form of the note; every word is kept. */
  readonly setFormat: (format: NoteFormat) => void;
  readonly saving: Autosaving;
}

const draftOf = ({ title, aim, format, note }: Session): SessionDraft => ({ title, aim, format, note });

/**
 * The session as it is being written, saved as it changes. A text that changed in the case file by other means (an Undo) is taken over
 * while nothing here is unsaved; while something is, what was typed here goes on top of it.
 */
export function useSessionDraft(session: Session): SessionDesk {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<SessionDraft>(() => draftOf(session));
  const revision = useRef(session.revision);
  const { queryKey } = queries.sessions.get.queryOptions({ input: { sessionId: session.id } });

  const saving = useAutosave(draft, async (next) => {
    // A reading that is still on its way tells how it was before this write.
    await queryClient.cancelQueries({ queryKey });
    const { session: written } = await client.sessions.update({ sessionId: session.id, revision: revision.current, ...next });
    revision.current = written.revision;
    queryClient.setQueryData(queryKey, written);
  });

  const { state, failure, flush } = saving;
  const isStale = failure?.code === 'changedSince';
  useEffect(() => {
    if (isStale) void queryClient.invalidateQueries({ queryKey });
  }, [isStale, queryClient, queryKey]);
  // Only a session read anew is looked at. The write above is told to this screen a moment after it is done: until then `session` is older
  // than the draft, and must not be taken for news.
  const looked = useRef(session);
  useEffect(() => {
    if (session === looked.current) return;
    looked.current = session;
    if (session.revision === revision.current) return;
    revision.current = session.revision;
    if (state === 'saved') setDraft(draftOf(session));
    else void flush();
  }, [session, state, flush]);

  return {
    draft,
    change: useCallback((part: Partial<SessionDraft>) => setDraft((current) => ({ ...current, ...part })), []),
    setFormat: useCallback(
      (format: NoteFormat) => setDraft((current) => ({ ...current, format, note: convertNote(current.format, format, current.note) })),
      [],
    ),
    saving,
  };
}
