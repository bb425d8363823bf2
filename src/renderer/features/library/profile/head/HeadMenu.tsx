import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { ChooseClient, useNoteClient } from '#renderer/features/annotations/index.ts';
import { IconButton, Menu, useText } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { ClientId, ProfileVersionId } from '#shared/domain/ids.ts';
import { usePrintProfile } from '../use-print-profile.ts';
import { RawPageDialog } from '../versions/RawPageDialog.tsx';
import { VersionsDialog } from '../versions/VersionsDialog.tsx';
import { useClientWork } from './use-client-work.ts';

interface HeadMenuProps {
  readonly reading: ProfileReading;
  readonly title: string;
  readonly onVersion: (versionId: ProfileVersionId | null) => void;
}

/** What else is done with a profile: work for a client, its versions and what they were made of. */
export function HeadMenu({ reading, title, onVersion }: HeadMenuProps): ReactElement {
  const say = useText();
  const client = useNoteClient();
  const { openClient } = useOpenClients();
  const [opened, setOpened] = useState<'raw' | 'versions' | null>(null);
  const [waiting, setWaiting] = useState<'addTarget' | 'openReport' | null>(null);
  const work = useClientWork(reading.id, title);
  const print = usePrintProfile(reading);
  const run = (what: 'addTarget' | 'openReport', clientId: ClientId | undefined): void => {
    if (clientId === undefined) setWaiting(what);
    else work[what](clientId);
  };
  return (
    <>
      <Menu
        label={say('profile.more')}
        trigger={<IconButton icon="more" label={say('profile.more')} />}
        groups={[
          [
            { id: 'target', label: say('profile.target'), icon: 'plan', onAction: () => run('addTarget', client?.id) },
            { id: 'report', label: say('profile.careerReport'), icon: 'report', onAction: () => run('openReport', client?.id) },
            { id: 'print', label: say('profilePaper.printMenu'), icon: 'print', onAction: print },
          ],
          [
            { id: 'versions', label: say('profile.versions.compare'), icon: 'history', onAction: () => setOpened('versions') },
            {
              id: 'raw',
              label: say(reading.computed === null ? 'profile.raw' : 'profile.raw.computed'),
              icon: 'book',
              onAction: () => setOpened('raw'),
            },
          ],
          reading.versions.map((version) => ({
            id: version.id,
            label: say('profile.version', { number: version.number }),
            ...(version.id === reading.version.id ? { icon: 'check' as const } : {}),
            onAction: () => onVersion(version.id),
          })),
        ]}
      />
      <FailureBanner failure={work.failure} />
      <ChooseClient
        isOpen={waiting !== null}
        onClose={() => setWaiting(null)}
        onChosen={(clientId) => {
          openClient(clientId);
          if (waiting !== null) work[waiting](clientId);
          setWaiting(null);
        }}
      />
      <VersionsDialog reading={reading} isOpen={opened === 'versions'} onClose={() => setOpened(null)} />
      <RawPageDialog reading={reading} isOpen={opened === 'raw'} onClose={() => setOpened(null)} />
    </>
  );
}
