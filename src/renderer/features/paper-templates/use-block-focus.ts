import { type RefObject, useEffect, useRef } from 'react';

export interface BlockFocus {
  readonly list: RefObject<HTMLOListElement | null>;
  /** The block that has the keyboard; null: none. */
  readonly current: () => string | null;
  /** After the next drawing what has the keyboard now keeps it, though its block was moved. */
  readonly keep: () => void;
  /** After the next drawing the block gets the keyboard: its first field, or itself. */
  readonly go: (key: string | null) => void;
}

/** Keeps the keyboard where a person works while blocks come, go and change places. */
export function useBlockFocus(): BlockFocus {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<(() => HTMLElement | null) | null>(null);
  useEffect(() => {
    const find = wanted.current;
    wanted.current = null;
    const found = find?.() ?? null;
    if (found === null || found === document.activeElement) return;
    found.focus();
    found.scrollIntoView({ block: 'nearest' });
  });
  const inBlock = (key: string): HTMLElement | null => {
    const card = list.current?.querySelector(`[data-block="${key}"]`);
    const field = card?.querySelector('textarea, input') ?? card?.querySelector('section') ?? null;
    return field instanceof HTMLElement ? field : null;
  };
  return {
    list,
    current: () => document.activeElement?.closest('[data-block]')?.getAttribute('data-block') ?? null,
    keep: () => {
      const { activeElement } = document;
      wanted.current = () => (activeElement instanceof HTMLElement && activeElement.isConnected ? activeElement : null);
    },
    go: (key) => {
      wanted.current = () => (key === null ? list.current : inBlock(key));
    },
  };
}
