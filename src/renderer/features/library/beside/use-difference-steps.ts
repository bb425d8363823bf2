import { type RefObject, useCallback, useEffect, useState } from 'react';

export interface DifferenceSteps {
  /** Number of the difference that has the keyboard, from 1; null when none has. */
  readonly place: number | null;
  /** Goes to the next one, or with -1 to the one before; round at the ends. */
  readonly step: (by: 1 | -1) => void;
}

const DIFFERENCE = '[data-difference]';

/** Goes through the rows that differ, in the order shown: from the row with the keyboard, or else from the one the eye is at. */
export function useDifferenceSteps(area: RefObject<HTMLElement | null>): DifferenceSteps {
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    const element = area.current;
    function onFocus(event: FocusEvent): void {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>(DIFFERENCE) : null;
      setPlace(row === null ? null : differencesIn(element).indexOf(row) + 1);
    }
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, [area]);
  const step = useCallback(
    (by: 1 | -1) => {
      const rows = differencesIn(area.current);
      const here = rows.findIndex((row) => row.contains(document.activeElement));
      const next = here === -1 ? firstFrom(rows, area.current, by) : (here + by + rows.length) % rows.length;
      const row = rows[next];
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'start' });
    },
    [area],
  );
  return { place, step };
}

function differencesIn(area: HTMLElement | null): HTMLElement[] {
  return [...(area?.querySelectorAll<HTMLElement>(DIFFERENCE) ?? [])];
}

/** Forward the first row that begins in sight or below, back the last one above. */
function firstFrom(rows: readonly HTMLElement[], area: HTMLElement | null, by: 1 | -1): number {
  const top = area?.getBoundingClientRect().top ?? 0;
  const below = rows.findIndex((row) => row.getBoundingClientRect().top >= top);
  const next = below === -1 ? rows.length : below;
  return by === 1 ? next % Math.max(rows.length, 1) : (next - 1 + rows.length) % Math.max(rows.length, 1);
}
