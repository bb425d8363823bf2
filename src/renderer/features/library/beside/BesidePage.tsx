import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { isNotFound } from '#renderer/app/failure.ts';
import { useKeeper } from '#renderer/app/kept.tsx';
import { Loaded, type Reading } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { EmptyState, ErrorState, useText } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { ListView } from '../list-view.ts';
import { useProfile } from '../queries.ts';
import { keptView } from '../use-list-view.ts';
import { BesideView } from './BesideView.tsx';
import styles from './beside.module.css';
import { sidesOf } from './sides.ts';

/** The imported page and the computed profile of one occupation, side by side; reached from either. */
export function BesidePage(): ReactElement {
  const say = useText();
  const { profileId } = useParams({ from: '/library/$profileId/beside' });
  const keeper = useKeeper();
  const reading = useSettledProfile(profileId);
  const code = reading.data?.profile.socCode ?? '';
  const trail = [
    <Link key="library" to="/library" search={keeper.get(keptView, ListView) ?? {}}>
      {say('library.title')}
    </Link>,
    ...(code === ''
      ? []
      : [
          <Link key="profile" to="/library/$profileId" params={{ profileId }}>
            {code}
          </Link>,
        ]),
    <span key="beside">{say('beside.trail')}</span>,
  ];
  return (
    <Screen trail={trail} title={say('beside.title')}>
      {reading.error !== null && isNotFound(reading.error) ? (
        <State>
          <ErrorState message={say('profile.notHere')} next={say('profile.notHere.next')} />
        </State>
      ) : (
        <div className={styles.screen}>
          <Loaded query={reading} rows={12}>
            {(data) =>
              data.counterpart === null ? (
                <NoCounterpart reading={data} />
              ) : (
                <WithCounterpart reading={data} counterpart={data.counterpart} />
              )
            }
          </Loaded>
        </div>
      )}
    </Screen>
  );
}

/** A profile's newest version; never the one before it while this one is on its way, for the two sides must be of one occupation. */
function useSettledProfile(profileId: ProfileId): Reading<ProfileReading> {
  const { data, error, refetch } = useProfile(profileId, null);
  return { data: data?.id === profileId ? data : undefined, error, refetch };
}

function State({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={styles.state}>{children}</div>;
}

function WithCounterpart({ reading, counterpart }: { readonly reading: ProfileReading; readonly counterpart: ProfileId }): ReactElement {
  const other = useSettledProfile(counterpart);
  return (
    <Loaded query={other} rows={12}>
      {(data) => <Compared one={reading} other={data} />}
    </Loaded>
  );
}

function Compared({ one, other }: { readonly one: ProfileReading; readonly other: ProfileReading }): ReactElement {
  const sides = useMemo(() => sidesOf(one, other), [one, other]);
  return <BesideView key={sides.page.reading.id} sides={sides} />;
}

/** What is missing, why, and the way back. */
function NoCounterpart({ reading }: { readonly reading: ProfileReading }): ReactElement {
  const say = useText();
  const { origin, profile, id } = reading;
  return (
    <State>
      <EmptyState
        title={say(`beside.none.${origin}`, { code: profile.socCode })}
        action={
          <p className={styles.ways}>
            <Link to="/library/$profileId" params={{ profileId: id }}>
              {say('beside.none.open')}
            </Link>
            {origin === 'computed' ? <Link to="/import">{say('beside.none.import')}</Link> : null}
          </p>
        }
      >
        {say(`beside.none.${origin}.next`)}
      </EmptyState>
    </State>
  );
}
