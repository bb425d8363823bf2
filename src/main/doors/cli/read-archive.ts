import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ArchiveFile, largestArchive } from '#shared/contract/packs.ts';
import type { Given } from './command.ts';
import { CommandRefused, FileUnreadable } from './failure.ts';

/** The one archive that a command line names. Of one far too large only enough is read for the engine to refuse it as that. */
export async function readArchiveNamed({ words }: Given): Promise<ArchiveFile> {
  const [path, another] = words;
  if (path === undefined) throw new CommandRefused('missingFiles');
  if (another !== undefined) throw new CommandRefused('unexpectedWord', { word: another });
  const name = basename(path);
  try {
    const { size } = await stat(path);
    const bytes = size > largestArchive ? new Uint8Array(largestArchive + 1) : new Uint8Array(await readFile(path));
    return { name, content: new Blob([bytes]) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new FileUnreadable(name);
    throw error;
  }
}
