import { useCallback, useEffect, useRef, useState } from 'react';

export interface Once<Args extends readonly unknown[]> {
  /** Does the work, unless it is under way already. Never rejects: the work tells of its own failure. */
  readonly run: (...args: Args) => void;
  readonly busy: boolean;
}

/**
 * Work that a second press does not do a second time: not while it is under way, and not before the screen shows what came of it. `busy` alone
 * comes with the next drawing, and two presses may lie before that.
 */
export function useOnce<Args extends readonly unknown[]>(work: (...args: Args) => Promise<unknown>): Once<Args> {
  const [busy, setBusy] = useState(false);
  const [rounds, setRounds] = useState(0);
  const held = useRef(false);
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: let go once the end of a round is on the screen
  useEffect(() => {
    held.current = false;
  }, [rounds]);
  const run = useCallback((...args: Args) => {
    if (held.current) return;
    held.current = true;
    setBusy(true);
    const end = () => {
      setBusy(false);
      setRounds((before) => before + 1);
    };
    latest.current(...args).then(end, end);
  }, []);
  return { run, busy };
}
