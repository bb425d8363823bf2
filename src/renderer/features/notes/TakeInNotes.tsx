import { skipToken, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ArchiveSource } from '#renderer/app/ArchiveSource.tsx';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
import { type ImportEntry, takenIn } from '#shared/contract/notes.ts';
import type { ArchiveFile } from '#shared/contract/packs.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { EntryTable } from './EntryTable.tsx';
import styles from './notes.module.css';

interface TakeInNotesProps {
  /** Into whose case; null: into the office library. */
  readonly clientId: ClientId | null;
  readonly onClose: () => void;
}

interface ReadFile {
  readonly name: string;
  readonly text: string;
  readonly entries: readonly ImportEntry[];
}

/** Takes in a file of annotations: first every entry with where it would stand, then those that are chosen, with one Undo. */
export function TakeInNotes({ clientId, onClose }: TakeInNotesProps): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const failureText = useFailureText();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isReading, setIsReading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const named = useQuery(queries.clients.get.queryOptions({ input: clientId === null ? skipToken : { clientId } }));
  const take = useChange({
    write: (text: string) => client.notes.importFile({ text, clientId, take: [...chosen].map(Number) }),
    said: ({ imported, orphans }) => say('notes.takeIn.done', { count: imported.length, orphans }),
    onDone: onClose,
  });

  async function read({ name, content }: ArchiveFile): Promise<void> {
    setIsReading(true);
    setFailure(null);
    try {
      const text = await content.text();
      const entries = await client.notes.previewFile({ text, clientId });
      setFile({ name, text, entries });
      setChosen(new Set(entries.filter(({ standing }) => takenIn.includes(standing)).map(({ place }) => String(place))));
    } catch (error) {
      setFile(null);
      setFailure(failureText(error));
    } finally {
      setIsReading(false);
    }
  }

  const into = clientId === null ? say('notes.takeIn.office') : (named.data?.client.name ?? '');
  return (
    <section className={styles.takeIn} aria-label={say('notes.takeIn.title')}>
      <SectionHead
        title={say('notes.takeIn.title')}
        facts={say('notes.takeIn.into', { into })}
        aside={
          <Button size="small" kind="quiet" icon="left" onPress={onClose}>
            {say('notes.takeIn.back')}
          </Button>
        }
      />
      <FailureBanner failure={failure ?? take.failure} />
      {file === null ? (
        <ArchiveSource
          kind="notes"
          drop={say('notes.takeIn.drop')}
          hint={say('notes.takeIn.hint')}
          busy={isReading}
          onFile={(given) => void read(given)}
        />
      ) : (
        <>
          <div className={styles.takeInHead}>
            <p>{say('notes.takeIn.found', { name: file.name, count: file.entries.length, ...standings(file.entries) })}</p>
            <Button kind="quiet" onPress={() => setFile(null)}>
              {say('notes.takeIn.other')}
            </Button>
            <Button
              kind="primary"
              busy={take.busy}
              unavailable={chosen.size === 0 ? say('notes.takeIn.nothing') : undefined}
              onPress={() => take.run(file.text)}
            >
              {say('notes.takeIn.verb', { count: chosen.size })}
            </Button>
          </div>
          <EntryTable entries={file.entries} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </section>
  );
}

function standings(entries: readonly ImportEntry[]): Readonly<Record<'coming' | 'orphans' | 'here' | 'out', number>> {
  const count = (...wanted: readonly ImportEntry['standing'][]): number =>
    entries.filter(({ standing }) => wanted.includes(standing)).length;
  return {
    coming: count('exact', 'moved', 'fuzzy'),
    orphans: count('orphan'),
    here: count('alreadyHere', 'hereOtherwise'),
    out: count('noOccupation', 'caseOnly', 'unreadable'),
  };
}
