import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import type { ChangeLabel } from '#shared/contract/history.ts';
import { contract } from '#shared/contract/index.ts';
import { PlanActionId, type PlanId, PlanSkillId, type ProfileId } from '#shared/domain/ids.ts';
import { nearSkills } from '#shared/domain/plan/near-skills.ts';
import { PlanAction, PlanSettings, PlanSkill, type SkillPlan } from '#shared/domain/plan/plan.ts';
import { stepDateProblem } from '#shared/domain/plan/step-dates.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { givenFields } from '../given-fields.ts';
import { holdChosen } from '../library/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { listPlans } from './list-plans.ts';
import { findPlan, findPlanOfAction, findPlanOfSkill } from './load-plans.ts';
import { readApart } from './near-names/apart-store.ts';
import { joinSkills, keepApart } from './near-names/join-skills.ts';
import { startingLevels } from './rated-levels.ts';
import { readDueWork } from './read-due-work.ts';
import { readClientPlan, readPlan } from './reading.ts';
import { refuseCycle } from './refuse-cycle.ts';
import {
  deleteAction,
  deleteSkill,
  insertAction,
  insertSkill,
  touchPlan,
  writeAction,
  writeMilestones,
  writeSettings,
  writeSkill,
} from './store.ts';
import { createPlan, newActionDefaults, newSkill, planSkillOfProfile, setTargets } from './targets.ts';

export function plansHandlers(context: EngineContext) {
  const os = implement(contract).plans;
  const { clock, ids } = context;

  async function reading(planId: PlanId) {
    const found = await readPlan(context.workspace().db, planId, clock.today());
    if (!found) throw notFound('plan');
    return found;
  }

  /** Runs one change of a plan; `write` says which plan it was, `named` which profiles it names. */
  async function change(label: ChangeLabel, write: (db: Transaction<Schema>) => Promise<PlanId>, named: readonly ProfileId[] = []) {
    await holdChosen(context, named);
    const { changeId, value } = await context.workspace().change(label, async (db) => {
      const planId = await write(db);
      await touchPlan(db, planId, clock.now());
      return planId;
    });
    return { changeId, reading: await reading(value) };
  }

  return os.router({
    list: os.list.handler(() => listPlans(context.workspace().db, clock.today())),

    due: os.due.handler(() => readDueWork(context.workspace().db, clock.today())),

    forClient: os.forClient.handler(({ input: { clientId } }) => readClientPlan(context.workspace().db, clientId, clock.today())),

    get: os.get.handler(({ input: { planId } }) => reading(planId)),

    create: os.create.handler(({ input: { clientId, profileIds } }) =>
      change('planCreated', (db) => createPlan(db, context, clientId, profileIds), profileIds),
    ),

    setTargets: os.setTargets.handler(({ input: { planId, revision, profileIds } }) =>
      change(
        'targetsSet',
        async (db) => {
          await setTargets(db, context, await findPlan(db, planId, revision), profileIds);
          return planId;
        },
        profileIds,
      ),
    ),

    addSkill: os.addSkill.handler(({ input }) => change('skillPlanned', (db) => planSkillOfProfile(db, context, input), [input.profileId])),

    addOwnSkill: os.addOwnSkill.handler(({ input: { planId, name } }) =>
      change('skillPlanned', async (db) => {
        const plan = await findPlan(db, planId);
        const own = { name, sources: [] };
        const skill = newSkill(PlanSkillId.parse(ids.next()), own, (await startingLevels(db, plan.clientId))(own));
        await insertSkill(db, plan.id, { ...skill, standing: 'planned' });
        return plan.id;
      }),
    ),

    updateSettings: os.updateSettings.handler(({ input: { planId, revision, settings } }) =>
      change('planUpdated', async (db) => {
        const plan = await findPlan(db, planId, revision);
        await writeSettings(db, planId, PlanSettings.parse({ ...plan, ...givenFields(settings) }));
        return planId;
      }),
    ),

    updateSkill: os.updateSkill.handler(({ input: { skillId, revision, patch } }) =>
      change(Object.keys(givenFields(patch)).join() === 'notBefore' ? 'skillWaits' : 'skillUpdated', async (db) => {
        const { plan, skill } = await findPlanOfSkill(db, skillId, revision);
        const next = PlanSkill.parse({ ...skill, ...givenFields(patch) });
        refuseUnknownNeeds(next, plan);
        refuseCycle(plan.skills.map((entry) => (entry.id === skillId ? next : entry)));
        await writeSkill(db, next);
        return plan.id;
      }),
    ),

    removeSkill: os.removeSkill.handler(({ input: { skillId, revision } }) =>
      change('skillRemoved', async (db) => {
        const { plan } = await findPlanOfSkill(db, skillId, revision);
        await deleteSkill(db, skillId);
        return plan.id;
      }),
    ),

    moveSkill: os.moveSkill.handler(({ input: { skillId, revision, rank, reason } }) =>
      change('skillMoved', async (db) => {
        const { plan, skill } = await findPlanOfSkill(db, skillId, revision);
        await writeSkill(db, { ...skill, clientRank: rank, clientReason: rank === null ? null : reason.trim() || null });
        return plan.id;
      }),
    ),

    nearNames: os.nearNames.handler(async ({ input: { planId } }) => {
      const { db } = context.workspace();
      return nearSkills((await findPlan(db, planId)).skills, await readApart(db, planId));
    }),

    joinSkills: os.joinSkills.handler(({ input: { kept, joined, take } }) =>
      change('skillsJoined', (db) => joinSkills(db, kept, joined, take)),
    ),

    keepApart: os.keepApart.handler(({ input: { one, other } }) => change('skillsKeptApart', (db) => keepApart(db, one, other))),

    addAction: os.addAction.handler(({ input: { skillId, action } }) =>
      change('actionAdded', async (db) => {
        const { plan } = await findPlanOfSkill(db, skillId);
        const added = { ...newActionDefaults, ...givenFields(action), id: PlanActionId.parse(ids.next()), revision: 1 };
        const step = PlanAction.parse(added);
        refuseDays(step, clock.today());
        await insertAction(db, skillId, step);
        return plan.id;
      }),
    ),

    updateAction: os.updateAction.handler(({ input: { actionId, revision, patch } }) =>
      change('actionUpdated', async (db) => {
        const { plan, skill, action } = await findPlanOfAction(db, actionId, revision);
        const next = PlanAction.parse({ ...action, ...givenFields(patch) });
        refuseDays(next, clock.today());
        await writeAction(db, skill.id, next);
        return plan.id;
      }),
    ),

    removeAction: os.removeAction.handler(({ input: { actionId, revision } }) =>
      change('actionRemoved', async (db) => {
        const { plan, skill } = await findPlanOfAction(db, actionId, revision);
        await deleteAction(db, skill.id, actionId);
        return plan.id;
      }),
    ),

    setMilestones: os.setMilestones.handler(({ input: { planId, revision, milestones } }) =>
      change('milestonesSet', async (db) => {
        const plan = await findPlan(db, planId, revision);
        await writeMilestones(db, plan.id, milestones);
        return plan.id;
      }),
    ),
  });
}

function refuseDays(step: PlanAction, today: CalendarDate): void {
  const past = [step.agreedOn, step.doneOn].filter((day) => day !== null);
  if (!past.every((day) => canHaveBeen(day, today))) throw refusal('dayCannotBe');
  const problem = stepDateProblem(step);
  if (problem !== null) throw refusal('stepDates', { problem });
}

function refuseUnknownNeeds(skill: PlanSkill, plan: SkillPlan): void {
  if (skill.needs.some((id) => !plan.skills.some((entry) => entry.id === id))) throw notFound('skill');
}
