import { type ReactElement, type RefObject, useEffect, useState } from 'react';
import { countBySection, useAnnotationDesk } from '#renderer/features/annotations/index.ts';
import { classes, useText } from '#renderer/ui/index.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import styles from './Contents.module.css';
import { type ContentsEntry, contentsOf, type PlaceId } from './contents.ts';

interface ContentsProps {
  readonly profile: OccupationProfile;
  /** The area that scrolls, with the places in it. */
  readonly reader: RefObject<HTMLElement | null>;
}

/** The list of contents beside the page: where the reader is, how many notes each section has, and a way to each place. */
export function Contents({ profile, reader }: ContentsProps): ReactElement {
  const say = useText();
  const { notes, passages } = useAnnotationDesk();
  const counts = countBySection(notes.placed, [...passages.values()]);
  const entries = contentsOf(profile);
  const here = usePlaceInSight(reader, entries);
  return (
    <nav className={classes(styles.contents, 'scroll')} aria-label={say('profile.contents')}>
      <ul>
        {entries.map((entry) => {
          const count = entry.section === null ? undefined : counts.get(entry.section);
          return (
            <li key={entry.id}>
              <button
                type="button"
                className={classes(styles.entry, entry.section === null && styles.inner)}
                aria-current={here === entry.id ? 'location' : undefined}
                onClick={() => goTo(reader.current, entry.id)}
              >
                {say(entry.message)}
                {count === undefined ? null : (
                  <span className={styles.count}>
                    <span aria-hidden="true">{count}</span>
                    <span className="visuallyHidden">{say('profile.contents.count', { count })}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Pixels below the top of the reader where the place in sight is read. */
const READING_LINE = 72;

function usePlaceInSight(reader: RefObject<HTMLElement | null>, entries: readonly ContentsEntry[]): PlaceId | null {
  const [here, setHere] = useState<PlaceId | null>(entries[0]?.id ?? null);
  useEffect(() => {
    const area = reader.current;
    if (area === null) return;
    const look = (): void => {
      const line = area.getBoundingClientRect().top + READING_LINE;
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

function placeElement(area: HTMLElement, id: PlaceId): HTMLElement | null {
  return area.querySelector<HTMLElement>(`[data-place="${id}"]`);
}

/** Brings a place to the top of the reader and moves the keyboard there: to its first passage. */
function goTo(area: HTMLElement | null, id: PlaceId): void {
  const place = area === null ? null : placeElement(area, id);
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector<HTMLElement>('[data-item-id]')?.focus({ preventScroll: true });
}
