import type { Kysely, Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { AnchorableItem } from '#shared/domain/annotation/anchoring.ts';
import { ItemId, ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import { ImportQuestion, ImportWarning, UnplacedLine } from '#shared/domain/profile/findings.ts';
import { OccupationProfile, type Passage, ProfileSection } from '#shared/domain/profile/profile.ts';
import { type Instant, Instant as InstantOf } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { textHash } from './text-hash.ts';

export type Read = Kysely<Schema> | Transaction<Schema>;
export type Write = Transaction<Schema>;

/** Pages of the one publisher whose pages are read. */
export const pageSource = 'career-graph';
/** Profiles made by this program from the official figures of the library in use. */
export const computedSource = 'computed';
export type ProfileSource = typeof pageSource | typeof computedSource;

/** A version of a profile with everything that is kept of it but its raw bytes. */
export interface StoredVersion {
  readonly id: ProfileVersionId;
  readonly profileId: ProfileId;
  readonly number: number;
  readonly hash: string;
  readonly importedAt: Instant;
  readonly profile: OccupationProfile;
  readonly questions: readonly ImportQuestion[];
  readonly unplaced: readonly UnplacedLine[];
  readonly warnings: readonly ImportWarning[];
}

const versionColumns = [
  'profile_version.id',
  'profile_version.profile_id',
  'profile_version.number',
  'profile_version.raw_hash',
  'profile_version.imported_at',
  'profile_version.profile_json',
  'profile_version.questions_json',
  'profile_version.unplaced_json',
  'profile_version.warnings_json',
] as const;

/** An occupation's profile from one source; null when the case file holds none. */
export async function findProfile(
  db: Read,
  source: ProfileSource,
  socCode: string,
): Promise<{ id: ProfileId; currentVersionId: ProfileVersionId } | null> {
  const row = await db
    .selectFrom('profile')
    .select(['id', 'current_version_id'])
    .where('source', '=', source)
    .where('soc_code', '=', socCode)
    .executeTakeFirst();
  return row ? { id: ProfileId.parse(row.id), currentVersionId: ProfileVersionId.parse(row.current_version_id) } : null;
}

export async function findVersion(db: Read, id: ProfileVersionId): Promise<StoredVersion | null> {
  const row = await db.selectFrom('profile_version').select(versionColumns).where('id', '=', id).executeTakeFirst();
  return row ? toVersion(row) : null;
}

/** The version of a profile that is shown when none is asked for. */
export async function findCurrentVersion(db: Read, profileId: ProfileId): Promise<StoredVersion | null> {
  const row = await db
    .selectFrom('profile')
    .innerJoin('profile_version', 'profile_version.id', 'profile.current_version_id')
    .select(versionColumns)
    .where('profile.id', '=', profileId)
    .executeTakeFirst();
  return row ? toVersion(row) : null;
}

/** All versions of a profile, oldest first. */
export async function listVersions(
  db: Read,
  profileId: ProfileId,
): Promise<Pick<StoredVersion, 'id' | 'number' | 'importedAt' | 'hash'>[]> {
  const rows = await db
    .selectFrom('profile_version')
    .select(['id', 'number', 'imported_at', 'raw_hash'])
    .where('profile_id', '=', profileId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    id: ProfileVersionId.parse(row.id),
    number: row.number,
    importedAt: InstantOf.parse(row.imported_at),
    hash: row.raw_hash,
  }));
}

export async function findRaw(db: Read, id: ProfileVersionId): Promise<{ hash: string; raw: Uint8Array } | null> {
  const row = await db.selectFrom('profile_version').select(['raw_hash', 'raw']).where('id', '=', id).executeTakeFirst();
  return row ? { hash: row.raw_hash, raw: row.raw } : null;
}

export async function insertProfile(
  db: Write,
  {
    id,
    source,
    socCode,
    versionId,
    now,
  }: { id: ProfileId; source: ProfileSource; socCode: string; versionId: ProfileVersionId; now: Instant },
): Promise<void> {
  await db.insertInto('profile').values({ id, soc_code: socCode, source, current_version_id: versionId, created_at: now }).execute();
}

export async function insertVersion(db: Write, version: StoredVersion, raw: Uint8Array, fileName: string): Promise<void> {
  await db
    .insertInto('profile_version')
    .values({
      id: version.id,
      profile_id: version.profileId,
      number: version.number,
      raw_hash: version.hash,
      raw,
      file_name: fileName,
      imported_at: version.importedAt,
      ...readingColumns(version),
    })
    .execute();
  await insertItems(db, version.id, version.profile.passages);
}

/** Puts a version's bytes in the place of damaged ones; whole ones stay as they are. */
export async function mendRaw(db: Write, id: ProfileVersionId, raw: Uint8Array): Promise<void> {
  await db.updateTable('profile_version').set({ raw }).where('id', '=', id).where('raw', '!=', raw).execute();
}

export async function makeCurrent(db: Write, profileId: ProfileId, versionId: ProfileVersionId): Promise<void> {
  await db.updateTable('profile').set({ current_version_id: versionId }).where('id', '=', profileId).execute();
}

/** Writes a version's facts and questions anew, and its items when `withItems`. The raw page and the number stay. */
export async function writeReading(db: Write, version: StoredVersion, withItems: boolean): Promise<void> {
  await db.updateTable('profile_version').set(readingColumns(version)).where('id', '=', version.id).execute();
  if (withItems) {
    await db.deleteFrom('profile_item').where('version_id', '=', version.id).execute();
    await insertItems(db, version.id, version.profile.passages);
  }
}

/** A version's items in page order, as anchors see them. */
export async function versionItems(db: Read, versionId: ProfileVersionId): Promise<AnchorableItem[]> {
  const rows = await db
    .selectFrom('profile_item')
    .select(['item_id', 'section', 'text', 'text_hash'])
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: ItemId.parse(row.item_id),
    section: ProfileSection.parse(row.section),
    text: row.text,
    hash: row.text_hash,
  }));
}

async function insertItems(db: Write, versionId: ProfileVersionId, passages: readonly Passage[]): Promise<void> {
  const rows = passages.map(({ id, section, text }, position) => ({
    version_id: versionId,
    item_id: id,
    section,
    position,
    text,
    text_hash: textHash(text),
  }));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await db
      .insertInto('profile_item')
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
}

/** Six parameters a row; SQLite takes 32,766. */
const rowsAtOnce = 500;

function readingColumns(
  version: StoredVersion,
): Pick<Schema['profile_version'], 'profile_json' | 'questions_json' | 'unplaced_json' | 'warnings_json'> {
  return {
    profile_json: JSON.stringify(version.profile),
    questions_json: JSON.stringify(version.questions),
    unplaced_json: JSON.stringify(version.unplaced),
    warnings_json: JSON.stringify(version.warnings),
  };
}

function toVersion(
  row: Pick<
    Selectable<Schema['profile_version']>,
    'id' | 'profile_id' | 'number' | 'raw_hash' | 'imported_at' | `${'profile' | 'questions' | 'unplaced' | 'warnings'}_json`
  >,
): StoredVersion {
  return {
    id: ProfileVersionId.parse(row.id),
    profileId: ProfileId.parse(row.profile_id),
    number: row.number,
    hash: row.raw_hash,
    importedAt: InstantOf.parse(row.imported_at),
    profile: OccupationProfile.parse(JSON.parse(row.profile_json)),
    questions: z.array(ImportQuestion).parse(JSON.parse(row.questions_json)),
    unplaced: z.array(UnplacedLine).parse(JSON.parse(row.unplaced_json)),
    warnings: z.array(ImportWarning).parse(JSON.parse(row.warnings_json)),
  };
}
