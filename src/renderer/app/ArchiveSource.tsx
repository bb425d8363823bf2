import { type DragEvent, type ReactElement, useState } from 'react';
import { Banner, Button, classes, Icon, useText } from '#renderer/ui/index.ts';
import { type ArchiveFile, largestArchive } from '#shared/contract/packs.ts';
import type { ArchiveKind } from '#shared/window/platform.ts';
import styles from './ArchiveSource.module.css';
import { usePlatform } from './platform.tsx';

interface ArchiveSourceProps {
  readonly kind: ArchiveKind;
  /** What to drop, in a sentence. */
  readonly drop: string;
  /** What file that is and where it comes from. */
  readonly hint: string;
  /** While one is being read no other is taken. */
  readonly busy: boolean;
  readonly onFile: (file: ArchiveFile) => void;
}

const megabyte = 1024 * 1024;

/** One archive, chosen or dropped. One that is far too large is refused here, before it is sent anywhere. */
export function ArchiveSource({ kind, drop, hint, busy, onFile }: ArchiveSourceProps): ReactElement {
  const say = useText();
  const platform = usePlatform();
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<{ readonly megabytes: number; readonly limit: number } | null>(null);

  function take(name: string, content: Blob): void {
    const isTooLarge = content.size > largestArchive;
    setTooLarge(isTooLarge ? { megabytes: Math.ceil(content.size / megabyte), limit: largestArchive / megabyte } : null);
    if (!isTooLarge && !busy) onFile({ name, content });
  }
  async function choose(): Promise<void> {
    const chosen = await platform.chooseArchive({ kind });
    if (chosen !== null) take(chosen.name, new Blob([chosen.bytes]));
  }
  function dropped(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) take(file.name, file);
  }

  return (
    <>
      {tooLarge === null ? null : (
        <Banner tone="danger">
          {say('refusal.archiveTooLarge.message', tooLarge)} {say('refusal.archiveTooLarge.next')}
        </Banner>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a drop is a second way; the button inside does the same */}
      <div
        className={classes(styles.source, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <Icon name="upload" size={20} />
        <p className={styles.drop}>{drop}</p>
        <Button icon="folder" busy={busy} onPress={() => void choose()}>
          {say('packs.chooseFile')}
        </Button>
        <p className="caption">{hint}</p>
      </div>
    </>
  );
}
