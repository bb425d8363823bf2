import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { refusalOf } from '#renderer/app/failure.ts';
import { type Autosaving, useAutosave } from '#renderer/app/use-autosave.ts';
import type { NoteFormat, Session } from '#shared/domain/session.ts';
import { convertNote } from '#shared/domain/session-note/note-parts.ts';
import { type DraftUnit, draftOf, mergeDrafts, type SessionDraft, unitsChanged, withUnits } from './session-draft.ts';

export interface SessionDesk {
  readonly draft: SessionDraft;
  readonly change: (part: Partial<SessionDraft>) => void;
  /** Changes the form of the note; every word is kept. */
  readonly setFormat: (format: NoteFormat) => void;
  readonly saving: Autosaving;
  /** What was written here and is not in the case file, or not yet. */
  readonly unsaved: readonly DraftUnit[];
  /** Gives up what was written here for what the case file has. */
  readonly takeStored: () => void;
  /** Writes what is left; the revision on disk, or null when something could not be written. */
  readonly finish: () => Promise<number | null>;
  /** What another window wrote where this one wrote too; nothing of the session is saved before each is settled. */
  readonly conflict: {
    readonly units: readonly DraftUnit[];
    readonly theirs: SessionDraft;
    readonly keepMine: (unit: DraftUnit) => void;
    readonly takeTheirs: (unit: DraftUnit) => void;
  } | null;
}

/**
 * The session as it is being written, saved as it changes. What changed in the case file by other means (another window, an Undo) is taken over
 * where nothing here is unsaved; where both changed, both are kept until the person says which stays.
 */
export function useSessionDraft(session: Session): SessionDesk {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<SessionDraft>(() => draftOf(session));
  const [contested, setContested] = useState<readonly DraftUnit[]>([]);
  /** What the case file held when what is typed went on from it, and the revision that held it. */
  const base = useRef({ draft, revision: session.revision });
  const newest = useRef(draft);
  newest.current = draft;
  const { queryKey } = queries.sessions.get.queryOptions({ input: { sessionId: session.id } });

  // Always the newest: what stands in line to be written may be older than what was taken over meanwhile.
  const write = async (next: SessionDraft) => {
    const { endedAt, ...fields } = next;
    // A reading that is still on its way tells how it was before this write.
    await queryClient.cancelQueries({ queryKey });
    try {
      const { session: written } = await client.sessions.update({
        sessionId: session.id,
        revision: base.current.revision,
        ...fields,
        ...(endedAt === null ? {} : { endedAt }),
      });
      base.current = { draft: next, revision: written.revision };
      queryClient.setQueryData(queryKey, written);
    } catch (error) {
      const code = refusalOf(error)?.code;
      if (code === 'changedSince' || code === 'noteSigned') void queryClient.invalidateQueries({ queryKey });
      throw error;
    }
  };
  // Times that cannot be are refused, and no word may wait for them: they are written last, and alone.
  const saving = useAutosave(draft, async () => {
    const changed = unitsChanged(base.current.draft, newest.current);
    if (changed.some((unit) => unit !== 'times')) await write(withUnits(newest.current, base.current.draft, ['times']));
    if (changed.includes('times')) await write(newest.current);
  });
  const { flush } = saving;

  // Only a session read anew is looked at. The write above is told to this screen a moment after it is done: until then `session` is older
  // than the draft, and must not be taken for news.
  const looked = useRef(session);
  useEffect(() => {
    if (session === looked.current) return;
    looked.current = session;
    if (session.revision === base.current.revision) {
      setContested([]);
      return;
    }
    const theirs = draftOf(session);
    const merged = mergeDrafts(base.current.draft, newest.current, theirs);
    if (merged.contested.length === 0) base.current = { draft: theirs, revision: session.revision };
    setContested(merged.contested);
    newest.current = merged.draft;
    setDraft(merged.draft);
    if (unitsChanged(merged.draft, theirs).length > 0) void flush();
  }, [session, flush]);

  const settle = (unit: DraftUnit, next: SessionDraft) => {
    const left = contested.filter((other) => other !== unit);
    setContested(left);
    newest.current = next;
    setDraft(next);
    if (left.length === 0) base.current = { draft: draftOf(session), revision: session.revision };
    void flush();
  };
  return {
    draft,
    change: useCallback((part: Partial<SessionDraft>) => setDraft((current) => ({ ...current, ...part })), []),
    setFormat: useCallback(
      (format: NoteFormat) => setDraft((current) => ({ ...current, format, note: convertNote(current.format, format, current.note) })),
      [],
    ),
    saving,
    unsaved: unitsChanged(base.current.draft, draft),
    takeStored: () => {
      base.current = { draft: draftOf(session), revision: session.revision };
      setContested([]);
      setDraft(base.current.draft);
    },
    finish: async () => {
      await flush();
      return unitsChanged(base.current.draft, newest.current).length === 0 ? base.current.revision : null;
    },
    conflict:
      // A signed note changes no more: there is nothing to choose.
      contested.length === 0 || session.signed !== null
        ? null
        : {
            units: contested,
            theirs: draftOf(session),
            keepMine: (unit) => settle(unit, { ...draft }),
            takeTheirs: (unit) => settle(unit, withUnits(draft, draftOf(session), [unit])),
          },
  };
}
