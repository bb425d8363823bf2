import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/ui/index.ts';
import styles from './PaperPage.module.css';

interface PaperPageProps {
  readonly document: PDFDocumentProxy;
  /** Counted from 1. */
  readonly page: number;
  /** CSS pixels a point of the paper takes. */
  readonly scale: number;
  /** Spoken name of the drawing. */
  readonly label: string;
  /** Draws nothing but the page: the thumbnails say no text. */
  readonly plain?: boolean;
  /** Keeps what is drawn now until it is its turn. */
  readonly wait?: boolean;
  readonly onDrawn?: (document: PDFDocumentProxy) => void;
}

/**
 * One page of the paper, drawn as it will be printed. The new drawing replaces the old one only when it is finished, and the page's words
 * stand beside it for screen readers.
 */
export function PaperPage({ document, page, scale, label, plain = false, wait = false, onDrawn }: PaperPageProps): ReactElement {
  const say = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState(false);
  const drawn = useRef(onDrawn);
  useEffect(() => {
    drawn.current = onDrawn;
  });

  useEffect(() => {
    if (wait) return;
    let left = false;
    let cancel: (() => void) | null = null;
    const draw = async () => {
      const sheet = await document.getPage(page);
      if (left) return;
      const density = window.devicePixelRatio;
      const viewport = sheet.getViewport({ scale: scale * density });
      const fresh = window.document.createElement('canvas');
      fresh.width = Math.round(viewport.width);
      fresh.height = Math.round(viewport.height);
      const task = sheet.render({ canvas: fresh, viewport });
      cancel = () => task.cancel();
      await task.promise;
      const shown = canvas.current;
      if (left || !shown) return;
      shown.width = fresh.width;
      shown.height = fresh.height;
      shown.style.width = `${Math.round(viewport.width / density)}px`;
      shown.style.height = `${Math.round(viewport.height / density)}px`;
      shown.getContext('2d')?.drawImage(fresh, 0, 0);
      shown.dataset.drawn = 'true';
      setFailed(false);
      drawn.current?.(document);
      if (plain) return;
      const content = await sheet.getTextContent();
      if (!left) setWords(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    };
    draw().catch((error: unknown) => {
      // A drawing cancelled by the next one is no failure.
      const cancelled = error instanceof Error && error.name === 'RenderingCancelledException';
      if (!left && !cancelled) setFailed(true);
    });
    return () => {
      left = true;
      cancel?.();
    };
  }, [document, page, scale, plain, wait]);

  return (
    <>
      <canvas
        ref={canvas}
        width={0}
        height={0}
        className={styles.sheet}
        {...(plain ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      />
      {plain || words === '' ? null : <p className="visuallyHidden">{words}</p>}
      {failed && !plain ? <p role="alert">{say('report.draw.failed')}</p> : null}
    </>
  );
}
