import type { EditionStatus, LibraryEdition } from '#shared/contract/packs.ts';
import { type EditionShelf, type ShelvedEdition, shippedEdition } from '../occupations/index.ts';
import { compareEditions } from './compare-editions.ts';

/** The editions on this computer, newest first. */
export async function editionStatus(shelf: EditionShelf): Promise<EditionStatus> {
  const [editions, { id, fallenBackFrom }] = await Promise.all([shelf.list(), shelf.current()]);
  const sorted = editions
    .toSorted((one, other) => compareEditions(other.edition, one.edition))
    .map((edition) => listedEdition(edition, id));
  const used = sorted.find(({ inUse }) => inUse);
  const newerShipped = sorted.find(({ shipped, edition }) => shipped && used !== undefined && compareEditions(edition, used.edition) > 0);
  return { editions: sorted, fallenBackFrom, newerShipped: newerShipped ?? null };
}

export function listedEdition({ id, edition, verified }: ShelvedEdition, inUse: string): LibraryEdition {
  const holds = verified === null ? null : { counts: verified.manifest.counts, sources: verified.manifest.sources };
  return { id, edition, checksum: verified?.checksum ?? '', shipped: id === shippedEdition, inUse: id === inUse, holds };
}
