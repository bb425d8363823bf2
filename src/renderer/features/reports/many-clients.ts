import type { ClientListing } from '#shared/contract/clients.ts';
import type { DueReview } from '#shared/domain/plan/due-work.ts';
import { dueDaysAhead } from '#shared/domain/plan/due-work.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';

export type ManyFilter = 'all' | 'active' | 'review';

/** The clients that fit, by name; of the reviews those of the coming week and the ones overdue. */
export function clientsFor(
  filter: ManyFilter,
  search: string,
  clients: readonly ClientListing[],
  reviews: readonly DueReview[],
  today: CalendarDate,
): readonly ClientListing[] {
  const until = addDays(today, dueDaysAhead);
  const due = new Set(reviews.filter(({ review }) => review <= until).map(({ clientId }) => clientId));
  const wanted = search.trim().toLocaleLowerCase();
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return clients
    .filter(({ id, status }) => (filter === 'review' ? due.has(id) : filter === 'all' || status === 'active'))
    .filter(({ name, reference }) => `${name} ${reference}`.toLocaleLowerCase().includes(wanted))
    .sort((left, right) => compare(left.name, right.name));
}
