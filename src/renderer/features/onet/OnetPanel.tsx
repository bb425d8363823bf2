import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ArchiveSource } from '#renderer/app/ArchiveSource.tsx';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { StreamProgress } from '#renderer/app/StreamProgress.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { useFocusMainWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { useStream } from '#renderer/app/use-stream.ts';
import { Banner, Button, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { OnetEvent } from '#shared/contract/onet.ts';
import type { ArchiveFile } from '#shared/contract/packs.ts';
import type { OnetRelease } from '#shared/domain/onet/onet-texts.ts';
import styles from './onet.module.css';

interface Reading {
  readonly table: string;
  readonly done: number;
  readonly total: number;
  readonly release: OnetRelease | null;
}

const noReading: Reading = { table: '', done: 0, total: 0, release: null };

function afterEvent(state: Reading, event: OnetEvent): Reading {
  return event.kind === 'imported' ? { ...state, release: event.release } : { ...state, ...event };
}

/** The O*NET texts of this computer: what is there, another release from a file, and away with it. */
export function OnetPanel(): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const status = useQuery(queries.onet.status.queryOptions());
  const coming = useStream(noReading, afterEvent);
  const remove = useChange({ write: () => client.onet.remove(), said: () => say('onet.removed'), onDone: coming.reset });
  const imported = coming.state?.release ?? null;
  useFocusMainWhenLost(coming.running);

  function read(file: ArchiveFile): void {
    void coming.run((signal) => client.onet.importFile({ file }, { signal })).then(() => queryClient.invalidateQueries());
  }
  return (
    <>
      <FailureBanner failure={coming.failure ?? remove.failure} />
      {imported === null ? null : <Banner tone="ok">{say('onet.imported', { ...imported })}</Banner>}
      {coming.running && coming.state !== null ? (
        <StreamProgress
          name={say('onet.importing')}
          sentence={
            coming.state.table === ''
              ? say('onet.opening')
              : say('onet.progress', { table: coming.state.table, done: coming.state.done, total: coming.state.total })
          }
          done={coming.state.done}
          total={coming.state.total}
          onStop={coming.reset}
        />
      ) : (
        <ArchiveSource kind="release" drop={say('onet.drop')} hint={say('onet.hint')} busy={false} onFile={read} />
      )}
      <Loaded query={status} rows={2}>
        {({ release, damaged }) => (
          <section aria-label={say('onet.here')}>
            <SectionHead title={say('onet.here')} />
            {damaged ? <Banner tone="danger">{say('onet.damaged')}</Banner> : null}
            {release === null ? (
              <p className="secondary">{say('onet.none')}</p>
            ) : (
              <KeptRelease release={release} removing={remove.busy} onRemove={() => remove.run(undefined)} />
            )}
          </section>
        )}
      </Loaded>
    </>
  );
}

interface KeptReleaseProps {
  readonly release: OnetRelease;
  readonly removing: boolean;
  readonly onRemove: () => void;
}

function KeptRelease({ release, removing, onRemove }: KeptReleaseProps): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <div className={styles.kept}>
      <p>
        {say('onet.kept', { release: release.release, occupations: release.occupations, tasks: release.tasks })}{' '}
        <span className="secondary">{say('onet.keptSince', { moment: dates.moment(release.importedAt) })}</span>
      </p>
      <p className="caption">{release.attribution}</p>
      <Button busy={removing} onPress={onRemove}>
        {say('onet.remove')}
      </Button>
    </div>
  );
}
