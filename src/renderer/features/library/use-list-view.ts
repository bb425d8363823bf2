import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useKeeper } from '#renderer/app/kept.tsx';
import { type ListView, viewKey } from './list-view.ts';

/** Where the profile's page finds the view that its list was left in. */
export const keptView = 'library.view';

/**
 * The view of the list, kept in its address so that Back comes to it as it was left. It is a state of its own besides: the address follows a
 * moment later, and what is typed must not wait for it.
 */
export function useListView(): readonly [ListView, (part: ListView) => void, () => ListView] {
  const address = useSearch({ from: '/library' });
  const navigate = useNavigate({ from: '/library' });
  const keeper = useKeeper();
  const [view, setView] = useState<ListView>(address);
  /** The newest view, for a change that comes before the window is drawn anew. */
  const newest = useRef(view);
  /** What was written to the address and has not come back from it yet. */
  const written = useRef<readonly string[]>([]);
  const addressKey = viewKey(address);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the address, which is another object each time
  useEffect(() => {
    keeper.put(keptView, address);
    const own = written.current.indexOf(addressKey);
    if (own === -1) {
      newest.current = address;
      setView(address);
    } else written.current = written.current.slice(own + 1);
  }, [addressKey]);

  const change = useCallback(
    (part: ListView): void => {
      const before = viewKey(newest.current);
      const next = { ...newest.current, ...part };
      newest.current = next;
      setView(next);
      if (viewKey(next) === before) return;
      written.current = [...written.current, viewKey(next)];
      void navigate({ search: next, replace: true });
    },
    [navigate],
  );
  const now = useCallback(() => newest.current, []);
  return [view, change, now];
}
