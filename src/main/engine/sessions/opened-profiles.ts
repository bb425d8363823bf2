import { type Kysely, sql, type Transaction } from 'kysely';
import { OpenedProfile } from '#shared/contract/sessions.ts';
import type { ProfileId, ProfileVersionId, SessionId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { occupationTitles } from '../occupation-titles.ts';

/** Profiles on the screen while the session ran, the first opened first. */
export async function readOpenedProfiles(db: Kysely<Schema>, sessionId: SessionId): Promise<OpenedProfile[]> {
  const rows = await db
    .selectFrom('session_profile')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('opened_at')
    .orderBy('profile_id')
    .execute();
  const titleOf = await occupationTitles(db, sql`(SELECT profile_id FROM session_profile WHERE session_id = ${sessionId})`);
  return rows.map((row) =>
    OpenedProfile.parse({
      profileId: row.profile_id,
      versionId: row.version_id,
      title: titleOf.get(row.profile_id) ?? row.profile_id,
      openedAt: row.opened_at,
    }),
  );
}

/** Keeps the first time that the profile was opened in the session. A profile that the case file does not hold is not kept. */
export async function insertOpenedProfile(
  db: Transaction<Schema>,
  opened: {
    readonly sessionId: SessionId;
    readonly profileId: ProfileId;
    readonly versionId: ProfileVersionId;
    readonly openedAt: Instant;
  },
): Promise<void> {
  await db
    .insertInto('session_profile')
    .columns(['session_id', 'profile_id', 'version_id', 'opened_at'])
    .expression((select) =>
      select
        .selectFrom('profile_version')
        .select((row) => [
          row.val<string>(opened.sessionId).as('session_id'),
          'profile_id',
          'id',
          row.val<string>(opened.openedAt).as('opened_at'),
        ])
        .where('id', '=', opened.versionId)
        .where('profile_id', '=', opened.profileId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
