import type { Transaction } from 'kysely';
import type { ProfileId } from '#shared/domain/ids.ts';
import { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { Schema } from '../database/schema.ts';

/** An occupation's facts as its newest page states them; null when there is no such occupation. */
export async function currentProfile(db: Transaction<Schema>, profileId: ProfileId): Promise<OccupationProfile | null> {
  const row = await db
    .selectFrom('profile')
    .innerJoin('profile_version', 'profile_version.id', 'profile.current_version_id')
    .select('profile_version.profile_json')
    .where('profile.id', '=', profileId)
    .executeTakeFirst();
  return row ? OccupationProfile.parse(JSON.parse(row.profile_json)) : null;
}
