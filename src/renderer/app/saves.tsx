import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Instant } from '#shared/domain/time.ts';
import type { AutosaveState } from './autosave.ts';
import { useEngine } from './engine-client.tsx';

/** What the status bar may truthfully say of saving. */
export type SaveStanding =
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'saved'; readonly at: Instant | null };

export interface Saves {
  readonly standing: SaveStanding;
  /** Writes every open field's text; called before the workspace locks. */
  readonly flushAll: () => Promise<void>;
  /** A field that saves itself joins here; returns how it leaves. */
  readonly register: (flush: () => Promise<void>) => () => void;
  /** How a field stands now; returns how it takes its word back. */
  readonly report: (field: object, state: AutosaveState) => () => void;
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
  const flushes = useRef(new Set<() => Promise<void>>());
  const [fields, setFields] = useState<ReadonlyMap<object, AutosaveState>>(new Map());

  const register = useCallback((flush: () => Promise<void>) => {
    flushes.current.add(flush);
    return () => {
      flushes.current.delete(flush);
    };
  }, []);
  const flushAll = useCallback(async () => {
    await Promise.all([...flushes.current].map((flush) => flush()));
  }, []);
  const report = useCallback((field: object, state: AutosaveState) => {
    setFields((current) => new Map(current).set(field, state));
    return () =>
      setFields((current) => {
        const next = new Map(current);
        next.delete(field);
        return next;
      });
  }, []);

  const states = [...fields.values()];
  const kind = states.includes('failed') ? 'failed' : states.includes('saving') || states.includes('waiting') ? 'saving' : 'saved';
  const saves = useMemo<Saves>(
    () => ({ standing: kind === 'saved' ? { kind, at } : { kind }, flushAll, register, report }),
    [kind, at, flushAll, register, report],
  );
  return <SavesContext value={saves}>{children}</SavesContext>;
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
