import { type ReactElement, type RefObject, useEffect, useState } from 'react';
import { classes } from '#renderer/ui/index.ts';
import styles from './Contents.module.css';

interface ContentsListEntry {
  /** The `data-place` it leads to. */
  readonly id: string;
  readonly words: string;
  /** A part of the entry before it. */
  readonly isInner?: boolean;
  /** A figure beside the entry, and what it counts. */
  readonly count?: { readonly figure: number; readonly words: string } | null;
}

interface ContentsListProps {
  readonly label: string;
  readonly entries: readonly ContentsListEntry[];
  /** The area that scrolls, with the places in it. */
  readonly reader: RefObject<HTMLElement | null>;
  /** What takes the keyboard at a place. */
  readonly focusable: string;
}

/** A list of contents: where the reader is, what each place has, and a way to it. */
export function ContentsList({ label, entries, reader, focusable }: ContentsListProps): ReactElement {
  const here = usePlaceInSight(reader, entries);
  function goTo(id: string): void {
    const place = reader.current === null ? null : placeElement(reader.current, id);
    place?.scrollIntoView({ block: 'start' });
    place?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  }
  return (
    <nav className={classes(styles.contents, 'scroll')} aria-label={label}>
      <ul>
        {entries.map(({ id, words, isInner = false, count = null }) => (
          <li key={id}>
            <button
              type="button"
              className={classes(styles.entry, isInner && styles.inner)}
              aria-current={here === id ? 'location' : undefined}
              onClick={() => goTo(id)}
            >
              {words}
              {count === null ? null : (
                <span className={styles.count}>
                  <span aria-hidden="true">{count.figure}</span>
                  <span className="visuallyHidden">{count.words}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Pixels below where a place is brought to, at which the place in sight is read. */
const READING_LINE = 64;

function usePlaceInSight(reader: RefObject<HTMLElement | null>, entries: readonly ContentsListEntry[]): string | null {
  const [here, setHere] = useState<string | null>(entries[0]?.id ?? null);
  useEffect(() => {
    const area = reader.current;
    if (area === null) return;
    const look = (): void => {
      const line = area.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(area).scrollPaddingTop) + READING_LINE;
      const atEnd = area.scrollTop + area.clientHeight >= area.scrollHeight - 2 && area.scrollTop > 0;
      const passed = entries.filter(
        (entry) => (placeElement(area, entry.id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= line,
      );
      setHere((atEnd ? entries.at(-1) : (passed.at(-1) ?? entries[0]))?.id ?? null);
    };
    look();
    area.addEventListener('scroll', look, { passive: true });
    return () => area.removeEventListener('scroll', look);
  }, [reader, entries]);
  return here;
}

function placeElement(area: HTMLElement, id: string): HTMLElement | null {
  return area.querySelector<HTMLElement>(`[data-place="${id}"]`);
}
