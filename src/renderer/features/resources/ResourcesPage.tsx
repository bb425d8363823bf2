import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Button, useText } from '#renderer/ui/index.ts';
import { ResourceDesk } from './ResourceDesk.tsx';
import { TakeInResources } from './TakeInResources.tsx';
import { useSaveResources } from './use-save-resources.ts';

/** What the office can point its clients to: one list for all clients, with no word about any of them. */
export function ResourcesPage(): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const list = useQuery(queries.resources.list.queryOptions());
  const save = useSaveResources();
  const [isTakingIn, setIsTakingIn] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const fileActions = (
    <>
      <Button kind="quiet" icon="upload" onPress={() => setIsTakingIn(true)}>
        {say('resources.file.takeIn')}
      </Button>
      <Button
        kind="quiet"
        icon="download"
        busy={save.busy}
        unavailable={list.data?.resources.length === 0 ? say('resources.file.nothing') : undefined}
        onPress={() => save.run(undefined)}
      >
        {say('resources.file.save')}
      </Button>
    </>
  );
  const addButton = (
    <Button kind="primary" icon="plus" onPress={() => setIsAdding(true)}>
      {say('resources.add')}
    </Button>
  );
  const trail = [
    <Link key="library" to="/library">
      {say('library.title')}
    </Link>,
    say('resources.title'),
  ];
  return (
    <Screen trail={trail} title={say('resources.title')} actions={isTakingIn ? undefined : addButton}>
      <FailureBanner failure={save.failure} />
      {isTakingIn ? (
        <TakeInResources onClose={() => setIsTakingIn(false)} />
      ) : (
        <Loaded query={list} rows={10}>
          {({ resources, today }) => (
            <ResourceDesk resources={resources} today={today} isAdding={isAdding} onAdding={setIsAdding} fileActions={fileActions} />
          )}
        </Loaded>
      )}
    </Screen>
  );
}
