import { type RefObject, useLayoutEffect, useState } from 'react';
import type { AnnotationId } from '#shared/domain/ids.ts';
import { marginHeight, placeNotes } from './margin-layout.ts';
import type { NumberedNote } from './page-order.ts';

interface MarginLayout {
  readonly tops: ReadonlyMap<AnnotationId, number>;
  readonly height: number;
}

/** Pixels kept free between two notes. */
const GAP = 12;
/** A note's hairline runs on above the line of its passage. */
const ABOVE = 4;

/**
 * Where each note of the margin stands: at its passage's height, measured on the page as it is drawn and measured again whenever the page
 * or a note changes its size. `head` is what stands above all notes (the orphans).
 */
export function useMarginLayout(
  notes: readonly NumberedNote[],
  page: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
): MarginLayout {
  const [layout, setLayout] = useState<MarginLayout>({ tops: new Map(), height: 0 });

  useLayoutEffect(() => {
    const pageElement = page.current;
    const marginElement = margin.current;
    if (pageElement === null || marginElement === null) return;

    const measure = (): void => {
      const origin = marginElement.getBoundingClientRect().top;
      const headHeight = head.current?.getBoundingClientRect().height ?? 0;
      const free = headHeight === 0 ? 0 : headHeight + GAP;
      const wanted = notes.map(({ annotation }) => ({
        id: annotation.id,
        wantedTop: Math.max(free, passageTop(pageElement, annotation.id, annotation.anchor.itemId) - origin - ABOVE),
        height: cardHeight(marginElement, annotation.id),
      }));
      const tops = placeNotes(wanted, GAP);
      const next = { tops, height: Math.max(free, marginHeight(wanted, tops)) };
      setLayout((previous) => (sameLayout(previous, next) ? previous : next));
    };

    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(pageElement);
    for (const card of marginElement.querySelectorAll('[data-slot]')) watcher.observe(card);
    if (head.current !== null) watcher.observe(head.current);
    return () => watcher.disconnect();
  }, [notes, page, margin, head]);

  return layout;
}

function passageTop(page: HTMLElement, id: AnnotationId, itemId: string): number {
  const mark = page.querySelector(`[data-note="${CSS.escape(id)}"]`) ?? page.querySelector(`[data-item-id="${CSS.escape(itemId)}"]`);
  return topOf(mark ?? page) ?? page.getBoundingClientRect().top;
}

/** A passage whose plain words stand in its place is not drawn; what holds it is. */
function topOf(element: Element): number | null {
  const own = element.getClientRects()[0]?.top;
  if (own !== undefined) return own;
  return element.parentElement === null ? null : topOf(element.parentElement);
}

function cardHeight(margin: HTMLElement, id: AnnotationId): number {
  return margin.querySelector(`[data-slot="${CSS.escape(id)}"]`)?.getBoundingClientRect().height ?? 0;
}

function sameLayout(a: MarginLayout, b: MarginLayout): boolean {
  return a.height === b.height && a.tops.size === b.tops.size && [...a.tops].every(([id, top]) => b.tops.get(id) === top);
}
