import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { computedProfileId, occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';

export interface OfferedOccupation {
  readonly id: ProfileId;
  readonly title: string;
  readonly socCode: string;
  readonly origin: 'page' | 'computed';
}

/** As many as can be looked through; more are found by typing. */
const shown = 10;

/** What may be set beside those taken: the shortlist, and for a search the profiles at hand and then the rest of the library. */
export function useOffered(
  search: string,
  shortlist: readonly ShortlistEntry[],
  taken: readonly ProfileId[],
): { readonly offered: readonly OfferedOccupation[]; readonly isReading: boolean } {
  const { queries } = useEngine();
  const text = search.trim();
  const enabled = text !== '';
  const held = useQuery({ ...queries.library.list.queryOptions({ input: { search: text }, placeholderData: keepPreviousData }), enabled });
  const library = useQuery({
    ...queries.occupations.search.queryOptions({ input: { text, limit: shown }, placeholderData: keepPreviousData }),
    enabled,
  });
  const listed = shortlist.map(({ profileId, title, socCode }) => offer(profileId, title, socCode));
  const found = [
    ...(held.data ?? []).map(({ id, title, socCode }) => offer(id, title, socCode)),
    ...(library.data ?? []).map(({ socCode, title }) => offer(computedProfileId(socCode), title, socCode)),
  ];
  const all = enabled ? found : listed;
  const offered = all.filter(({ id }, place) => !taken.includes(id) && all.findIndex((each) => each.id === id) === place).slice(0, shown);
  return { offered, isReading: enabled && (held.isFetching || library.isFetching) };
}

function offer(id: ProfileId, title: string, socCode: string): OfferedOccupation {
  return { id, title, socCode, origin: occupationOfComputed(id) === null ? 'page' : 'computed' };
}
