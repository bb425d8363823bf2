import { type ReactElement, useEffect, useRef } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { StreamProgress } from '#renderer/app/StreamProgress.tsx';
import { useFocusHereWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { useStream } from '#renderer/app/use-stream.ts';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
import type { LibraryEdition } from '#shared/contract/packs.ts';
import { ImpactProfiles } from './ImpactProfiles.tsx';
import { afterImpactEvent, concerned, type ImpactList, noImpact } from './impact-list.ts';
import styles from './packs.module.css';
import { useImpactFile } from './use-impact-file.ts';

interface ImpactProps {
  readonly edition: LibraryEdition;
  readonly using: boolean;
  readonly onUse: () => void;
  readonly onClose: () => void;
}

/** What an edition changes for whom: before it is put to use what would change, afterwards what did. */
export function Impact({ edition, using, onUse, onClose }: ImpactProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const { state, running, failure, run } = useStream(noImpact, afterImpactEvent);
  const save = useImpactFile(edition.edition);
  const close = useRef<HTMLButtonElement>(null);
  useFocusHereWhenLost(close);
  const { id } = edition;
  useEffect(() => {
    void run((signal) => client.packs.impact({ id }, { signal }));
  }, [run, client, id]);
  const title = say(edition.inUse ? 'packs.impact.after' : 'packs.impact.before', { edition: edition.edition });
  const list = state ?? noImpact;
  return (
    <section aria-label={title} className={styles.impact}>
      <SectionHead title={title} />
      <FailureBanner failure={failure ?? save.failure} />
      {running ? (
        <StreamProgress
          name={say('packs.impact.reading')}
          sentence={say('packs.impact.progress', { done: list.done, total: list.total })}
          done={list.done}
          total={list.total}
        />
      ) : list.held === null ? null : (
        <p>{say(edition.inUse ? 'packs.impact.did' : 'packs.impact.would', sums(list, list.held))}</p>
      )}
      <div className={styles.buttons}>
        {edition.inUse ? null : (
          <Button kind="primary" busy={using} unavailable={running ? say('packs.impact.waitFor') : undefined} onPress={onUse}>
            {say('packs.use', { edition: edition.edition })}
          </Button>
        )}
        <Button onPress={onClose} ref={close}>
          {say(edition.inUse ? 'packs.close' : 'packs.notNow')}
        </Button>
        {list.profiles.length === 0 || running ? null : (
          <Button icon="download" kind="quiet" onPress={() => void save.write(list.profiles)}>
            {say('packs.saveCsv')}
          </Button>
        )}
      </div>
      {list.held === null ? null : <ImpactProfiles profiles={list.profiles} />}
    </section>
  );
}

function sums(list: ImpactList, held: number): Readonly<Record<string, number>> {
  return { ...concerned(list), held, changed: list.profiles.length };
}
