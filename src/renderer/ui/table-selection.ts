/** Where a key moves the current row to; null when the key moves nothing. `page` is the number of rows in sight. */
export function moveBy(key: string, current: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const clamp = (to: number): number => Math.min(Math.max(to, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return clamp(current + 1);
    case 'ArrowUp':
      return clamp(current - 1);
    case 'PageDown':
      return clamp(current + page);
    case 'PageUp':
      return clamp(current - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The ids from one place to another, both included, whichever comes first. */
export function rangeBetween(ids: readonly string[], from: number, to: number): ReadonlySet<string> {
  return new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1));
}

/** The set with one id added or, where it was in, taken out. */
export function toggled(selected: ReadonlySet<string>, id: string | undefined): ReadonlySet<string> {
  if (id === undefined) return selected;
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The places drawn with one more, in order: the row that holds the keyboard stays drawn when it is scrolled out of sight, and keeps it. */
export function withPlace(places: readonly number[], place: number): number[] {
  return places.includes(place) ? [...places] : [...places, place].sort((one, other) => one - other);
}
