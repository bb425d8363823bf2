import { type ReactElement, useState } from 'react';
import { Banner, Button, DropWords, DropZone, useText } from '#renderer/ui/index.ts';
import { type ArchiveFile, largestArchive } from '#shared/contract/packs.ts';
import type { ArchiveKind } from '#shared/window/platform.ts';
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
  function dropped({ files: [file] }: DataTransfer): void {
    if (file !== undefined) take(file.name, file);
  }

  return (
    <>
      {tooLarge === null ? null : (
        <Banner tone="danger">
          {say('refusal.archiveTooLarge.message', tooLarge)} {say('refusal.archiveTooLarge.next')}
        </Banner>
      )}
      <DropZone onDrop={dropped}>
        <DropWords>{drop}</DropWords>
        <Button icon="folder" busy={busy} onPress={() => void choose()}>
          {say('packs.chooseFile')}
        </Button>
        <p className="caption">{hint}</p>
      </DropZone>
    </>
  );
}
