import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ArchiveSource } from '#renderer/app/ArchiveSource.tsx';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { StreamProgress } from '#renderer/app/StreamProgress.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { useFocusMainWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { useStream } from '#renderer/app/use-stream.ts';
import { Banner, Button, useText } from '#renderer/ui/index.ts';
import type { ArchiveFile, EditionStatus, LibraryEdition } from '#shared/contract/packs.ts';
import { EditionList } from './EditionList.tsx';
import { afterPackEvent, noImport } from './edition-import.ts';
import { Impact } from './Impact.tsx';

/** Editions of the occupation library on this computer: one comes in from a file, its changes are shown, and it is put to use or not. */
export function EditionPanel(): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const status = useQuery(queries.packs.status.queryOptions());
  const coming = useStream(noImport, afterPackEvent);
  const [looking, setLooking] = useState<LibraryEdition | null>(null);
  const kept = coming.state?.kept ?? null;
  const shown = looking ?? kept?.edition ?? null;
  const use = useChange({
    write: ({ id }: LibraryEdition) => client.packs.use({ id }),
    said: (_, { edition }) => say('packs.used', { edition }),
    onDone: (after, { id }) => {
      // What was read of the former edition is not shown again, not even until its successor is there.
      queryClient.removeQueries({ type: 'inactive' });
      showStatus(after);
      setLooking(after.editions.find((one) => one.id === id) ?? null);
    },
  });
  const remove = useChange({
    write: ({ id }: LibraryEdition) => client.packs.remove({ id }),
    said: (_, { edition }) => say('packs.removed', { edition }),
    onDone: (after) => {
      showStatus(after);
      close();
    },
  });

  useFocusMainWhenLost(coming.running ? 'coming' : shown === null ? 'choosing' : 'looking');

  function showStatus(after: EditionStatus): void {
    queryClient.setQueryData(queries.packs.status.queryKey(), after);
  }
  function close(): void {
    setLooking(null);
    coming.reset();
  }
  function read(file: ArchiveFile): void {
    setLooking(null);
    use.clearFailure();
    remove.clearFailure();
    void coming.run((signal) => client.packs.importFile({ file }, { signal })).then(() => status.refetch());
  }

  return (
    <>
      <FailureBanner failure={coming.failure ?? use.failure ?? remove.failure} />
      {coming.running && coming.state !== null ? (
        <StreamProgress
          name={say('packs.importing')}
          sentence={say(`packs.step.${coming.state.step}`, { done: coming.state.done, total: coming.state.total })}
          done={coming.state.done}
          total={coming.state.total}
          onStop={coming.reset}
        />
      ) : shown !== null ? null : (
        <ArchiveSource kind="edition" drop={say('packs.drop')} hint={say('packs.hint')} busy={false} onFile={read} />
      )}
      {kept === null || kept.edition.id !== shown?.id || shown.inUse ? null : (
        <Banner tone={kept.age === 'newer' ? 'ok' : 'warn'}>{say(`packs.kept.${kept.age}`, { edition: kept.edition.edition })}</Banner>
      )}
      {shown === null ? null : (
        <Impact key={`${shown.id} ${shown.inUse}`} edition={shown} using={use.busy} onUse={() => use.run(shown)} onClose={close} />
      )}
      <Loaded query={status} rows={2}>
        {({ editions, fallenBackFrom, newerShipped }) => (
          <>
            {fallenBackFrom === null ? null : <Banner tone="danger">{say('packs.fallenBack', { edition: fallenBackFrom })}</Banner>}
            {newerShipped === null || shown !== null ? null : (
              <Banner
                action={
                  <Button size="small" onPress={() => setLooking(newerShipped)}>
                    {say('packs.look')}
                  </Button>
                }
              >
                {say('packs.newerShipped', { edition: newerShipped.edition })}
              </Banner>
            )}
            <EditionList editions={editions} onLook={setLooking} onRemove={remove.run} />
          </>
        )}
      </Loaded>
    </>
  );
}
