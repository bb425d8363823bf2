import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { type RatedLevels, type Rater, SkillRating } from '#shared/domain/assessment/skill-rating.ts';
import type { ClientId, SkillRatingId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** All ratings of a client's skills, by name. */
export async function readRatings(db: Read, clientId: ClientId): Promise<SkillRating[]> {
  const rows = await db
    .selectFrom('skill_rating')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('skill_name')
    .orderBy('id')
    .execute();
  return rows.map(toRating);
}

/** What both raters say of one skill. */
export async function findRatings(db: Read, clientId: ClientId, skillKey: string): Promise<Record<Rater, SkillRating | null>> {
  const rows = await db
    .selectFrom('skill_rating')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('skill_key', '=', skillKey)
    .execute();
  const ratings = rows.map(toRating);
  const of = (rater: Rater) => ratings.find((rating) => rating.rater === rater) ?? null;
  return { client: of('client'), counselor: of('counselor') };
}

export function levelsOf({ client, counselor }: Record<Rater, SkillRating | null>): RatedLevels {
  return { client: client?.level ?? null, counselor: counselor?.level ?? null };
}

export async function insertRating(db: Write, clientId: ClientId, rating: SkillRating): Promise<void> {
  await db
    .insertInto('skill_rating')
    .values({
      id: rating.id,
      client_id: clientId,
      skill_key: rating.skillKey,
      skill_name: rating.skillName,
      rater: rating.rater,
      level: rating.level,
      evidence: rating.evidence,
      rated_at: rating.ratedAt,
    })
    .execute();
}

/** Writes another level or other evidence and raises the revision by one. */
export async function writeRating(
  db: Write,
  ratingId: SkillRatingId,
  { level, evidence }: Pick<SkillRating, 'level' | 'evidence'>,
  now: Instant,
): Promise<void> {
  await db
    .updateTable('skill_rating')
    .set({ level, evidence, revision: sql`revision + 1`, rated_at: now })
    .where('id', '=', ratingId)
    .execute();
}

export async function deleteRating(db: Write, ratingId: SkillRatingId): Promise<void> {
  await db.deleteFrom('skill_rating').where('id', '=', ratingId).execute();
}

function toRating(row: Selectable<Schema['skill_rating']>): SkillRating {
  return SkillRating.parse({
    id: row.id,
    skillKey: row.skill_key,
    skillName: row.skill_name,
    rater: row.rater,
    level: row.level,
    evidence: row.evidence,
    revision: row.revision,
    ratedAt: row.rated_at,
  });
}
