import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a small file so that, whatever happens, the old content or the new one is there and never half of it: a new file beside it, flushed
 * to the disk, then renamed over it. Throws the file system's error, leaving the old content.
 */
export function writeAtomically(path: string, content: string): void {
  const unfinished = `${path}.part`;
  try {
    writeAndFlush(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

function writeAndFlush(path: string, content: string): void {
  const file = openSync(path, 'w', 0o600);
  try {
    const bytes = Buffer.from(content);
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(file, bytes, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the rename itself last. Windows has no such call for folders and does not need it. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') {
    return;
  }
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** What a small JSON file holds; undefined when there is none or it is damaged. Throws when it is there and may not be read. */
export function readJsonFile(path: string): unknown {
  if (!existsSync(path)) {
    return undefined;
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
