import { z } from 'zod';
import type { Occupation, OccupationDetail } from '#shared/domain/occupation/occupation.ts';
import { type AlternateTitles, type ElementNames, PackManifest } from '#shared/domain/occupation/pack.ts';
import { once } from '../../once.ts';
import { refusal } from '../../refusal.ts';
import { type PackedDetails, unpackDetail } from './packed-details.ts';
import { readChecked, readPackFile } from './read-checked.ts';

/** An opened data pack. Each file is read, and held against its checksum, when it is first asked for; a damaged one refuses `libraryDamaged`. */
export interface Pack {
  readonly manifest: PackManifest;
  /** Every occupation, sorted by code. */
  occupations(): Promise<readonly Occupation[]>;
  /** Null where the pack has no such code. */
  occupation(code: string): Promise<Occupation | null>;
  /** Kept once it is unpacked: all together are a few megabytes, and search, pages and their neighbors ask for the same ones. */
  detail(code: string): Promise<OccupationDetail | null>;
  /** Other titles by O*NET profile ("25-4031.00"), for search. */
  alternateTitles(): Promise<AlternateTitles>;
  /** Names of O*NET's elements by id. */
  elements(): Promise<ElementNames>;
}

/** Opens the data pack in a folder. Refuses `libraryDamaged` and `libraryFromTheFuture`. */
export async function openPack(folder: string): Promise<Pack> {
  const manifest = readManifest(await readPackFile(folder, 'manifest.json'));
  const read = <Content>(file: string) => once(() => readChecked<Content>(folder, manifest, file));
  const occupations = read<readonly Occupation[]>('occupations.json');
  const details = read<PackedDetails>('details.json');
  const unpacked = new Map<string, OccupationDetail | null>();
  const byCode = once(async () => new Map((await occupations()).map((occupation) => [occupation.code, occupation])));
  return {
    manifest,
    occupations,
    occupation: async (code) => (await byCode()).get(code) ?? null,
    detail: async (code) => {
      const known = unpacked.get(code);
      if (known !== undefined) return known;
      const detail = unpackDetail(await details(), code);
      if (detail !== undefined) {
        unpacked.set(code, detail);
        return detail;
      }
      throw refusal('libraryDamaged', { file: 'details.json' });
    },
    alternateTitles: read<AlternateTitles>('alternate-titles.json'),
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
