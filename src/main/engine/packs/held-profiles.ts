import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import { SocCode } from '#shared/domain/occupation/occupation.ts';
import { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

/** A computed profile that the case file holds, with the editions that its versions were made from. */
export interface HeldProfile {
  readonly id: ProfileId;
  readonly socCode: SocCode;
  /** In the order they were made. */
  readonly versions: readonly HeldVersion[];
}

export interface HeldVersion {
  readonly id: ProfileVersionId;
  readonly edition: string;
  readonly madeAt: Instant;
  readonly isCurrent: boolean;
}

const Row = z.object({
  profile: ProfileId,
  soc_code: SocCode,
  version: ProfileVersionId,
  edition: z.string(),
  imported_at: Instant,
  is_current: z.number(),
});

/** The computed profiles of the case file, by code. */
export async function heldProfiles(db: Kysely<Schema>): Promise<readonly HeldProfile[]> {
  const { rows } = await sql`
    SELECT profile.id AS profile, profile.soc_code, profile_version.id AS version, profile_version.imported_at,
      json_extract(CAST(profile_version.raw AS TEXT), '$.edition') AS edition, profile_version.id = profile.current_version_id AS is_current
    FROM profile JOIN profile_version ON profile_version.profile_id = profile.id
    WHERE profile.source = 'computed' ORDER BY profile.soc_code, profile_version.number`.execute(db);
  const byProfile = Map.groupBy(z.array(Row).parse(rows), ({ profile }) => profile);
  return [...byProfile].map(([id, versions]) => ({
    id,
    socCode: SocCode.parse(versions[0]?.soc_code),
    versions: versions.map((row) => ({ id: row.version, edition: row.edition, madeAt: row.imported_at, isCurrent: row.is_current === 1 })),
  }));
}

/**
 * The version whose text the edition takes the place of: the one that is shown, or, where that was made from the edition already, the last one that
 * was not. Null where no version was made from another edition.
 */
export function versionBefore({ versions }: HeldProfile, edition: string): HeldVersion | null {
  const others = versions.filter((version) => version.edition !== edition);
  return others.find(({ isCurrent }) => isCurrent) ?? others.at(-1) ?? null;
}
