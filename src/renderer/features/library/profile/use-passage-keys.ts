import { type KeyboardEvent, useCallback } from 'react';
import type { AnnotationDesk } from '#renderer/features/annotations/index.ts';

/**
 * Arrow up and down, Home and End go through the passages of the head and the page while one of them, or a figure in it, has the focus; each can be annotated
 * whole.
 */
export function usePassageKeys({ passageElements }: AnnotationDesk): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (!(event.target instanceof HTMLElement) || event.shiftKey) return;
      // A figure in a passage goes on as the passage does; a button of a row keeps its keys.
      const passage = event.target.closest('[data-link]') === null ? event.target : event.target.closest<HTMLElement>('[data-item-id]');
      if (passage?.dataset.itemId === undefined) return;
      const items = passageElements();
      const here = items.indexOf(passage);
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
