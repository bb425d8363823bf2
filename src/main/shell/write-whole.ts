import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file so that it is there whole or not at all: to a neighbour first, then renamed over. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const neighbour = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(neighbour, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
