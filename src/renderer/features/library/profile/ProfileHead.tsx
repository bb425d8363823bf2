import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { ChooseClient, useNoteClient } from '#renderer/features/annotations/index.ts';
import { Button, IconButton, Menu, useDates, useText, useToast } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { ProfileVersionId } from '#shared/domain/ids.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { useShortlistChange } from '../mutations.ts';
import { useShortlist } from '../queries.ts';
import { titlesOf } from '../titles.ts';
import styles from './profile.module.css';
import { RawPageDialog } from './versions/RawPageDialog.tsx';
import { VersionsDialog } from './versions/VersionsDialog.tsx';

interface ProfileHeadProps {
  readonly reading: ProfileReading;
  readonly onVersion: (versionId: ProfileVersionId | null) => void;
}

/** The page's title and facts; the overall figure stands in the column of the contents, so that title and text share one edge. */
export function ProfileHead({ reading, onVersion }: ProfileHeadProps): ReactElement {
  const say = useText();
  const [opened, setOpened] = useState<'raw' | 'versions' | null>(null);
  const { profile } = reading;
  const titles = titlesOf(profile.titles, profile.language.chrome);
  return (
    <header className={styles.head}>
      <Overall profile={profile} />
      <div className={styles.words}>
        <h1 className={styles.title}>{titles.main}</h1>
        {titles.other === null ? null : (
          <p className={styles.other} lang={titles.other.lang}>
            {titles.other.text}
          </p>
        )}
        <Facts reading={reading} />
      </div>
      <div className={styles.actions}>
        <ShortlistButton reading={reading} title={titles.main} />
        <Menu
          label={say('profile.more')}
          trigger={<IconButton icon="more" label={say('profile.more')} />}
          groups={[
            [
              { id: 'versions', label: say('profile.versions.compare'), icon: 'history', onAction: () => setOpened('versions') },
              { id: 'raw', label: say('profile.raw'), icon: 'book', onAction: () => setOpened('raw') },
            ],
            reading.versions.map((version) => ({
              id: version.id,
              label: say('profile.version', { number: version.number }),
              ...(version.id === reading.version.id ? { icon: 'check' as const } : {}),
              onAction: () => onVersion(version.id),
            })),
          ]}
        />
      </div>
      <VersionsDialog reading={reading} isOpen={opened === 'versions'} onClose={() => setOpened(null)} />
      <RawPageDialog version={reading.version} isOpen={opened === 'raw'} onClose={() => setOpened(null)} />
    </header>
  );
}

function Overall({ profile }: { readonly profile: OccupationProfile }): ReactElement {
  const say = useText();
  return (
    <div className={styles.overall}>
      {profile.overall === null ? (
        <>
          <span className={styles.notStated}>{say('profile.notStated')}</span>
          <span className="caption">{say('profile.overall.none')}</span>
        </>
      ) : (
        <>
          <span className={styles.figure}>
            {profile.overall.toFixed(1)} <small>{say('profile.overall.of')}</small>
          </span>
          <span className="caption">{say('profile.overall')}</span>
        </>
      )}
    </div>
  );
}

function Facts({ reading }: { readonly reading: ProfileReading }): ReactElement {
  const say = useText();
  const dates = useDates();
  const client = useNoteClient();
  const listed = useShortlist(client?.id ?? null).some((entry) => entry.profileId === reading.id && entry.standing !== 'dropped');
  const { skilledMigration, socCode } = reading.profile;
  const migration = skilledMigration === null ? 'notStated' : skilledMigration ? 'listed' : 'notListed';
  const facts = [
    say('profile.soc', { code: socCode }),
    say(`profile.migration.${migration}`),
    `${say('profile.version', { number: reading.version.number })} · ${say('profile.imported', { date: dates.full(reading.version.importedAt) })}`,
    ...(listed && client !== null ? [say('profile.shortlist.of', { client: client.name })] : []),
  ];
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function ShortlistButton({ reading, title }: { readonly reading: ProfileReading; readonly title: string }): ReactElement {
  const say = useText();
  const toast = useToast();
  const client = useNoteClient();
  const { openClient } = useOpenClients();
  const [asking, setAsking] = useState(false);
  const change = useShortlistChange();
  const entry = useShortlist(client?.id ?? null).find(({ profileId }) => profileId === reading.id);
  const listed = entry !== undefined && entry.standing !== 'dropped';
  function toggle(): void {
    if (client === null) setAsking(true);
    else change.run({ clientId: client.id, profileId: reading.id, title, standing: listed ? null : 'idea' });
  }
  useShortcuts(say('library.title'), [
    {
      keys: 'L',
      label: say('library.shortcut.shortlist'),
      // The key adds, here as in the list; what takes off is the button alone.
      run: () => {
        if (client !== null && listed) toast({ text: say('library.shortlist.already', { title, client: client.name }) });
        else toggle();
      },
    },
  ]);
  return (
    <>
      <Button icon="star" pressed={listed} busy={change.busy} onPress={toggle}>
        {say(listed ? 'profile.shortlisted' : 'profile.shortlist')}
      </Button>
      <FailureBanner failure={change.failure} />
      <ChooseClient
        isOpen={asking}
        onClose={() => setAsking(false)}
        onChosen={(clientId) => {
          openClient(clientId);
          setAsking(false);
          change.run({ clientId, profileId: reading.id, title, standing: 'idea', unlessListed: true });
        }}
      />
    </>
  );
}
