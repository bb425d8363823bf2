import { type Kysely, sql, type Transaction } from 'kysely';
import { type ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { Schema } from './database/schema.ts';

/** The name under which an occupation is listed: the official title, or the page's where it states none. For queries over `profile_version`. */
export const occupationTitle = sql<string>`coalesce(
  json_extract(profile_version.profile_json, '$.titles.official'), json_extract(profile_version.profile_json, '$.titles.page'))`;

/** The newest version of a profile; null when there is no such profile. */
export async function currentProfile(
  db: Kysely<Schema> | Transaction<Schema>,
  profileId: ProfileId,
): Promise<{ versionId: ProfileVersionId; profile: OccupationProfile } | null> {
  const row = await db
    .selectFrom('profile')
    .innerJoin('profile_version', 'profile_version.id', 'profile.current_version_id')
    .select(['profile_version.id', 'profile_version.profile_json'])
    .where('profile.id', '=', profileId)
    .executeTakeFirst();
  return row ? { versionId: ProfileVersionId.parse(row.id), profile: OccupationProfile.parse(JSON.parse(row.profile_json)) } : null;
}
