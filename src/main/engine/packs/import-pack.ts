import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ArchiveFile, PackEvent } from '#shared/contract/packs.ts';
import type { EditionId } from '#shared/domain/ids.ts';
import { readArchive } from '../archive/index.ts';
import {
  asArchiveRefusal,
  checkPack,
  type EditionShelf,
  editionId,
  openPackFile,
  type ShelvedEdition,
  type VerifiedManifest,
} from '../occupations/index.ts';
import { refusal } from '../refusal.ts';
import { compareEditions } from './compare-editions.ts';
import { listedEdition } from './edition-status.ts';
import type { Stages } from './stages.ts';

/**
 * Unpacks a pack file into a folder of its own beside the others, holds it against checksums and schemas, and only then gives it its name: killed
 * at any moment, it leaves the editions as they were, and the next import clears what it left. The edition in use does not change. Refuses what
 * `openPackFile` does, `packInUse`, `packOtherContent` and `cancelled`; throws what the disk says.
 */
export async function* importPack(
  shelf: EditionShelf,
  stages: Stages,
  file: ArchiveFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<PackEvent, void, void> {
  const incoming = await openPackFile(await readArchive(file.content));
  const [editions, { id: inUse, fallenBackFrom }] = await Promise.all([shelf.list(), shelf.current()]);
  const present = withSameEdition(editions, incoming, inUse);
  if (present === null) {
    const { folder, close } = await stages.open();
    try {
      const total = incoming.files.length + 1;
      for (const [done, name] of incoming.files.entries()) {
        yield { kind: 'progress', step: 'unpack', done, total };
        await turn(signal);
        await incoming.unpack(name, folder);
      }
      yield { kind: 'progress', step: 'check', done: incoming.files.length, total };
      await turn(signal);
      await checkPack(folder).catch((error: unknown) => Promise.reject(asArchiveRefusal(error)));
      await turn(signal);
      await stages.inTurn(() => giveName(shelf, folder, editionId(incoming)));
      // What stood in for it stays in use, now by choice: else the next start of the program would change the edition unasked.
      if (incoming.manifest.edition === fallenBackFrom) await shelf.use(inUse);
    } finally {
      await close();
    }
  }
  const kept = present ?? (await shelf.find(editionId(incoming)));
  const used = editions.find(({ id }) => id === inUse);
  const age = compareEditions(kept.edition, used?.edition ?? '') > 0 ? 'newer' : 'older';
  yield { kind: 'kept', edition: listedEdition(kept, inUse), age };
}

/** The edition that the file holds, when it is here already and whole; null when it is to be unpacked. */
function withSameEdition(editions: readonly ShelvedEdition[], incoming: VerifiedManifest, inUse: string): ShelvedEdition | null {
  const { edition } = incoming.manifest;
  const present = editions.find((one) => one.edition === edition && one.verified !== null);
  if (present === undefined) return null;
  if (present.verified?.checksum !== incoming.checksum) throw refusal('packOtherContent', { edition });
  if (present.id === inUse) throw refusal('packInUse', { edition });
  return present;
}

/** Other calls and the stop signal get their turn. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted === true) throw refusal('cancelled');
}

/** A damaged copy of the same edition may stand in the way; a whole one, from another import of the same file meanwhile, is kept. */
async function giveName(shelf: EditionShelf, coming: string, id: EditionId): Promise<void> {
  if ((await shelf.list()).some((one) => one.id === id && one.verified !== null)) return;
  const place = join(shelf.folder, id);
  await rm(place, { recursive: true, force: true });
  await rename(coming, place);
  // So that the name itself outlasts a power cut; Windows has no such call for folders and does not need it.
  if (process.platform === 'win32') return;
  const folder = await open(join(place, '..'), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
