import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { isNotFound } from '#renderer/app/failure.ts';
import { Loaded, type Reading } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { ErrorState, useText } from '#renderer/ui/index.ts';
import { ProfilePaperComposer } from './ProfilePaperComposer.tsx';
import styles from './profile-paper.module.css';

/** Prints one profile, in the version that was read. */
export function ProfilePaperPage(): ReactElement {
  const { profileId } = useParams({ from: '/library/$profileId/print' });
  const { version } = useSearch({ from: '/library/$profileId/print' });
  const { queries } = useEngine();
  const say = useText();
  const versionId = version ?? null;
  const reading = useQuery(queries.library.read.queryOptions({ input: versionId === null ? { profileId } : { profileId, versionId } }));
  const settings = useQuery(queries.settings.get.queryOptions());
  const library = (
    <Link key="library" to="/library">
      {say('library.title')}
    </Link>
  );
  if (reading.data !== undefined && settings.data !== undefined) {
    const profile = (
      <Link key="profile" to="/library/$profileId" params={{ profileId }} search={version === undefined ? {} : { version }}>
        {reading.data.profile.socCode}
      </Link>
    );
    return (
      <ProfilePaperComposer
        key={`${profileId} ${versionId ?? ''}`}
        profileId={profileId}
        versionId={versionId}
        settings={settings.data}
        trail={[library, profile]}
      />
    );
  }
  const waitingFor: Reading<unknown> = reading.data === undefined ? reading : settings;
  return (
    <Screen trail={[library, say('profilePaper.print')]} title={say('profilePaper.print')}>
      <div className={styles.state}>
        {reading.error !== null && isNotFound(reading.error) ? (
          <ErrorState message={say('profile.notHere')} next={say('profile.notHere.next')} />
        ) : (
          <Loaded query={waitingFor} rows={8}>
            {() => null}
          </Loaded>
        )}
      </div>
    </Screen>
  );
}
