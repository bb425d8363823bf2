import { z } from 'zod';
import { Occupation } from '#shared/domain/occupation/occupation.ts';
import { AlternateTitles, ElementNames } from '#shared/domain/occupation/pack.ts';
import { refusal } from '../../refusal.ts';
import { openPack, type Pack } from './open-pack.ts';
import { PackedDetails, unpackDetail } from './packed-details.ts';
import { readChecked } from './read-checked.ts';

/**
 * Reads the whole of the pack in a folder against its checksums and schemas and returns it opened: for a pack that comes from elsewhere.
 * Refuses `libraryDamaged` with the first file that is not as it should be, and `libraryFromTheFuture`. Takes about a second.
 */
export async function checkPack(folder: string): Promise<Pack> {
  const pack = await openPack(folder);
  const occupations = hold('occupations.json', z.array(Occupation).min(1), await pack.occupations());
  hold('alternate-titles.json', AlternateTitles, await pack.alternateTitles());
  hold('elements.json', ElementNames, await pack.elements());
  const details = hold('details.json', PackedDetails, await readChecked(folder, pack.manifest, 'details.json'));
  const isComplete = occupations.every(({ code }) => unpackDetail(details, code)?.code === code);
  if (!isComplete) throw refusal('libraryDamaged', { file: 'details.json' });
  return pack;
}

function hold<Content>(file: string, schema: z.ZodType<Content>, content: unknown): Content {
  const read = schema.safeParse(content);
  if (!read.success) throw refusal('libraryDamaged', { file });
  return read.data;
}
