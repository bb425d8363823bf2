import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { refusalOf } from '#renderer/app/failure.ts';
import { type Autosaving, useAutosave } from '#renderer/app/use-autosave.ts';
import type { SessionId } from '#shared/domain/ids.ts';

/** The jotter as the case file has it. */
export interface StoredJotter {
  readonly text: string;
  readonly revision: number;
}

/** The jotter of a session; nothing of it stays in memory once nobody shows it. */
export function useStoredJotter(sessionId: SessionId): UseQueryResult<StoredJotter> {
  const { queries } = useEngine();
  return useQuery({ ...queries.sessions.readJotter.queryOptions({ input: { sessionId } }), gcTime: 0 });
}

export interface JotterWriting {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly saving: Autosaving;
  /** What another window wrote while this one wrote too; nothing is saved before the person says which text stays. */
  readonly conflict: { readonly theirs: string; readonly keepMine: () => void; readonly takeTheirs: () => void } | null;
}

/**
 * Saves the jotter as it is written. What another window wrote is taken over while nothing here is unsaved; where both wrote, both texts are
 * kept until the person chooses.
 * @param read the jotter as it was read last
 */
export function useJotter(sessionId: SessionId, read: StoredJotter): JotterWriting {
  const { client } = useEngine();
  const [text, setText] = useState(read.text);
  /** What the case file held when what is typed went on from it. */
  const base = useRef(read);
  const [theirs, setTheirs] = useState<StoredJotter | null>(null);

  async function write(next: string): Promise<void> {
    if (next === base.current.text) return;
    try {
      const { revision } = await client.sessions.writeJotter({ sessionId, revision: base.current.revision, text: next });
      base.current = { text: next, revision };
    } catch (error) {
      if (refusalOf(error)?.code !== 'changedSince') throw error;
      const stored = await client.sessions.readJotter({ sessionId });
      const isForeign = stored.text !== base.current.text && stored.text !== next;
      setTheirs(isForeign ? stored : null);
      if (isForeign) throw error;
      base.current = stored;
      await write(next);
    }
  }
  const saving = useAutosave(text, write);

  useEffect(() => {
    if (saving.state !== 'saved' || read.revision <= base.current.revision) return;
    base.current = read;
    setText(read.text);
  }, [read, saving.state]);

  const goOnFrom = (stored: StoredJotter): void => {
    base.current = stored;
    setTheirs(null);
  };
  return {
    text,
    change: setText,
    saving,
    conflict:
      theirs === null
        ? null
        : {
            theirs: theirs.text,
            keepMine: () => {
              goOnFrom(theirs);
              void saving.flush();
            },
            takeTheirs: () => {
              goOnFrom(theirs);
              setText(theirs.text);
            },
          },
  };
}
