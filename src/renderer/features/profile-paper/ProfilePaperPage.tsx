import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useText } from '#renderer/ui/index.ts';
import { ProfilePaperComposer } from './ProfilePaperComposer.tsx';

/** Prints one profile, in the version that was read. */
export function ProfilePaperPage(): ReactElement {
  const { profileId } = useParams({ from: '/library/$profileId/print' });
  const { version } = useSearch({ from: '/library/$profileId/print' });
  const { queries } = useEngine();
  const say = useText();
  const versionId = version ?? null;
  const reading = useQuery(queries.library.read.queryOptions({ input: versionId === null ? { profileId } : { profileId, versionId } }));
  const settings = useQuery(queries.settings.get.queryOptions());
  const { titles, socCode } = reading.data?.profile ?? { titles: null, socCode: '' };
  const trail = [
    <Link key="library" to="/library">
      {say('library.title')}
    </Link>,
    <Link key="profile" to="/library/$profileId" params={{ profileId }}>
      {titles === null ? socCode : (titles.official ?? titles.page)}
    </Link>,
  ];
  return (
    <Loaded query={reading} rows={8}>
      {() => (
        <Loaded query={settings} rows={8}>
          {(chosen) => (
            <ProfilePaperComposer
              key={`${profileId} ${versionId ?? ''}`}
              profileId={profileId}
              versionId={versionId}
              settings={chosen}
              trail={trail}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
