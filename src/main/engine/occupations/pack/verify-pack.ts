import type { PackManifest } from '#shared/domain/occupation/pack.ts';
import { refusal } from '../../refusal.ts';
import { readManifest } from './open-pack.ts';
import { isWhole, readPackFile, sha256 } from './read-checked.ts';

/** A pack's manifest with its own SHA-256, hex, which names the whole pack. */
export interface VerifiedManifest {
  readonly manifest: PackManifest;
  readonly checksum: string;
}

/** Reads the manifest of the pack in a folder. Refuses `libraryDamaged` and `libraryFromTheFuture`. */
export async function readManifestIn(folder: string): Promise<VerifiedManifest> {
  const bytes = await readPackFile(folder, 'manifest.json');
  return { manifest: readManifest(bytes), checksum: sha256(bytes) };
}

/**
 * Holds every file of the pack in a folder against its checksum, in some hundredths of a second. Its shape is taken on trust, see `checkPack`.
 * Refuses `libraryDamaged` with the first file that differs.
 */
export async function verifyPack(folder: string): Promise<VerifiedManifest> {
  const verified = await readManifestIn(folder);
  for (const { name } of verified.manifest.files) {
    if (!isWhole(verified.manifest, name, await readPackFile(folder, name))) throw refusal('libraryDamaged', { file: name });
  }
  return verified;
}
