import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactElement, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { IconButton, Segmented, useText } from '#renderer/ui/index.ts';
import styles from './PaperDesk.module.css';
import { PaperPage } from './PaperPage.tsx';
import { type PaperFit, usePaperScale } from './use-paper-scale.ts';

interface PaperDeskProps {
  readonly document: PDFDocumentProxy;
  /** Checks of the paper, in the middle of the bar. */
  readonly checks?: ReactNode;
  /** True while a newer paper is being made: the one shown is the last one. */
  readonly isBehind?: boolean;
}

/** The paper on the desk: one page drawn as it prints, all pages small at the right. Page Up and Page Down turn. */
export function PaperDesk({ document, checks, isBehind = false }: PaperDeskProps): ReactElement {
  const say = useText();
  const [wanted, setWanted] = useState(1);
  const [fit, setFit] = useState<PaperFit>({ kind: 'page' });
  const desk = useRef<HTMLElement>(null);
  const pages = document.numPages;
  const page = Math.min(wanted, pages);
  const { ref, scale, paper } = usePaperScale(document, page, fit);
  const turns = useTurns(document);
  const turn = (by: number) => setWanted(Math.min(pages, Math.max(1, page + by)));
  const percent = Math.round((scale * 72 * 100) / 96);

  useShortcuts(say('report.pages'), [
    { keys: 'PageDown', label: say('report.nextPage'), run: () => turn(1) },
    { keys: 'PageUp', label: say('report.previousPage'), run: () => turn(-1) },
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts at its top
  useEffect(() => {
    if (desk.current) desk.current.scrollTop = 0;
  }, [page]);

  return (
    <>
      <section className={styles.desk} aria-label={say('report.pages')}>
        <div className={styles.bar}>
          <IconButton icon="left" size="small" label={say('report.previousPage')} onPress={() => turn(-1)} />
          <span className={styles.place} aria-live="polite">
            <FormattedMessage id="report.pageOf" values={{ page, pages, b: (words) => <strong key="page">{words}</strong> }} />
          </span>
          <IconButton icon="right" size="small" label={say('report.nextPage')} onPress={() => turn(1)} />
          <span className={styles.checks}>{checks}</span>
          {isBehind ? <span className={styles.behind}>{say('report.refreshing')}</span> : null}
          <span className={styles.zoom}>
            <IconButton
              icon="minus"
              size="small"
              label={say('report.zoomOut')}
              onPress={() => setFit({ kind: 'scale', scale: scale / 1.2 })}
            />
            <span className="figure">{say('report.zoomValue', { percent })}</span>
            <IconButton
              icon="plus"
              size="small"
              label={say('report.zoomIn')}
              onPress={() => setFit({ kind: 'scale', scale: scale * 1.2 })}
            />
            <Segmented
              label={say('report.fit')}
              size="small"
              choices={[
                { value: 'page', label: say('report.fit.page') },
                { value: 'width', label: say('report.fit.width') },
              ]}
              value={fit.kind === 'scale' ? 'none' : fit.kind}
              onChange={(kind) => {
                if (kind === 'page' || kind === 'width') setFit({ kind });
              }}
            />
          </span>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard */}
        <section ref={desk} className={styles.view} aria-label={say('report.view')} tabIndex={0}>
          <div ref={ref} className={styles.fit}>
            {scale > 0 && paper ? (
              <div className={styles.sheet} data-page={page} style={{ minWidth: paper.width * scale, minHeight: paper.height * scale }}>
                <PaperPage
                  document={document}
                  page={page}
                  scale={scale}
                  label={say('report.paperLabel', { page, pages })}
                  onDrawn={(of) => turns.done(of, 0)}
                />
              </div>
            ) : null}
          </div>
        </section>
      </section>
      <nav className={styles.thumbs} aria-label={say('report.pages')}>
        {Array.from({ length: pages }, (_, place) => place + 1).map((number) => (
          <button
            key={number}
            type="button"
            className={styles.thumb}
            aria-current={number === page ? 'page' : undefined}
            aria-label={say('report.page', { page: number })}
            onClick={() => setWanted(number)}
          >
            <span className={styles.small}>
              <PaperPage
                document={document}
                page={number}
                scale={THUMB_SCALE}
                label=""
                plain
                wait={turns.next < number}
                onDrawn={(of) => turns.done(of, number)}
              />
            </span>
            <span aria-hidden="true">{number}</span>
          </button>
        ))}
      </nav>
    </>
  );
}

interface Turns {
  /** The thumbnail whose turn it is; 0 while the large page is drawn. */
  readonly next: number;
  readonly done: (document: PDFDocumentProxy, drawn: number) => void;
}

/** The large page is drawn first, then the thumbnails one by one: drawing all at once would hold up the one that is read. */
function useTurns(document: PDFDocumentProxy): Turns {
  const [turn, setTurn] = useState<{ readonly document: PDFDocumentProxy; readonly next: number }>({ document, next: 0 });
  const done = useCallback((of: PDFDocumentProxy, drawn: number) => {
    setTurn((before) => (before.document === of && before.next > drawn ? before : { document: of, next: drawn + 1 }));
  }, []);
  return { next: turn.document === document ? turn.next : 0, done };
}

/** A page of 595 points becomes 68 pixels wide. */
const THUMB_SCALE = 0.115;
