import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandRefused } from './failure.ts';

/** Why nothing could be written to a file or into a folder: says what is wrong with the place, and else that it cannot be written. */
export async function refusePlace(out: string, wanted: 'file' | 'folder'): Promise<never> {
  const found = await lstat(out).catch(() => null);
  if (wanted === 'file' && found?.isDirectory() === true) throw new CommandRefused('fileWanted', { out });
  if (wanted === 'folder' && found?.isFile() === true) throw new CommandRefused('folderWanted', { out });
  const folder = dirname(out);
  if (found === null && wanted === 'file' && (await lstat(folder).catch(() => null)) === null)
    throw new CommandRefused('noSuchFolder', { folder });
  throw new CommandRefused('fileNotWritten', { out });
}
