import type { Transaction } from 'kysely';
import { type ClientId, type ItemId, PlanActionId, PlanId, PlanSkillId, type ProfileId } from '#shared/domain/ids.ts';
import { mergeSkills, type TargetSkills } from '#shared/domain/plan/merge-skills.ts';
import { PlanAction, PlanSettings, PlanSkill, type SkillPlan } from '#shared/domain/plan/plan.ts';
import { skillNameKey } from '#shared/domain/plan/skill-name.ts';
import { isUntouched } from '#shared/domain/plan/untouched.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { findCurrentVersion } from '../library/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { findPlan, loadPlans } from './load-plans.ts';
import { startingLevels } from './rated-levels.ts';
import { addSources, deleteSkill, insertAction, insertPlan, insertSkill, nextPlanNumber, writeSkill, writeTargets } from './store.ts';

type Write = Transaction<Schema>;
type Means = Pick<EngineContext, 'clock' | 'ids'>;

/** A new plan for the client, from the given profiles' "skills to build", all of them as suggestions. */
export async function createPlan(db: Write, means: Means, clientId: ClientId, profileIds: readonly ProfileId[]): Promise<PlanId> {
  const targets = [];
  for (const profileId of new Set(profileIds)) targets.push(await readTarget(db, profileId));
  if (targets.every((target) => target.skillsToBuild.length === 0)) throw refusal('planHasNoSkills');
  const planId = await startEmptyPlan(db, means, clientId, targets.map((target) => target.title).join(', '));
  await writeTargets(
    db,
    planId,
    targets.map((target) => target.profileId),
  );
  const levelOf = await startingLevels(db, clientId);
  for (const { name, sources } of mergeSkills(targets)) {
    const listed = { name, sources: [...sources] };
    await insertSkill(db, planId, newSkill(PlanSkillId.parse(means.ids.next()), listed, levelOf(listed)));
  }
  return planId;
}

/** A new plan for the client without any skill: hours a week and budget are the client's, and it starts on the next Monday. */
export async function startEmptyPlan(db: Write, { clock, ids }: Means, clientId: ClientId, title: string): Promise<PlanId> {
  const client = await db
    .selectFrom('client')
    .select(['hours_per_week', 'budget_amount', 'budget_currency'])
    .where('id', '=', clientId)
    .executeTakeFirst();
  if (!client) throw notFound('client');
  const planId = PlanId.parse(ids.next());
  const settings = PlanSettings.parse({
    title: title.slice(0, 200),
    startDate: nextMonday(clock.today()),
    hoursPerWeek: client.hours_per_week,
    pauses: [],
    budget: client.budget_amount === null ? null : { amount: client.budget_amount, currency: client.budget_currency },
    deadline: null,
    agreedOn: null,
  });
  await insertPlan(db, { ...settings, id: planId, clientId, number: await nextPlanNumber(db, clientId) }, clock.now());
  return planId;
}

/**
 * Plans one skill of a profile: makes the client's plan when there is none, makes the profile one of its targets, and gives the skill a
 * first "do" action from the page's example.
 */
export async function planSkillOfProfile(
  db: Write,
  means: Means,
  { clientId, profileId, itemId }: { clientId: ClientId; profileId: ProfileId; itemId: ItemId },
): Promise<PlanId> {
  const [known] = await loadPlans(db, { newestOf: [clientId] });
  const planId = known?.id ?? (await createPlan(db, means, clientId, [profileId]));
  if (known) await setTargets(db, means, known, [...known.targets.map((target) => target.profileId), profileId]);
  const [plan] = await loadPlans(db, { planId });
  const skill = plan?.skills.find((entry) => entry.sources.some((source) => source.profileId === profileId && source.itemId === itemId));
  if (!skill) throw notFound('skill');
  if (skill.standing !== 'planned') await writeSkill(db, { ...skill, standing: 'planned' });
  const example = skill.sources.find((source) => source.profileId === profileId)?.example?.trim();
  if (skill.actions.length === 0 && example) await insertAction(db, skill.id, firstAction(PlanActionId.parse(means.ids.next()), example));
  return planId;
}

/**
 * Sets the target occupations of a plan. A suggestion that no remaining target lists leaves when nobody has touched it; a skill that stays
 * keeps its sources, which say where its words are from.
 */
export async function setTargets(db: Write, means: Means, plan: SkillPlan, profileIds: readonly ProfileId[]): Promise<void> {
  const chosen = [...new Set(profileIds)];
  const before = new Set(plan.targets.map((target) => target.profileId));
  const shown = await db
    .selectFrom('plan_evidence')
    .select('skill_id')
    .where('skill_id', 'in', inList(plan.skills.map(({ id }) => id)))
    .execute();
  const hasEvidence = new Set(shown.map((row) => row.skill_id));
  for (const skill of plan.skills) {
    const isListed = skill.sources.some((source) => chosen.includes(source.profileId));
    const wasListed = skill.sources.some((source) => before.has(source.profileId));
    if (wasListed && !isListed && isUntouched(skill, plan.skills) && !hasEvidence.has(skill.id)) await deleteSkill(db, skill.id);
  }
  for (const profileId of chosen.filter((id) => !before.has(id))) {
    await addSkillsOf(db, means, await findPlan(db, plan.id), profileId);
  }
  await writeTargets(db, plan.id, chosen);
}

/** The skills a target lists: those of the same name gain a source, the others join as suggestions. */
async function addSkillsOf(db: Write, { ids }: Means, plan: SkillPlan, profileId: ProfileId): Promise<void> {
  const target = await readTarget(db, profileId);
  const levelOf = await startingLevels(db, plan.clientId);
  for (const { name, sources } of mergeSkills([target])) {
    const listed = { name, sources: [...sources] };
    const same = plan.skills.find((skill) => [skill, ...skill.sources].some((named) => skillNameKey(named.name) === skillNameKey(name)));
    if (same) await addSources(db, same.id, sources);
    else await insertSkill(db, plan.id, newSkill(PlanSkillId.parse(ids.next()), listed, levelOf(listed)));
  }
}

async function readTarget(db: Write, profileId: ProfileId): Promise<TargetSkills & { title: string }> {
  const version = await findCurrentVersion(db, profileId);
  if (!version) throw notFound('profile');
  const { socCode, titles, skillsToBuild } = version.profile;
  return { profileId, socCode, title: titles.official ?? titles.page, skillsToBuild };
}

/** A skill about which nothing is estimated yet. `levelNow` is what its ratings say; null: it is not rated. */
export function newSkill(id: PlanSkillId, { name, sources }: Pick<PlanSkill, 'name' | 'sources'>, levelNow: number | null): PlanSkill {
  return PlanSkill.parse({
    id,
    name: name.slice(0, 200),
    standing: 'suggested',
    sources,
    levelNow,
    levelTarget: null,
    importance: null,
    interest: null,
    hours: null,
    hoursDone: 0,
    notBefore: null,
    gate: false,
    needs: [],
    clientRank: null,
    clientReason: null,
    ifThen: '',
    obstacle: '',
    obstacleAnswer: '',
    actions: [],
    revision: 1,
  });
}

/** Who does a step, and when it was agreed, where nobody has said so. */
export const newActionDefaults = { owner: 'client', ownerName: '', agreedOn: null } as const;

function firstAction(id: PlanActionId, example: string): PlanAction {
  return PlanAction.parse({
    ...{ id, kind: 'do', text: example.slice(0, 500), hours: null, cost: null },
    ...newActionDefaults,
    ...{ due: null, doneOn: null, revision: 1 },
  });
}

/** Plans start with a week as calendars print it. */
function nextMonday(date: CalendarDate): CalendarDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, (8 - weekday) % 7);
}
