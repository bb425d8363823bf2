import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { z } from 'zod';
import { useKeeper } from '#renderer/app/kept.tsx';

/** Brings a scrolling area to where it stood when it was last shown under this name, and keeps where it stands. */
export function useKeptScroll(area: RefObject<HTMLElement | null>, name: string): void {
  const keeper = useKeeper();
  useLayoutEffect(() => {
    area.current?.scrollTo({ top: keeper.get(name, z.number()) ?? 0 });
  }, [area, keeper, name]);
  useEffect(() => {
    const element = area.current;
    const keep = (): void => keeper.put(name, element?.scrollTop ?? 0);
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [area, keeper, name]);
}
