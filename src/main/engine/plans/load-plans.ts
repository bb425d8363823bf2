import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { type ClientId, type PlanActionId, PlanId, PlanSkillId } from '#shared/domain/ids.ts';
import { type PlanAction, type PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { occupationTitles } from '../occupation-titles.ts';
import { notFound, refuseUnseen } from '../refusal.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

/** Which plans to load: one, the newest of each of the given clients, or the newest of every client. */
export type PlanChoice = { readonly planId: PlanId } | { readonly newestOf: readonly ClientId[] } | 'newestOfAll';

/** Loads whole plans with a fixed number of queries, however many there are. */
export async function loadPlans(db: Read, choice: PlanChoice): Promise<SkillPlan[]> {
  const plans = await choosePlans(db, choice);
  if (plans.length === 0) return [];
  const chosen = inList(plans.map((plan) => plan.id));
  const skillsOfChosen = sql<string>`(SELECT id FROM plan_skill WHERE plan_id IN ${chosen})`;
  const targets = await db
    .selectFrom('plan_target')
    .innerJoin('profile', 'profile.id', 'plan_target.profile_id')
    .select(['plan_target.plan_id', 'plan_target.profile_id', 'profile.soc_code'])
    .where('plan_target.plan_id', 'in', chosen)
    .orderBy('plan_target.position')
    .execute();
  const titles = await occupationTitles(db, inList(targets.map((row) => row.profile_id)));
  const milestones = await db
    .selectFrom('plan_milestone')
    .selectAll()
    .where('plan_id', 'in', chosen)
    .orderBy('due')
    .orderBy('position')
    .execute();
  const skills = await db.selectFrom('plan_skill').selectAll().where('plan_id', 'in', chosen).orderBy('position').execute();
  const sources = await db
    .selectFrom('plan_skill_source')
    .selectAll()
    .where('skill_id', 'in', skillsOfChosen)
    .orderBy('soc_code')
    .execute();
  const needs = await db
    .selectFrom('plan_skill_need')
    .selectAll()
    .where('skill_id', 'in', skillsOfChosen)
    .orderBy('needs_skill_id')
    .execute();
  const actions = await db.selectFrom('plan_action').selectAll().where('skill_id', 'in', skillsOfChosen).orderBy('position').execute();
  const hoursDone = await db
    .selectFrom('plan_hours')
    .select(['skill_id', sql<number>`round(sum(hours), 2)`.as('hours')])
    .where('skill_id', 'in', skillsOfChosen)
    .groupBy('skill_id')
    .execute();
  const parts: PlanParts = {
    targets: Map.groupBy(targets, (row) => row.plan_id),
    titles,
    milestones: Map.groupBy(milestones, (row) => row.plan_id),
    skills: Map.groupBy(skills, (row) => row.plan_id),
    sources: Map.groupBy(sources, (row) => row.skill_id),
    needs: Map.groupBy(needs, (row) => row.skill_id),
    actions: Map.groupBy(actions, (row) => row.skill_id),
    hoursDone: new Map(hoursDone.map((row) => [row.skill_id, row.hours])),
  };
  return plans.map((plan) => toPlan(plan, parts));
}

/** One plan. Throws NOT_FOUND when it is not there any more, and refuses `changedSince` when it is not at the revision that was `seen`. */
export async function findPlan(db: Read, planId: PlanId, seen?: number): Promise<SkillPlan> {
  const [plan] = await loadPlans(db, { planId });
  if (!plan) throw notFound('plan');
  if (seen !== undefined) refuseUnseen(plan, seen);
  return plan;
}

/** A skill with the plan it belongs to. Throws NOT_FOUND, and refuses `changedSince` when it is not at the revision that was `seen`. */
export async function findPlanOfSkill(db: Read, skillId: PlanSkillId, seen?: number): Promise<{ plan: SkillPlan; skill: PlanSkill }> {
  const row = await db.selectFrom('plan_skill').select('plan_id').where('id', '=', skillId).executeTakeFirst();
  const plan = row ? await findPlan(db, PlanId.parse(row.plan_id)) : null;
  const skill = plan?.skills.find((entry) => entry.id === skillId);
  if (!plan || !skill) throw notFound('skill');
  if (seen !== undefined) refuseUnseen(skill, seen);
  return { plan, skill };
}

/** An action with the skill and the plan it belongs to. Throws NOT_FOUND, and refuses `changedSince` when it is not at the revision `seen`. */
export async function findPlanOfAction(
  db: Read,
  actionId: PlanActionId,
  seen: number,
): Promise<{ plan: SkillPlan; skill: PlanSkill; action: PlanAction }> {
  const row = await db.selectFrom('plan_action').select('skill_id').where('id', '=', actionId).executeTakeFirst();
  if (!row) throw notFound('action');
  const { plan, skill } = await findPlanOfSkill(db, PlanSkillId.parse(row.skill_id));
  const action = skill.actions.find((entry) => entry.id === actionId);
  if (!action) throw notFound('action');
  refuseUnseen(action, seen);
  return { plan, skill, action };
}

function choosePlans(db: Read, choice: PlanChoice): Promise<PlanRow[]> {
  if (choice === 'newestOfAll') return newestPlans(db, null).selectAll().execute();
  if ('newestOf' in choice) return newestPlans(db, choice.newestOf).selectAll().execute();
  return db.selectFrom('plan').selectAll().where('id', '=', choice.planId).execute();
}

/** The newest plan of each client, or of every client when `only` is null, as a query without columns yet. */
export function newestPlans(db: Read, only: readonly ClientId[] | null) {
  return db
    .selectFrom('plan')
    .where('number', '=', (expression) =>
      expression
        .selectFrom('plan as other')
        .select(sql<number>`max(other.number)`.as('newest'))
        .whereRef('other.client_id', '=', 'plan.client_id'),
    )
    .$if(only !== null, (select) => select.where('client_id', 'in', inList(only ?? [])));
}

type PlanRow = Selectable<Schema['plan']>;
type SkillRow = Selectable<Schema['plan_skill']>;

/** The rows that belong to plans and skills, by the id of their owner. */
interface PlanParts {
  readonly targets: ReadonlyMap<string, readonly { profile_id: string; soc_code: string }[]>;
  readonly titles: ReadonlyMap<string, string>;
  readonly milestones: ReadonlyMap<string, readonly Selectable<Schema['plan_milestone']>[]>;
  readonly skills: ReadonlyMap<string, readonly SkillRow[]>;
  readonly sources: ReadonlyMap<string, readonly Selectable<Schema['plan_skill_source']>[]>;
  readonly needs: ReadonlyMap<string, readonly Selectable<Schema['plan_skill_need']>[]>;
  readonly actions: ReadonlyMap<string, readonly Selectable<Schema['plan_action']>[]>;
  /** The sum of a skill's hours log. */
  readonly hoursDone: ReadonlyMap<string, number>;
}

function toPlan(row: PlanRow, parts: PlanParts): SkillPlan {
  return SkillPlan.parse({
    id: row.id,
    clientId: row.client_id,
    number: row.number,
    revision: row.revision,
    title: row.title,
    startDate: row.start_date,
    hoursPerWeek: row.hours_per_week,
    pauses: JSON.parse(row.pauses_json),
    budget: row.budget_amount === null ? null : { amount: row.budget_amount, currency: row.budget_currency },
    deadline: row.deadline,
    agreedOn: row.agreed_on,
    targets: (parts.targets.get(row.id) ?? []).map((target) => ({
      profileId: target.profile_id,
      socCode: target.soc_code,
      title: parts.titles.get(target.profile_id) ?? target.soc_code,
    })),
    milestones: (parts.milestones.get(row.id) ?? []).map(({ title, due, reached_on }) => ({ title, due, reachedOn: reached_on })),
    skills: (parts.skills.get(row.id) ?? []).map((skill) => toSkill(skill, parts)),
    updatedAt: row.updated_at,
  });
}

function toSkill(row: SkillRow, parts: PlanParts) {
  return {
    id: row.id,
    name: row.name,
    standing: row.standing,
    sources: (parts.sources.get(row.id) ?? []).map((source) => ({
      profileId: source.profile_id,
      socCode: source.soc_code,
      itemId: source.item_id,
      name: source.name,
      example: source.example,
    })),
    levelNow: row.level_now,
    levelTarget: row.level_target,
    importance: row.importance,
    interest: row.interest,
    hours: row.hours_low === null ? null : { low: row.hours_low, high: row.hours_high },
    notBefore: row.not_before,
    hoursDone: parts.hoursDone.get(row.id) ?? 0,
    gate: row.gate === 1,
    needs: (parts.needs.get(row.id) ?? []).map((need) => need.needs_skill_id),
    clientRank: row.client_rank,
    clientReason: row.client_reason,
    ifThen: row.if_then,
    obstacle: row.obstacle,
    obstacleAnswer: row.obstacle_answer,
    actions: (parts.actions.get(row.id) ?? []).map((action) => ({
      id: action.id,
      kind: action.kind,
      text: action.text,
      hours: action.hours,
      cost: action.cost,
      owner: action.owner,
      ownerName: action.owner_name,
      agreedOn: action.agreed_on,
      due: action.due,
      doneOn: action.done_on,
      resourceId: action.resource_id ?? undefined,
      revision: action.revision,
    })),
    revision: row.revision,
  };
}
