import { type KeyboardEvent, useCallback } from 'react';
import type { AnnotationDesk } from '#renderer/features/annotations/index.ts';

/**
 * Arrow up and down, Home and End go through the passages of the head and the page while one of them has the focus; each can be annotated
 * whole.
 */
export function usePassageKeys({ passageElements }: AnnotationDesk): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (!(event.target instanceof HTMLElement) || event.target.dataset.itemId === undefined || event.shiftKey) return;
      const items = passageElements();
      const here = items.indexOf(event.target);
      const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
      const next = to === undefined ? undefined : items[to];
      if (next === undefined) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    },
    [passageElements],
  );
}
