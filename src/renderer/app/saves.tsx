import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DraftState, type Drafts, DraftsContext, type Flush, flushed } from '#renderer/ui/index.ts';
import type { Instant } from '#shared/domain/time.ts';
import { useEngine } from './engine-client.tsx';
import { usePlatform } from './platform.tsx';

/** What the status bar may truthfully say of saving. */
export type SaveStanding =
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed' }
  /** Something stands half typed in a form that is written by its own button. */
  | { readonly kind: 'open' }
  | { readonly kind: 'saved'; readonly at: Instant | null };

export interface Saves extends Drafts {
  readonly standing: SaveStanding;
  /** Writes every open field's text, before the workspace locks or the screen is left; false while something typed is not on disk. */
  readonly flushAll: Flush;
}

const SavesContext = createContext<Saves | null>(null);

export function useSaves(): Saves {
  const saves = use(SavesContext);
  if (saves === null) throw new Error('useSaves needs a SavesProvider above it');
  return saves;
}

/** Follows what the engine says it wrote to disk, and what the window's fields still hold. Stands inside the open workspace. */
export function SavesProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const at = useSavedAt();
  const platform = usePlatform();
  const flushes = useRef(new Set<Flush>());
  const [fields, setFields] = useState<ReadonlyMap<object, DraftState>>(new Map());

  const register = useCallback((flush: Flush) => {
    flushes.current.add(flush);
    return () => {
      flushes.current.delete(flush);
      // The field is gone from the screen; a lock still waits for its last write.
      const last = flush();
      const waitForLast = (): Promise<boolean> => last;
      flushes.current.add(waitForLast);
      void last.finally(() => flushes.current.delete(waitForLast));
    };
  }, []);
  const flushAll = useCallback(() => flushed(flushes.current), []);
  useEffect(() => {
    const flush = (): void => void flushAll();
    window.addEventListener('pagehide', flush);
    const stop = platform.beforeLock(flushAll);
    return () => {
      window.removeEventListener('pagehide', flush);
      stop();
    };
  }, [flushAll, platform]);
  const report = useCallback((field: object, state: DraftState) => {
    setFields((current) => new Map(current).set(field, state));
    return () =>
      setFields((current) => {
        const next = new Map(current);
        next.delete(field);
        return next;
      });
  }, []);

  const states = [...fields.values()];
  const isGoing = states.includes('saving') || states.includes('waiting');
  const kind = states.includes('failed') ? 'failed' : isGoing ? 'saving' : states.includes('open') ? 'open' : 'saved';
  const saves = useMemo<Saves>(
    () => ({ standing: kind === 'saved' ? { kind, at } : { kind }, flushAll, register, report }),
    [kind, at, flushAll, register, report],
  );
  const drafts = useMemo<Drafts>(() => ({ register, report }), [register, report]);
  return (
    <SavesContext value={saves}>
      <DraftsContext value={drafts}>{children}</DraftsContext>
    </SavesContext>
  );
}

/** When the engine last wrote a change to disk; null before the first one since the workspace was opened. */
function useSavedAt(): Instant | null {
  const { client } = useEngine();
  const [at, setAt] = useState<Instant | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    async function follow(): Promise<void> {
      for await (const save of await client.vault.saves(undefined, { signal: stop.signal })) setAt(save.at);
    }
    // The stream ends when the workspace locks; the frame is gone then, and opening it again starts a new one.
    void follow().catch(() => undefined);
    return () => stop.abort();
  }, [client]);
  return at;
}
