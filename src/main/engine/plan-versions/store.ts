import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { PlanId, PlanVersionId } from '#shared/domain/ids.ts';
import { type PlanState, PlanVersion } from '#shared/domain/plan/versions/plan-version.ts';
import { readKeptState } from '#shared/domain/plan/versions/read-kept-state.ts';
import type { Schema } from '../database/schema.ts';
import { notFound } from '../refusal.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** A version with the plan as it was. */
export interface KeptPlan {
  readonly version: PlanVersion;
  readonly state: PlanState;
}

/** The versions of a plan, the newest first. */
export async function readVersions(db: Read, planId: PlanId): Promise<KeptPlan[]> {
  return (await versionsOf(db, planId).execute()).map(toKeptPlan);
}

/** The version kept last; null where there is none yet. */
export async function readNewestVersion(db: Read, planId: PlanId): Promise<KeptPlan | null> {
  const row = await versionsOf(db, planId).limit(1).executeTakeFirst();
  return row === undefined ? null : toKeptPlan(row);
}

/** Throws NOT_FOUND where it is not there, or is another plan's. */
export async function findVersion(db: Read, id: PlanVersionId, of?: PlanId): Promise<KeptPlan> {
  const row = await db.selectFrom('plan_version').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || (of !== undefined && row.plan_id !== of)) throw notFound('planVersion');
  return toKeptPlan(row);
}

export async function insertVersion(
  db: Write,
  { version, state }: { version: Omit<PlanVersion, 'number'>; state: PlanState },
): Promise<KeptPlan> {
  const { highest } = await db
    .selectFrom('plan_version')
    .select(sql<number | null>`max(number)`.as('highest'))
    .where('plan_id', '=', version.planId)
    .executeTakeFirstOrThrow();
  const kept = { ...version, number: (highest ?? 0) + 1 };
  const { id, planId, number, keptAt, reason, words } = kept;
  await db
    .insertInto('plan_version')
    .values({ id, plan_id: planId, number, kept_at: keptAt, reason, words, state_json: JSON.stringify(state) })
    .execute();
  return { version: kept, state };
}

function versionsOf(db: Read, planId: PlanId) {
  return db.selectFrom('plan_version').selectAll().where('plan_id', '=', planId).orderBy('number', 'desc');
}

function toKeptPlan(row: Selectable<Schema['plan_version']>): KeptPlan {
  return {
    version: PlanVersion.parse({
      id: row.id,
      planId: row.plan_id,
      number: row.number,
      keptAt: row.kept_at,
      reason: row.reason,
      words: row.words,
    }),
    state: readKeptState(row.state_json),
  };
}
