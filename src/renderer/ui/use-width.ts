import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The drawn width of an element in CSS pixels, kept up to date; 0 until it is laid out. For charts that draw in real pixels. */
export function useWidth<Element extends HTMLElement>(): { readonly ref: RefObject<Element | null>; readonly width: number } {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
