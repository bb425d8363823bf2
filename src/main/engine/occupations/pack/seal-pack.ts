import { PackManifest, type PackSource } from '#shared/domain/occupation/pack.ts';
import { sha256 } from './read-checked.ts';

/**
 * The files of a pack with their manifest, which comes first and vouches for the others by length and SHA-256. Throws a ZodError when the manifest is not
 * as format 1 has it.
 * @param texts by file name
 */
export function sealPack(
  head: Pick<PackManifest, 'edition' | 'counts'> & { readonly sources: readonly PackSource[] },
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const files = [...texts].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text), sha256: sha256(Buffer.from(text)) }));
  const { edition, counts, sources } = head;
  const manifest = PackManifest.parse({ format: 1, edition, counts, sources, files });
  return new Map([['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`], ...texts]);
}
