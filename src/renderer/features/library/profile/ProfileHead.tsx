import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { ChooseClient, ItemText, useAnnotationDesk, useItem, useNoteClient } from '#renderer/features/annotations/index.ts';
import { Button, IconButton, Menu, useDates, useText, useToast } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { ItemId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { useShortlistChange } from '../mutations.ts';
import { useShortlist } from '../queries.ts';
import { titlesOf } from '../titles.ts';
import { passageId } from './passage-ids.ts';
import styles from './profile.module.css';
import { RawPageDialog } from './versions/RawPageDialog.tsx';
import { VersionsDialog } from './versions/VersionsDialog.tsx';

interface ProfileHeadProps {
  readonly reading: ProfileReading;
  readonly onVersion: (versionId: ProfileVersionId | null) => void;
  /** The arrow keys go on from the head into the page. */
  readonly onPassageKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The page's title and facts, which carry notes as the page below does; the overall figure stands in the column of the contents, so that title and text share one edge. */
export function ProfileHead({ reading, onVersion, onPassageKey }: ProfileHeadProps): ReactElement {
  const say = useText();
  const [opened, setOpened] = useState<'raw' | 'versions' | null>(null);
  const { profile } = reading;
  const { head } = useAnnotationDesk();
  const titles = titlesOf(profile.titles, profile.language.chrome);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go through the passages inside, which take the focus
    <header ref={head} className={styles.head} onKeyDown={onPassageKey}>
      <Overall profile={profile} />
      <div className={styles.words}>
        <h1 className={styles.title}>
          <ItemText as="span" id={passageId(profile, 'header', titles.main)} text={titles.main} />
        </h1>
        {titles.other === null ? null : (
          <ItemText
            className={styles.other}
            id={passageId(profile, 'header', titles.other.text)}
            text={titles.other.text}
            lang={titles.other.lang}
          />
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
            <Stated profile={profile} item="overall" words={profile.overall.toFixed(1)} /> <small>{say('profile.overall.of')}</small>
          </span>
          <span className="caption">{say('profile.overall')}</span>
        </>
      )}
    </div>
  );
}

interface StatedProps {
  readonly profile: OccupationProfile;
  /** The passage that says it on the page. */
  readonly item: 'overall' | 'socCode' | 'skilledMigration';
  /** What it says, in the counselor's words. */
  readonly words: string;
}

/** A fact of the heading in other words than the page's; plain where the page does not state it. */
function Stated({ profile, item, words }: StatedProps): ReactElement {
  const itemId: ItemId | undefined = profile.passages.find(({ id }) => id === item)?.id;
  const { props, parts } = useItem(itemId, [words]);
  return <span {...props}>{parts}</span>;
}

function Facts({ reading }: { readonly reading: ProfileReading }): ReactElement {
  const say = useText();
  const dates = useDates();
  const client = useNoteClient();
  const listed = useShortlist(client?.id ?? null).some((entry) => entry.profileId === reading.id && entry.standing !== 'dropped');
  const { skilledMigration, socCode } = reading.profile;
  const migration = skilledMigration === null ? 'notStated' : skilledMigration ? 'listed' : 'notListed';
  const facts = [
    `${say('profile.version', { number: reading.version.number })} · ${say('profile.imported', { date: dates.full(reading.version.importedAt) })}`,
    ...(listed && client !== null ? [say('profile.shortlist.of', { client: client.name })] : []),
  ];
  return (
    <ul className={styles.facts}>
      <li>
        <Stated profile={reading.profile} item="socCode" words={say('profile.soc', { code: socCode })} />
      </li>
      <li>
        <Stated profile={reading.profile} item="skilledMigration" words={say(`profile.migration.${migration}`)} />
      </li>
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
