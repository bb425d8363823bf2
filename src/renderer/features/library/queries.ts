import { keepPreviousData, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { ItemChange, ProfileListing, ProfileReading } from '#shared/contract/library.ts';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import type { ClientId, ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';

const none: readonly never[] = [];

/** The library as far as it matches the search, notes counted for one client or for all; the last answer stays while the next is on its way. */
export function useListings(search: string, clientId: ClientId | null): UseQueryResult<readonly ProfileListing[]> {
  const { queries } = useEngine();
  return useQuery({ ...queries.library.list.queryOptions({ input: { search, clientId } }), placeholderData: keepPreviousData });
}

/** Titles by SOC code, to name another page by more than its number. */
export function useOtherTitles(): ReadonlyMap<string, string> {
  const { queries } = useEngine();
  const listings = useQuery(queries.library.list.queryOptions({ input: {} })).data;
  return useMemo(() => new Map((listings ?? none).map((listing) => [listing.socCode, listing.title])), [listings]);
}

/** One profile; the version in use unless another is asked for. */
export function useProfile(profileId: ProfileId, versionId: ProfileVersionId | null): UseQueryResult<ProfileReading> {
  const { queries } = useEngine();
  const input = versionId === null ? { profileId } : { profileId, versionId };
  return useQuery({ ...queries.library.read.queryOptions({ input }), placeholderData: keepPreviousData });
}

/** The page as it was imported, as text. */
export function useRawPage(versionId: ProfileVersionId): UseQueryResult<{ readonly hash: string; readonly text: string }> {
  const { client, queries } = useEngine();
  return useQuery({
    queryKey: [...queries.library.raw.key({ input: { versionId } }), 'text'],
    queryFn: async () => {
      const { hash, content } = await client.library.raw({ versionId });
      return { hash, text: decode(new Uint8Array(await content.arrayBuffer())) };
    },
  });
}

/** UTF-16 where its mark says so, else UTF-8; a byte that is neither shows as a replacement mark, the kept file is untouched. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** What differs between two versions, item by item. */
export function useVersionChanges(before: ProfileVersionId, after: ProfileVersionId): UseQueryResult<readonly ItemChange[]> {
  const { queries } = useEngine();
  return useQuery(queries.library.compareVersions.queryOptions({ input: { before, after } }));
}

/** The open client's shortlist. */
export function useShortlist(clientId: ClientId | null): readonly ShortlistEntry[] {
  const { queries } = useEngine();
  return useQuery(queries.clients.get.queryOptions({ input: clientId === null ? skipToken : { clientId } })).data?.shortlist ?? none;
}
