import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How large the page is drawn: whole, as wide as the desk, or at a scale of its own (CSS pixels a point). */
export type PaperFit = { readonly kind: 'page' } | { readonly kind: 'width' } | { readonly kind: 'scale'; readonly scale: number };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels a point of the page takes, and the page's size in points. The scale is 0 until both the page and the desk are measured. `ref` goes on the desk's inner area. */
export function usePaperScale(
  document: PDFDocumentProxy,
  page: number,
  fit: PaperFit,
): { readonly ref: RefObject<HTMLDivElement | null>; readonly scale: number; readonly paper: Size | null } {
  const ref = useRef<HTMLDivElement>(null);
  const [desk, setDesk] = useState<Size | null>(null);
  const [paper, setPaper] = useState<Size | null>(null);

  useLayoutEffect(() => {
    // The view around the area keeps its size whatever is drawn in it.
    const view = ref.current?.parentElement;
    if (!view) return;
    const measure = () => setDesk({ width: view.clientWidth - 32, height: view.clientHeight - 32 });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    let left = false;
    document
      .getPage(page)
      .then((sheet) => {
        const { width, height } = sheet.getViewport({ scale: 1 });
        if (!left) setPaper((before) => (before?.width === width && before.height === height ? before : { width, height }));
      })
      // The page says so itself when it cannot be drawn.
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [document, page]);

  return { ref, scale: scaleOf(fit, desk, paper), paper };
}

function scaleOf(fit: PaperFit, desk: Size | null, paper: Size | null): number {
  if (!desk || !paper) return 0;
  if (fit.kind === 'scale') return Math.min(4, Math.max(0.2, fit.scale));
  const byWidth = desk.width / paper.width;
  return Math.max(0.1, fit.kind === 'width' ? byWidth : Math.min(byWidth, desk.height / paper.height));
}
