import { type Kysely, sql, type Transaction } from 'kysely';
import type { ClientId, PlanActionId, PlanId, PlanSkillId, ProfileId } from '#shared/domain/ids.ts';
import type { Milestone, PlanAction, PlanSettings, PlanSkill, SkillSource } from '#shared/domain/plan/plan.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

export async function nextPlanNumber(db: Read, clientId: ClientId): Promise<number> {
  const { highest } = await db
    .selectFrom('plan')
    .select(sql<number | null>`max(number)`.as('highest'))
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow();
  return (highest ?? 0) + 1;
}

export async function insertPlan(
  db: Write,
  plan: PlanSettings & { id: PlanId; clientId: ClientId; number: number },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('plan')
    .values({ id: plan.id, client_id: plan.clientId, number: plan.number, ...settingsColumns(plan), updated_at: now })
    .execute();
}

/** Every change of a plan raises its revision, so that taking an older change back under a newer one is noticed. */
export async function touchPlan(db: Write, planId: PlanId, now: Instant): Promise<void> {
  await db.updateTable('plan').set({ revision: sql`revision + 1`, updated_at: now }).where('id', '=', planId).execute();
}

export async function writeSettings(db: Write, planId: PlanId, settings: PlanSettings): Promise<void> {
  await db.updateTable('plan').set(settingsColumns(settings)).where('id', '=', planId).execute();
}

/** The plan's targets in the given order; those that are not given leave. */
export async function writeTargets(db: Write, planId: PlanId, profileIds: readonly ProfileId[]): Promise<void> {
  await db.deleteFrom('plan_target').where('plan_id', '=', planId).execute();
  if (profileIds.length === 0) return;
  await db
    .insertInto('plan_target')
    .values(profileIds.map((profileId, position) => ({ plan_id: planId, profile_id: profileId, position })))
    .execute();
}

export async function insertSkill(db: Write, planId: PlanId, skill: PlanSkill): Promise<void> {
  const position = await nextPosition(db, 'plan_skill', 'plan_id', planId);
  await db
    .insertInto('plan_skill')
    .values({ id: skill.id, plan_id: planId, position, ...skillColumns(skill) })
    .execute();
  await addSources(db, skill.id, skill.sources);
}

export async function addSources(db: Write, skillId: PlanSkillId, sources: readonly SkillSource[]): Promise<void> {
  if (sources.length === 0) return;
  await db
    .insertInto('plan_skill_source')
    .values(
      sources.map((source) => ({
        skill_id: skillId,
        profile_id: source.profileId,
        soc_code: source.socCode,
        item_id: source.itemId,
        name: source.name,
        example: source.example,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Writes a skill's own fields and its needs, and raises its revision by one; actions and sources have their own calls. */
export async function writeSkill(db: Write, skill: PlanSkill): Promise<void> {
  await db
    .updateTable('plan_skill')
    .set({ ...skillColumns(skill), revision: sql`revision + 1` })
    .where('id', '=', skill.id)
    .execute();
  await db.deleteFrom('plan_skill_need').where('skill_id', '=', skill.id).execute();
  if (skill.needs.length === 0) return;
  await db
    .insertInto('plan_skill_need')
    .values([...new Set(skill.needs)].map((needs) => ({ skill_id: skill.id, needs_skill_id: needs })))
    .execute();
}

export async function deleteSkill(db: Write, skillId: PlanSkillId): Promise<void> {
  await db.deleteFrom('plan_skill').where('id', '=', skillId).execute();
}

/** A skill is shown with its actions: who has not seen the newest of them has not seen the skill as it is. */
async function touchSkill(db: Write, skillId: PlanSkillId): Promise<void> {
  await db.updateTable('plan_skill').set({ revision: sql`revision + 1` }).where('id', '=', skillId).execute();
}

export async function insertAction(db: Write, skillId: PlanSkillId, action: PlanAction): Promise<void> {
  const position = await nextPosition(db, 'plan_action', 'skill_id', skillId);
  await db
    .insertInto('plan_action')
    .values({ id: action.id, skill_id: skillId, position, ...actionColumns(action) })
    .execute();
  await touchSkill(db, skillId);
}

/** Writes an action of the given skill and raises its revision by one. */
export async function writeAction(db: Write, skillId: PlanSkillId, action: PlanAction): Promise<void> {
  await db
    .updateTable('plan_action')
    .set({ ...actionColumns(action), revision: sql`revision + 1` })
    .where('id', '=', action.id)
    .execute();
  await touchSkill(db, skillId);
}

export async function deleteAction(db: Write, skillId: PlanSkillId, actionId: PlanActionId): Promise<void> {
  await db.deleteFrom('plan_action').where('id', '=', actionId).execute();
  await touchSkill(db, skillId);
}

export async function writeMilestones(db: Write, planId: PlanId, milestones: readonly Milestone[]): Promise<void> {
  await db.deleteFrom('plan_milestone').where('plan_id', '=', planId).execute();
  if (milestones.length === 0) return;
  await db
    .insertInto('plan_milestone')
    .values(milestones.map(({ title, due, reachedOn }, position) => ({ plan_id: planId, position, title, due, reached_on: reachedOn })))
    .execute();
}

async function nextPosition(db: Read, table: 'plan_skill' | 'plan_action', owner: 'plan_id' | 'skill_id', id: string): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    SELECT ifnull(max(position), -1) + 1 AS next FROM ${sql.table(table)} WHERE ${sql.ref(owner)} = ${id}`.execute(db);
  return rows[0]?.next ?? 0;
}

function settingsColumns(settings: PlanSettings) {
  return {
    title: settings.title,
    start_date: settings.startDate,
    hours_per_week: settings.hoursPerWeek,
    pauses_json: JSON.stringify(settings.pauses),
    budget_amount: settings.budget?.amount ?? null,
    budget_currency: settings.budget?.currency ?? null,
    deadline: settings.deadline,
    agreed_on: settings.agreedOn,
  };
}

function skillColumns(skill: PlanSkill) {
  return {
    name: skill.name,
    standing: skill.standing,
    level_now: skill.levelNow,
    level_target: skill.levelTarget,
    importance: skill.importance,
    interest: skill.interest,
    hours_low: skill.hours?.low ?? null,
    hours_high: skill.hours?.high ?? null,
    gate: skill.gate ? 1 : 0,
    client_rank: skill.clientRank,
    client_reason: skill.clientReason,
    if_then: skill.ifThen,
    obstacle: skill.obstacle,
    obstacle_answer: skill.obstacleAnswer,
    not_before: skill.notBefore,
  };
}

function actionColumns(action: PlanAction) {
  return {
    kind: action.kind,
    text: action.text,
    hours: action.hours,
    cost: action.cost,
    owner: action.owner,
    owner_name: action.owner === 'other' ? action.ownerName : '',
    agreed_on: action.agreedOn,
    due: action.due,
    done_on: action.doneOn,
    resource_id: action.resourceId ?? null,
  };
}
