import type { Sorting } from '#renderer/ui/index.ts';
import type { ClientListing } from '#shared/contract/clients.ts';

export interface ClientFilter {
  readonly status: ClientListing['status'] | 'all';
  /** null: any. */
  readonly tag: string | null;
}

/** The program tags in use, by the alphabet. */
export function tagsOf(clients: readonly ClientListing[]): string[] {
  return [...new Set(clients.flatMap(({ programTags }) => programTags))].sort((left, right) => left.localeCompare(right));
}

/** The rows that fit the filter, in the order asked for; without one as they come. What is not there stands last, whichever way. */
export function clientRows(clients: readonly ClientListing[], { status, tag }: ClientFilter, sorting?: Sorting): readonly ClientListing[] {
  const shown = clients.filter(
    (client) => (status === 'all' || client.status === status) && (tag === null || client.programTags.includes(tag)),
  );
  if (sorting === undefined) return shown;
  const direction = sorting.descending ? -1 : 1;
  if (sorting.column === 'name') {
    // One collator for all comparisons: 5,000 names are sorted within a frame or two.
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    return shown.sort((left, right) => direction * compare(left.name, right.name));
  }
  const keyed = shown.map((client) => ({ client, key: keyOf(client, sorting.column) }));
  keyed.sort((left, right) => {
    if (left.key === null || right.key === null) return Number(left.key === null) - Number(right.key === null);
    return direction * (left.key < right.key ? -1 : left.key > right.key ? 1 : 0);
  });
  return keyed.map(({ client }) => client);
}

/** A text that sorts by time. */
function keyOf({ nextAppointment, lastSessionAt }: ClientListing, column: string): string | null {
  if (column === 'lastSession') return lastSessionAt;
  return nextAppointment && `${nextAppointment.date} ${nextAppointment.time}`;
}
