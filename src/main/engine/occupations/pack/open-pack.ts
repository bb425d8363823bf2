import { z } from 'zod';
import type { Occupation, OccupationDetail } from '#shared/domain/occupation/occupation.ts';
import { type AlternateTitles, type ElementNames, PackManifest } from '#shared/domain/occupation/pack.ts';
import { LastUsed } from '../../last-used.ts';
import { once } from '../../once.ts';
import { refusal } from '../../refusal.ts';
import { type FoundBy, type PackedDetails, unpackDetail, unpackFoundBy } from './packed-details.ts';
import { readChecked, readPackFile } from './read-checked.ts';

/** An opened data pack. Each file is read, and held against its checksum, when it is first asked for; a damaged one refuses `libraryDamaged`. */
export interface Pack {
  readonly manifest: PackManifest;
  /** Every occupation, sorted by code. */
  occupations(): Promise<readonly Occupation[]>;
  /** Null where the pack has no such code. */
  occupation(code: string): Promise<Occupation | null>;
  /** The last ones are kept unpacked, for a page and its neighbors; all of them would hold three times the file. */
  detail(code: string): Promise<OccupationDetail | null>;
  /** What search finds an occupation by; null where the pack has no such code. Not kept. */
  foundBy(code: string): Promise<FoundBy | null>;
  /** Other titles by O*NET profile ("25-4031.00"), for search; not kept, since search keeps them its own way. */
  alternateTitles(): Promise<AlternateTitles>;
  /** Names of O*NET's elements by id. */
  elements(): Promise<ElementNames>;
}

/** Occupations of a session and their neighbors. */
const keptDetails = 100;

/** Opens the data pack in a folder. Refuses `libraryDamaged` and `libraryFromTheFuture`. */
export async function openPack(folder: string): Promise<Pack> {
  const manifest = readManifest(await readPackFile(folder, 'manifest.json'));
  const read = <Content>(file: string) => once(() => readChecked<Content>(folder, manifest, file));
  const occupations = read<readonly Occupation[]>('occupations.json');
  const details = read<PackedDetails>('details.json');
  const unpacked = new LastUsed<string, OccupationDetail | null>(keptDetails);
  const byCode = once(async () => new Map((await occupations()).map((occupation) => [occupation.code, occupation])));
  return {
    manifest,
    occupations,
    occupation: async (code) => (await byCode()).get(code) ?? null,
    detail: async (code) => {
      const packed = await details();
      return unpacked.take(code, () => {
        const detail = unpackDetail(packed, code);
        if (detail === undefined) throw refusal('libraryDamaged', { file: 'details.json' });
        return detail;
      });
    },
    foundBy: async (code) => {
      const found = unpackFoundBy(await details(), code);
      if (found === undefined) throw refusal('libraryDamaged', { file: 'details.json' });
      return found;
    },
    alternateTitles: () => readChecked<AlternateTitles>(folder, manifest, 'alternate-titles.json'),
    elements: read<ElementNames>('elements.json'),
  };
}

/** Refuses `libraryDamaged` and `libraryFromTheFuture`. */
export function readManifest(bytes: Buffer): PackManifest {
  const json = parseJson(bytes);
  const format = z.object({ format: z.number() }).safeParse(json);
  if (format.success && format.data.format > 1) throw refusal('libraryFromTheFuture');
  const manifest = PackManifest.safeParse(json);
  if (!manifest.success) throw refusal('libraryDamaged', { file: 'manifest.json' });
  return manifest.data;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // A manifest that is no JSON is refused like one that says too little.
    return null;
  }
}
