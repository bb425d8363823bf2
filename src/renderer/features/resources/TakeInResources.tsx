import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { type Failure, useFailureText } from '#renderer/app/failure.ts';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, DropWords, DropZone, SectionHead, useText } from '#renderer/ui/index.ts';
import { type FileLine, largestResourceFile } from '#shared/contract/resources.ts';
import { LineTable } from './LineTable.tsx';
import styles from './resources.module.css';

interface ReadFile {
  readonly name: string;
  readonly content: Blob;
  readonly lines: readonly FileLine[];
  readonly unknownColumns: readonly string[];
}

/** Takes in a CSV file: first line by line what it would do, then what is new and changed, with one Undo. */
export function TakeInResources({ onClose }: { readonly onClose: () => void }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const platform = usePlatform();
  const failureText = useFailureText();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = useChange({
    write: ({ content, lines }: ReadFile) =>
      client.resources.importFile({ content, seen: lines.flatMap(({ of }) => (of === null ? [] : [of])) }),
    said: (done) => say('resources.takeIn.done', { added: done.added, changed: done.changed, refused: done.refused }),
    onDone: onClose,
  });

  async function read(name: string, given: Blob): Promise<void> {
    setIsReading(true);
    setFailure(null);
    take.clearFailure();
    try {
      // Of a far too large file only enough is read to be refused as such. Read once: the file may change meanwhile.
      const content = new Blob([await given.slice(0, largestResourceFile + 1).arrayBuffer()]);
      setFile({ name, content, ...(await client.resources.previewFile({ content })) });
    } catch (error) {
      setFile(null);
      setFailure(failureText(error));
    } finally {
      setIsReading(false);
    }
  }
  async function choose(): Promise<void> {
    const [chosen] = await platform.chooseDocuments({ endings: ['csv', 'txt'], largest: largestResourceFile });
    if (chosen !== undefined) await read(chosen.name, new Blob([chosen.bytes]));
  }

  return (
    <section className={styles.takeIn} aria-label={say('resources.takeIn.title')}>
      <h1 className="visuallyHidden">{say('resources.takeIn.title')}</h1>
      <SectionHead
        title={say('resources.takeIn.title')}
        aside={
          <Button size="small" kind="quiet" icon="left" onPress={onClose}>
            {say('resources.takeIn.back')}
          </Button>
        }
      />
      <FailureBanner failure={failure ?? take.failure} />
      {file === null ? (
        <DropZone
          onDrop={({ files: [dropped] }) => {
            if (dropped !== undefined && !isReading) void read(dropped.name, dropped);
          }}
        >
          <DropWords>{say('resources.takeIn.drop')}</DropWords>
          <Button icon="folder" busy={isReading} onPress={() => void choose()}>
            {say('resources.takeIn.choose')}
          </Button>
          <p className="caption">{say('resources.takeIn.hint')}</p>
        </DropZone>
      ) : (
        <Preview
          file={file}
          busy={take.busy}
          // What was changed elsewhere meanwhile must be looked at again.
          onAgain={take.failure === null ? null : () => void read(file.name, file.content)}
          onOther={() => setFile(null)}
          onTake={() => take.run(file)}
        />
      )}
    </section>
  );
}

interface PreviewProps {
  readonly file: ReadFile;
  readonly busy: boolean;
  readonly onAgain: (() => void) | null;
  readonly onOther: () => void;
  readonly onTake: () => void;
}

function Preview({ file: { name, lines, unknownColumns }, busy, onAgain, onOther, onTake }: PreviewProps): ReactElement {
  const say = useText();
  const count = (standing: FileLine['standing']) => lines.filter((line) => line.standing === standing).length;
  const coming = count('new') + count('changed');
  return (
    <>
      <div className={styles.takeInHead}>
        <p>
          {say('resources.takeIn.found', {
            name,
            fresh: count('new'),
            changed: count('changed'),
            same: count('same'),
            refused: count('refused'),
          })}
          {unknownColumns.length === 0 ? null : (
            <span className="caption">
              {' '}
              {say('resources.takeIn.unknown', { columns: unknownColumns.join(', '), count: unknownColumns.length })}
            </span>
          )}
        </p>
        <Button kind="quiet" onPress={onOther}>
          {say('resources.takeIn.other')}
        </Button>
        {onAgain === null ? null : <Button onPress={onAgain}>{say('resources.takeIn.again')}</Button>}
        <Button kind="primary" busy={busy} unavailable={coming === 0 ? say('resources.takeIn.nothing') : undefined} onPress={onTake}>
          {say('resources.takeIn.verb', { count: coming })}
        </Button>
      </div>
      <LineTable lines={lines} />
    </>
  );
}
