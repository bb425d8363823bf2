import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { openZip, writeZip, type ZipEntry } from '../../archive/index.ts';
import { refusal, refusalIn } from '../../refusal.ts';
import { readManifest } from './open-pack.ts';
import { isWhole, sha256 } from './read-checked.ts';
import type { VerifiedManifest } from './verify-pack.ts';

const manifestName = 'manifest.json';
const megabyte = 1024 * 1024;
/** Unpacked, in megabytes; a pack has six. */
const largestPack = 200;
const largestManifest = 1;
/** A plain name: no folder, no way up, nothing that a file system takes for something else. */
const plainName = /^[a-z0-9][a-z0-9.-]{0,60}$/;

/** A pack as one file, `<edition>.waymark-library`: a zip archive of its files, the manifest first. The same pack gives the same bytes. */
export function packFile(files: ReadonlyMap<string, string | Uint8Array>): Buffer {
  return writeZip(files);
}

/** A pack file that was opened: its manifest, and the files it vouches for. */
export interface IncomingPack extends VerifiedManifest {
  readonly files: readonly string[];
  /** Unpacks one of the files into a folder and waits until the disk has it. Refuses `archiveDamaged`; throws what the disk says. */
  unpack(file: string, folder: string): Promise<void>;
}

/**
 * Opens a pack file by its manifest; nothing is written. Sizes are those that the manifest states, before anything is unpacked. Refuses what `openZip`
 * does, `packNotALibrary`, `archiveTooLarge`, `archiveDamaged` and `libraryFromTheFuture`.
 */
export async function openPackFile(bytes: Buffer): Promise<IncomingPack> {
  const entries = openZip(bytes);
  const first = entries.find(({ name }) => name === manifestName);
  if (first === undefined) throw refusal('packNotALibrary');
  if (first.bytes > largestManifest * megabyte) throw refusal('archiveDamaged', { file: manifestName });
  const written = await first.read();
  const manifest = inArchive(() => readManifest(written));
  const total = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  if (total > largestPack * megabyte) {
    throw refusal('archiveTooLarge', { megabytes: Math.ceil(total / megabyte), limit: largestPack });
  }
  const listed = new Map(manifest.files.map((file) => [file.name, entryOf(entries, file)]));
  return {
    manifest,
    checksum: sha256(written),
    files: [manifestName, ...listed.keys()],
    async unpack(file, folder) {
      const content = file === manifestName ? written : await listed.get(file)?.read();
      const isGood = content !== undefined && (file === manifestName || isWhole(manifest, file, content));
      if (!isGood) throw refusal('archiveDamaged', { file });
      await writeFlushed(join(folder, file), content);
    },
  };
}

/** The one entry of a file that the manifest names, of the length it states. */
function entryOf(entries: readonly ZipEntry[], { name, bytes }: { readonly name: string; readonly bytes: number }): ZipEntry {
  const found = entries.filter((entry) => entry.name === name);
  const [entry] = found;
  if (!plainName.test(name) || entry === undefined || found.length > 1 || entry.bytes !== bytes) {
    throw refusal('archiveDamaged', { file: name.slice(0, 60) });
  }
  return entry;
}

/** What is wrong with a pack that comes in is wrong with the file, not with the library on this computer. */
export function inArchive<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw asArchiveRefusal(error);
  }
}

/** `archiveDamaged` in place of `libraryDamaged`; any other error as it is. */
export function asArchiveRefusal(error: unknown): unknown {
  const found = refusalIn(error);
  return found?.code === 'libraryDamaged' ? refusal('archiveDamaged', found.details) : error;
}

async function writeFlushed(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
