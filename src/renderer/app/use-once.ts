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
  const [round, setRound] = useState({ busy: false });
  const held = useRef(false);
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  // Let go once the end of a round is on the screen: an object of its own for each, so that none is passed over.
  useEffect(() => {
    if (!round.busy) held.current = false;
  }, [round]);
  const run = useCallback((...args: Args) => {
    if (held.current) return;
    held.current = true;
    setRound({ busy: true });
    const end = () => setRound({ busy: false });
    latest.current(...args).then(end, end);
  }, []);
  return { run, busy: round.busy };
}
