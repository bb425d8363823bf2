import { useSyncExternalStore } from 'react';

/** The width under which the rail shrinks to signs and screens leave columns out; the same as in the style sheets. */
const NARROW = '(max-width: 1240px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is narrow now. For what style sheets cannot do: leaving a table's column out. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}
