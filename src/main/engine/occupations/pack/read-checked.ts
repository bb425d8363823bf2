import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackManifest } from '#shared/domain/occupation/pack.ts';
import { refusal } from '../../refusal.ts';

/**
 * The content of a pack's JSON file, once its length and SHA-256 are those of the manifest. Refuses `libraryDamaged` where they are not,
 * the file is missing or no JSON. Its shape is taken on trust: it was held against the schemas when the pack was made or imported (`checkPack`), and to
 * do so at every start would take longer than all the rest.
 */
export async function readChecked<Content>(folder: string, manifest: PackManifest, file: string): Promise<Content> {
  const bytes = await readPackFile(folder, file);
  if (!isWhole(manifest, file, bytes)) throw refusal('libraryDamaged', { file });
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw refusal('libraryDamaged', { file });
  }
}

/** Whether a file's bytes are those that the manifest vouches for. */
export function isWhole(manifest: PackManifest, file: string, bytes: Uint8Array): boolean {
  const expected = manifest.files.find(({ name }) => name === file);
  return bytes.length === expected?.bytes && sha256(bytes) === expected.sha256;
}

/** Hex. Of a pack's manifest it names the whole pack, for the manifest holds those of all other files. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file of the pack as it is. Refuses `libraryDamaged` when it is missing; throws what the disk says otherwise. */
export async function readPackFile(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw refusal('libraryDamaged', { file });
    throw error;
  }
}
