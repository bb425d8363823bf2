import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { TitleLanguage } from '#shared/domain/library-view.ts';

export interface OpenCase {
  /** On the client's shortlist, those that were dropped left out. */
  readonly shortlist: ReadonlySet<ProfileId>;
  /** The first of the client's languages that the library has titles in beside the English ones; English where there is none. */
  readonly titles: TitleLanguage;
}

const nobody: OpenCase = { shortlist: new Set(), titles: 'en' };

/** What the library shows of the open client. */
export function useOpenCase(clientId: ClientId | null): OpenCase {
  const { queries } = useEngine();
  const { data } = useQuery(queries.clients.get.queryOptions({ input: clientId === null ? skipToken : { clientId } }));
  return useMemo(() => {
    if (data === undefined) return nobody;
    const own = data.client.languages.find((language) => language !== 'en' && TitleLanguage.safeParse(language).success);
    return {
      shortlist: new Set(data.shortlist.flatMap((entry) => (entry.standing === 'dropped' ? [] : entry.profileId))),
      titles: TitleLanguage.catch('en').parse(own),
    };
  }, [data]);
}
