import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';

/**
 * How what is typed stands. `waiting`: it saves itself, and is not yet on its way. `failed`: it cannot be written as it stands, or the last
 * try was refused; what was typed is kept. `open`: it stands in a form, which is written by its own button alone.
 */
export type DraftState = 'saved' | 'waiting' | 'saving' | 'failed' | 'open';

/** Writes now what was typed; resolves to whether all of it is on disk. Never rejects. */
export type Flush = () => Promise<boolean>;

/** Where the fields that save themselves are known, so that nobody locks or leaves over what is typed in one. */
export interface Drafts {
  /** A field joins with what writes its text; returns how it leaves, which writes a last time. */
  readonly register: (flush: Flush) => () => void;
  /** How a field stands now; returns how it takes its word back. */
  readonly report: (field: object, state: DraftState) => () => void;
}

export const DraftsContext = createContext<Drafts | null>(null);

export function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error('useDrafts needs a DraftsContext above it');
  return drafts;
}

export interface DraftGroup {
  /** For the `DraftsContext` around the group's fields. */
  readonly drafts: Drafts;
  /** Writes what is typed in the group's fields; false where one of them cannot be written, or must be decided on first. */
  readonly settle: Flush;
}

/** Fields that go from the screen together, as those of a row that is open: they may go once `settle` says that all of them are on disk. */
export function useDraftGroup(): DraftGroup {
  const { register, report } = useDrafts();
  const flushes = useRef(new Set<Flush>());
  const join = useCallback(
    (flush: Flush) => {
      flushes.current.add(flush);
      const leave = register(flush);
      return () => {
        flushes.current.delete(flush);
        leave();
      };
    },
    [register],
  );
  const settle = useCallback(() => flushed(flushes.current), []);
  return useMemo(() => ({ drafts: { register: join, report }, settle }), [join, report, settle]);
}

export interface Unkept {
  /** Something stands in the form that it did not begin with. */
  readonly isUnkept: boolean;
  /** The form tells of a write that is on its way: leaving waits for it. */
  readonly tellOf: (writing: Promise<boolean>) => void;
}

/**
 * A form that is written by its own button: what stands in it half typed is known to the `DraftsContext`, so that nobody locks or leaves over
 * it without being asked. Nobody but the person knows whether it is finished, so leaving does not write it.
 * @param typed what stands in its fields; the form is untouched while that is what it began with
 * @param onAsked somebody wants to leave over it
 */
export function useUnkept(typed: string, onAsked?: () => void): Unkept {
  const { register, report } = useDrafts();
  const [first] = useState(typed);
  const isUnkept = typed !== first;
  const going = useRef<Promise<boolean> | null>(null);
  const latest = useRef({ isUnkept, onAsked });
  latest.current = { isUnkept, onAsked };
  useEffect(() => {
    const ask: Flush = async () => {
      if ((going.current === null && !latest.current.isUnkept) || (await going.current) === true) return true;
      latest.current.onAsked?.();
      return false;
    };
    return register(ask);
  }, [register]);
  useEffect(() => (isUnkept ? report(latest, 'open') : undefined), [isUnkept, report]);
  const tellOf = useCallback((writing: Promise<boolean>) => {
    going.current = writing;
    void writing.then(() => {
      if (going.current === writing) going.current = null;
    });
  }, []);
  return { isUnkept, tellOf };
}

/** Runs every flush at once; whether all of them could write. */
export async function flushed(flushes: Iterable<Flush>): Promise<boolean> {
  const written = await Promise.all([...flushes].map((flush) => flush()));
  return written.every(Boolean);
}
