import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { ChooseClient, useNoteClient } from '#renderer/features/annotations/index.ts';
import { Button, useText, useToast } from '#renderer/ui/index.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { useShortlistChange } from '../../mutations.ts';
import { useShortlist } from '../../queries.ts';

interface ShortlistButtonProps {
  readonly profileId: ProfileId;
  readonly title: string;
}

/** Puts the occupation on the open client's shortlist or takes it off; asks for a client first when none is open. */
export function ShortlistButton({ profileId, title }: ShortlistButtonProps): ReactElement {
  const say = useText();
  const toast = useToast();
  const client = useNoteClient();
  const { openClient } = useOpenClients();
  const [asking, setAsking] = useState(false);
  const change = useShortlistChange();
  const entry = useShortlist(client?.id ?? null).find((one) => one.profileId === profileId);
  const listed = entry !== undefined && entry.standing !== 'dropped';
  function toggle(): void {
    if (client === null) setAsking(true);
    else change.run({ clientId: client.id, profileId, title, standing: listed ? null : 'idea' });
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
          change.run({ clientId, profileId, title, standing: 'idea', unlessListed: true });
        }}
      />
    </>
  );
}
