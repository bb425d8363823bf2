import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { isNotFound } from '#renderer/app/failure.ts';
import { useKeeper } from '#renderer/app/kept.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { AnnotationDeskProvider, PlainWordsProvider } from '#renderer/features/annotations/index.ts';
import { ClientViewButton } from '#renderer/features/client-view/index.ts';
import { ErrorState, type Say, useNarrow, useText } from '#renderer/ui/index.ts';
import { majorGroup } from '#shared/domain/derived-profile/major-groups.ts';
import type { ProfileVersionId } from '#shared/domain/ids.ts';
import { keptRow } from '../LibraryTable.tsx';
import { ListView } from '../list-view.ts';
import { useProfile } from '../queries.ts';
import { keptView } from '../use-list-view.ts';
import { ProfileView } from './ProfileView.tsx';
import styles from './profile.module.css';
import { OriginsProvider } from './provenance/OriginsProvider.tsx';
import { ReadingContext } from './reading-context.ts';

/** The major group's name, as a heading. */
function groupName(say: Say, code: string): string {
  const name = say(`derived.group.${majorGroup(code)}`);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** One occupation's page: read it, annotate it, take skills from it. */
export function ProfilePage(): ReactElement {
  const say = useText();
  const { profileId } = useParams({ from: '/library/$profileId' });
  const { version } = useSearch({ from: '/library/$profileId' });
  const navigate = useNavigate({ from: '/library/$profileId' });
  const setVersionId = (wanted: ProfileVersionId | null) =>
    void navigate({ search: wanted === null ? {} : { version: wanted }, replace: true });
  const reading = useProfile(profileId, version ?? null);
  const keeper = useKeeper();
  useEffect(() => keeper.put(keptRow, profileId), [keeper, profileId]);
  const narrow = useNarrow();
  const { current } = useOpenClients();
  const code = reading.data?.profile.socCode ?? '';
  const trail = [
    <Link key="library" to="/library" search={keeper.get(keptView, ListView) ?? {}}>
      {say('library.title')}
    </Link>,
    ...(code === '' || narrow
      ? []
      : [
          <span key="group" className={styles.crumb} title={groupName(say, code)}>
            {groupName(say, code)}
          </span>,
        ]),
    <span key="code">{code}</span>,
  ];
  return (
    <Screen
      trail={trail}
      title={code === '' ? say('library.title') : code}
      actions={<ClientViewButton clientId={current} profileId={profileId} />}
    >
      {reading.error !== null && isNotFound(reading.error) ? (
        <div className={styles.state}>
          <ErrorState message={say('profile.notHere')} next={say('profile.notHere.next')} />
        </div>
      ) : (
        <div className={reading.data === undefined ? styles.state : styles.screen}>
          <Loaded query={reading} rows={12}>
            {(data) => (
              <ReadingContext value={data}>
                <AnnotationDeskProvider key={data.id} reading={data}>
                  <PlainWordsProvider language={data.profile.language.body}>
                    {data.computed === null ? (
                      <ProfileView reading={data} onVersion={setVersionId} />
                    ) : (
                      <OriginsProvider profile={data.profile} computed={data.computed}>
                        <ProfileView reading={data} onVersion={setVersionId} />
                      </OriginsProvider>
                    )}
                  </PlainWordsProvider>
                </AnnotationDeskProvider>
              </ReadingContext>
            )}
          </Loaded>
        </div>
      )}
    </Screen>
  );
}
