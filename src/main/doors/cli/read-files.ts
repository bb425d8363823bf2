import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** A file given on the command line; `bytes` is null when it could not be read. */
export interface GivenFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const pageExtensions = ['.txt', '.html', '.htm'];

/** Importing refuses anything over 2 MB; of a larger file this much is read, so that the refusal is the importer's. */
const readAtMost = 2 * 1024 * 1024 + 1;

/** The files that the words name: files as they are, folders with their pages, folders below included, in the order of their names. */
export async function filesNamed(words: readonly string[]): Promise<string[]> {
  const found = await Promise.all(words.map(async (word) => ((await isFolder(word)) ? pagesIn(word) : [word])));
  return found.flat();
}

/** Reads one file; a missing, unreadable or odd one is a value too. */
export async function readGivenFile(path: string): Promise<GivenFile> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    const bytes = size > readAtMost ? new Uint8Array(readAtMost) : new Uint8Array(await readFile(path));
    return { path, name, bytes };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { path, name, bytes: null };
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // What is not there is no folder; reading it as a file says so by name.
    return false;
  }
}

async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && pageExtensions.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
