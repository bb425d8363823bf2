import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ClientId, EditionId, ProfileId } from '../domain/ids.ts';
import { PackManifest } from '../domain/occupation/pack.ts';
import { procedure } from './base.ts';
import { ItemChange } from './library.ts';

/** Largest archive that is taken, in bytes: what the loopback host lets through in one call. */
export const largestArchive = 60 * 1024 * 1024;

/** A library edition or an O*NET release as a door hands it over. */
export const ArchiveFile = z.object({ name: z.string().max(500), content: z.instanceof(Blob) });
export type ArchiveFile = z.infer<typeof ArchiveFile>;

/** An edition of the occupation library that is on this computer. */
export const LibraryEdition = z.object({
  id: EditionId,
  /** "2026.1" */
  edition: z.string(),
  /** SHA-256 of its manifest, hex. */
  checksum: z.string(),
  /** Came with the program; else imported from a file. */
  shipped: z.boolean(),
  inUse: z.boolean(),
  /** Its counts and sources; null when it was damaged since it was imported. */
  holds: PackManifest.pick({ counts: true, sources: true }).nullable(),
});
export type LibraryEdition = z.infer<typeof LibraryEdition>;

export const EditionStatus = z.object({
  /** Newest first. */
  editions: z.array(LibraryEdition),
  /** The edition that was to be used and is damaged, so that the shipped one is used in its place; null when all is well. */
  fallenBackFrom: z.string().nullable(),
  /** The edition that came with the program where it is newer than the imported one in use, as after an update of the program; else null. */
  newerShipped: LibraryEdition.nullable(),
});
export type EditionStatus = z.infer<typeof EditionStatus>;

/** progress: files unpacked, then checked. kept: it is on this computer and whole, but not put to use. */
export const PackEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), step: z.enum(['unpack', 'check']), done: z.number().int(), total: z.number().int() }),
  z.object({
    kind: z.literal('kept'),
    edition: LibraryEdition,
    /** Compared with the edition in use. */
    age: z.enum(['newer', 'older']),
  }),
]);
export type PackEvent = z.infer<typeof PackEvent>;

/** What a client has of a profile that changes. Counts only; no note's text is read for it. */
export const ClientImpact = z.object({
  clientId: ClientId,
  reference: z.string(),
  name: z.string(),
  notes: z.number().int(),
  shortlisted: z.boolean(),
  planned: z.boolean(),
  /** Kept papers made from the former figures. */
  papers: z.number().int(),
});
export type ClientImpact = z.infer<typeof ClientImpact>;

/** A computed profile of the case file that the edition gives another text. */
export const ProfileImpact = z.object({
  profileId: ProfileId,
  socCode: z.string(),
  title: z.string(),
  /** Passages before and with the edition; empty when the edition does not have the occupation. */
  changes: z.array(ItemChange),
  /** The edition does not have the occupation: what is held stays as it is. */
  gone: z.boolean(),
  clients: z.array(ClientImpact),
});
export type ProfileImpact = z.infer<typeof ProfileImpact>;

export const ImpactEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number().int(), total: z.number().int() }),
  z.object({ kind: z.literal('profile'), profile: ProfileImpact }),
  z.object({ kind: z.literal('finished'), held: z.number().int() }),
]);
export type ImpactEvent = z.infer<typeof ImpactEvent>;

/** Editions of the occupation library beside the shipped one. All but `impact` works while the workspace is locked. */
export const packs = {
  status: procedure.output(EditionStatus),
  /** Unpacks and checks a file and keeps it beside the others; puts nothing to use. Stopping the stream leaves nothing behind. */
  importFile: procedure.input(z.object({ file: ArchiveFile })).output(eventIterator(PackEvent)),
  /**
   * What the edition changes in the computed profiles of the case file: for one that is not in use, what would change; for the one in use, what
   * changed when it was put to use. Throws NOT_FOUND where there is no such edition.
   */
  impact: procedure.input(z.object({ id: EditionId })).output(eventIterator(ImpactEvent)),
  /** Checks an edition again and makes it the one in use, at once for all screens. */
  use: procedure.input(z.object({ id: EditionId })).output(EditionStatus),
  /** Takes an imported edition off this computer. Refused for the one in use; the shipped one cannot be removed. */
  remove: procedure.input(z.object({ id: EditionId })).output(EditionStatus),
};
