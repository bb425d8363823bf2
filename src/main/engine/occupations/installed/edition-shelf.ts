import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EditionId } from '#shared/domain/ids.ts';
import type { Log } from '../../context.ts';
import { makeFolder } from '../../make-folder.ts';
import { once } from '../../once.ts';
import { notFound, refusal, refusalIn } from '../../refusal.ts';
import { readJsonFile, writeAtomically } from '../../vault/index.ts';
import { readManifestIn, type VerifiedManifest, verifyPack } from '../pack/index.ts';

export const shippedEdition: EditionId = EditionId.parse('shipped');

/** An edition on this computer; `verified` null when it is damaged. */
export interface ShelvedEdition {
  readonly id: EditionId;
  readonly folder: string;
  readonly edition: string;
  readonly verified: VerifiedManifest | null;
}

export interface EditionInUse {
  readonly id: EditionId;
  readonly folder: string;
  /** The edition that was chosen and is damaged; then the shipped one is in use. */
  readonly fallenBackFrom: string | null;
}

/**
 * The editions of the library on this computer: the shipped one, and imported ones in a folder each. Which one is in use stands in a small file
 * beside them, for the library is read while the workspace is locked; nothing of it is secret.
 */
export interface EditionShelf {
  /** Where imported editions lie. */
  readonly folder: string;
  /** The edition in use; an imported one was held against its checksums when it was first asked for. */
  current(): Promise<EditionInUse>;
  /** The shipped edition first. Every file of the others is held against its checksum. */
  list(): Promise<readonly ShelvedEdition[]>;
  /** Throws NOT_FOUND where there is no such edition. */
  find(id: EditionId): Promise<ShelvedEdition>;
  /** Makes an edition the one in use, if it is whole. Refuses `packDamaged`; throws what the disk says. */
  use(id: EditionId): Promise<void>;
  /** Refuses `packRemoveInUse`; the shipped edition is not found. */
  remove(id: EditionId): Promise<void>;
}

const folderName = /^(.{1,40})-([0-9a-f]{12})$/;
const Choice = z.object({ id: EditionId });

/** The name of an imported edition's folder, which is its id too. */
export function editionId({ manifest, checksum }: VerifiedManifest): EditionId {
  return EditionId.parse(`${manifest.edition}-${checksum.slice(0, 12)}`);
}

/**
 * @param shipped the folder of the edition that came with the program
 * @param folder where imported ones lie; made when the first one comes
 */
export function createEditionShelf(shipped: string, folder: string, log: Log): EditionShelf {
  const choiceFile = join(folder, 'in-use.json');

  async function look(id: EditionId): Promise<ShelvedEdition> {
    if (id === shippedEdition) {
      const verified = await readManifestIn(shipped);
      return { id, folder: shipped, edition: verified.manifest.edition, verified };
    }
    const [, edition = '', digits = ''] = folderName.exec(id) ?? [];
    const place = join(folder, id);
    const verified = await soundOrNull(verifyPack(place));
    return { id, folder: place, edition, verified: verified?.checksum.startsWith(digits) === true ? verified : null };
  }

  async function ids(): Promise<EditionId[]> {
    const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      // No edition was ever imported.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    });
    const imported = found.filter((entry) => entry.isDirectory() && folderName.test(entry.name));
    return [shippedEdition, ...imported.map(({ name }) => EditionId.parse(name))];
  }

  async function find(id: EditionId): Promise<ShelvedEdition> {
    if (!(await ids()).includes(id)) throw notFound('edition');
    return look(id);
  }

  async function openChosen(): Promise<EditionInUse> {
    const chosen = Choice.safeParse(readJsonFile(choiceFile));
    const inTheirPlace = { id: shippedEdition, folder: shipped };
    if (!chosen.success || chosen.data.id === shippedEdition) return { ...inTheirPlace, fallenBackFrom: null };
    const { id, folder: place, edition, verified } = await look(chosen.data.id);
    if (verified !== null) return { id, folder: place, fallenBackFrom: null };
    log.info('library.editionDamaged', { edition });
    return { ...inTheirPlace, fallenBackFrom: edition };
  }

  let current = once(openChosen);
  return {
    folder,
    current: () => current(),
    list: async () => Promise.all((await ids()).map(look)),
    find,
    async use(id) {
      const { edition, verified } = await find(id);
      if (verified === null) throw refusal('packDamaged', { edition });
      makeFolder(folder);
      writeAtomically(choiceFile, `${JSON.stringify({ id })}\n`);
      current = once(openChosen);
    },
    async remove(id) {
      const { folder: place, edition } = await find(id);
      if (id === shippedEdition) throw notFound('edition');
      if ((await current()).id === id) throw refusal('packRemoveInUse', { edition });
      await rm(place, { recursive: true });
    },
  };
}

/** Null where the work refuses because of the pack itself. */
async function soundOrNull<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch (error) {
    const code = refusalIn(error)?.code;
    if (code === 'libraryDamaged' || code === 'libraryFromTheFuture') return null;
    throw error;
  }
}
