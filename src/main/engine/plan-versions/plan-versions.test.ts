import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type ClientId, type PlanId, ProfileId } from '#shared/domain/ids.ts';
import { SkillPlan } from '#shared/domain/plan/plan.ts';
import { comparePlans } from '#shared/domain/plan/versions/compare-plans.ts';
import { anyPlan, stateOf } from '#shared/domain/plan/versions/testing.ts';
import { ReportOptions } from '#shared/domain/report.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { giveConsent } from '../consent/testing.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { historyHandlers } from '../history/index.ts';
import { findPlan, takeUpPlan } from '../plans/index.ts';
import { reportsHandlers } from '../reports/index.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;
let planId: PlanId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: 6 } })).client.id;
  const skills = [{ name: 'Basic programming' }, { name: 'Digital curation' }];
  const { profileId } = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', skills });
  const { reading } = await use.plans.create({ clientId, profileIds: [profileId] });
  planId = reading.plan.id;
  const [skill] = reading.plan.skills;
  if (skill === undefined) throw new Error('no skill');
  const patch = { standing: 'planned' as const, levelNow: 0, levelTarget: 2, importance: 4, hours: { low: 30, high: 40 } };
  await use.plans.updateSkill({ skillId: skill.id, revision: 1, patch });
});

const present = async () => (await use.plans.get({ planId })).plan;
const keep = async (reason: 'kept' | 'agreed' = 'kept', words = '') =>
  (await use.planVersions.keep({ planId, revision: (await present()).revision, reason, words })).version;
const setHours = async (hoursPerWeek: number) =>
  use.plans.updateSettings({ planId, revision: (await present()).revision, settings: { hoursPerWeek } });
const goBack = async (versionId: Awaited<ReturnType<typeof keep>>['id']) =>
  use.planVersions.goBack({ planId, revision: (await present()).revision, versionId });
const numbers = async () => (await use.planVersions.list({ planId })).map(({ number, reason }) => [number, reason]);

describe('a version of a plan', () => {
  test('is the whole plan as it was read then, with its figures, and stays so', async () => {
    const before = await use.plans.get({ planId });
    const version = await keep('agreed', ' With the client ');
    expect(version).toMatchObject({
      number: 1,
      reason: 'agreed',
      words: 'With the client',
      keptAt: '2026-11-17T10:42:00.000Z',
      figures: { hoursPerWeek: 6, hours: { low: 30, high: 40 }, cost: null, costsMissing: 0, finish: { earliest: '2026-12-27' } },
    });
    await setHours(3);
    const { state } = await use.planVersions.get({ versionId: version.id });
    expect(state).toEqual({ plan: before.plan, ranking: before.ranking, schedule: before.schedule });
    expect(await use.planVersions.list({ planId })).toEqual([version]);
    const changed = opened.workspace.record((db) => db.updateTable('plan_version').set({ words: 'else' }).execute());
    await expect(changed).rejects.toThrow('does not change');
  });

  test('is not kept of a plan that was changed meanwhile, and not taken away by Undo', async () => {
    await expect(use.planVersions.keep({ planId, revision: 1, reason: 'kept', words: '' })).rejects.toMatchObject({
      data: { code: 'changedSince' },
    });
    await keep();
    await opened.workspace.undo(undefined);
    expect(await numbers()).toEqual([[1, 'kept']]);
    expect((await present()).skills[0]?.standing).toBe('suggested');
  });

  test('goes with its client, and comes back with it', async () => {
    await keep();
    const { client } = await use.clients.get({ clientId });
    const { changeId } = await use.clients.remove({ clientId, revision: client.revision });
    expect(await opened.workspace.db.selectFrom('plan_version').selectAll().execute()).toEqual([]);
    await opened.workspace.undo(changeId);
    expect(await numbers()).toEqual([[1, 'kept']]);
  });

  test('is seen in the history of the case by its number and reason', async () => {
    await keep('agreed');
    const history = createRouterClient(historyHandlers(opened.context));
    const [event] = (await history.forClient({ clientId })).events;
    expect(event).toMatchObject({ label: 'planVersionKept', facts: [{ what: 'plan_version.reason', of: '1', to: 'agreed' }] });
  });
});

describe('going back to a version', () => {
  test('sets the plan to it in one change, keeps the present first, and is taken back at once', async () => {
    const first = await keep();
    const was = await present();
    const [skill] = was.skills;
    if (skill === undefined) throw new Error('no skill');
    await setHours(3);
    const step = { kind: 'do' as const, text: 'Write a script', hours: 4, cost: 10, due: null, doneOn: null };
    await use.plans.addAction({ skillId: skill.id, action: step });
    await use.plans.addOwnSkill({ planId, name: 'Speaking up' });
    const { plan: later } = await use.plans.get({ planId });
    await use.plans.removeSkill({ skillId: skill.id, revision: later.skills[0]?.revision ?? 0 });
    const now = await use.plans.get({ planId });

    const { changeId, reading } = await goBack(first.id);
    const { state } = await use.planVersions.get({ versionId: first.id });
    expect(comparePlans(state, reading)).toEqual([]);
    expect(reading.plan.skills.map(({ id, name }) => [id, name])).toEqual(was.skills.map(({ id, name }) => [id, name]));
    expect(reading.plan.revision).toBeGreaterThan(now.plan.revision);
    expect(reading.plan.skills[0]?.revision).toBeGreaterThan(later.skills[0]?.revision ?? 0);
    expect(await numbers()).toEqual([
      [2, 'before'],
      [1, 'kept'],
    ]);

    await opened.workspace.undo(changeId);
    expect(comparePlans(now, await use.plans.get({ planId }))).toEqual([]);
    expect(await numbers()).toEqual([
      [2, 'before'],
      [1, 'kept'],
    ]);
  });

  test('keeps no second version of a plan that is kept already', async () => {
    const first = await keep();
    await setHours(3);
    await keep('agreed');
    await goBack(first.id);
    expect(await numbers()).toEqual([
      [2, 'agreed'],
      [1, 'kept'],
    ]);
  });

  test('is refused over a newer plan and for a version of another plan, and nothing is kept', async () => {
    const first = await keep();
    await setHours(3);
    await expect(use.planVersions.goBack({ planId, revision: 1, versionId: first.id })).rejects.toMatchObject({
      data: { code: 'changedSince' },
    });
    const { reading } = await use.plans.create({ clientId, profileIds: (await present()).targets.map(({ profileId }) => profileId) });
    const other = { planId: reading.plan.id, revision: reading.plan.revision, versionId: first.id };
    await expect(use.planVersions.goBack(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await numbers()).toEqual([[1, 'kept']]);
  });

  test('loses no work: a skill with logged hours that the version does not have stays with them as a suggestion', async () => {
    const { id } = await keep();
    const { reading } = await use.plans.addOwnSkill({ planId, name: 'Cataloging' });
    const skillId = reading.plan.skills.find(({ name }) => name === 'Cataloging')?.id;
    if (skillId === undefined) throw new Error('no skill');
    await use.planWork.logHours({ skillId, entry: { day: opened.context.clock.today(), hours: 4, words: 'Forty records' } });
    await use.plans.addOwnSkill({ planId, name: 'Never begun' });
    await goBack(id);
    const { skills } = await present();
    expect(skills.filter(({ name }) => name === 'Cataloging')).toMatchObject([{ standing: 'suggested', hoursDone: 4 }]);
    expect(skills.map(({ name }) => name)).not.toContain('Never begun');
  });

  test('parts two skills again that were joined since, whichever stands first, each with its own steps', async () => {
    const step = (text: string) => ({ kind: 'do' as const, text, hours: 4, cost: 10, due: null, doneOn: null });
    for (const skillId of (await present()).skills.map(({ id }) => id)) {
      await use.plans.addAction({ skillId, action: step(`First for ${skillId}`) });
      await use.plans.addAction({ skillId, action: step(`Second for ${skillId}`) });
    }
    const before = await use.plans.get({ planId });
    const { id: versionId } = await keep();
    for (const swapped of [false, true]) {
      const [one, other] = swapped ? (await present()).skills.toReversed() : (await present()).skills;
      if (one === undefined || other === undefined) throw new Error('no skills');
      const seen = (skill: typeof one) => ({ skillId: skill.id, revision: skill.revision });
      await use.plans.joinSkills({ kept: seen(one), joined: seen(other), take: [] });
      await use.planWork.logHours({ skillId: one.id, entry: { day: opened.context.clock.today(), hours: 4, words: '' } });
      const joined = await use.plans.get({ planId });
      const { changeId, reading } = await goBack(versionId);
      expect(reading.plan.skills.map(({ id, actions }) => [id, actions.map(({ text }) => text)])).toEqual(
        before.plan.skills.map(({ id, actions }) => [id, actions.map(({ text }) => text)]),
      );
      await opened.workspace.undo(changeId);
      expect(comparePlans(joined, await use.plans.get({ planId }))).toEqual([]);
      const { id: joinedId } = await keep();
      await goBack(versionId);
      await use.planWork.logHours({ skillId: other.id, entry: { day: opened.context.clock.today(), hours: 2, words: '' } });
      const { reading: again } = await goBack(joinedId);
      expect(again.plan.skills.map(({ id, actions }) => [id, actions.length])).toEqual([
        [one.id, 4],
        [other.id, 0],
      ]);
      await goBack(versionId);
    }
  });

  test('brings any plan to any other that can be, and Undo back again', async () => {
    const [profileId = ProfileId.parse('')] = (await present()).targets.map((target) => target.profileId);
    const fitted = (any: SkillPlan, own: SkillPlan) =>
      SkillPlan.parse({
        ...any,
        id: own.id,
        clientId: own.clientId,
        targets: own.targets,
        skills: any.skills.map((skill) => ({
          ...skill,
          hoursDone: 0,
          sources: skill.sources.map((source) => ({ ...source, profileId, socCode: '25-4022' })),
          actions: skill.actions.map((step) => ({ ...step, ownerName: step.owner === 'other' ? step.ownerName : '' })),
        })),
        milestones: any.milestones.toSorted((left, right) => left.due.localeCompare(right.due)),
      });
    await fc.assert(
      fc.asyncProperty(anyPlan, anyPlan, async (one, other) => {
        const own = await present();
        for (const wanted of [fitted(one, own), fitted(other, own)]) {
          const before = await present();
          const { changeId } = await opened.workspace.change('planSetBack', (db) => takeUpPlan(db, before, wanted));
          expect(comparePlans(stateOf(wanted), await use.plans.get({ planId }))).toEqual([]);
          await opened.workspace.undo(changeId);
          expect(comparePlans(stateOf(before), await use.plans.get({ planId }))).toEqual([]);
          await opened.workspace.change('planSetBack', async (db) => takeUpPlan(db, await findPlan(db, planId), wanted));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a paper with the plan on it', () => {
  const options = ReportOptions.omit({ kind: true }).parse({
    secondLanguage: null,
    paper: 'a4',
    bodySize: 10,
    profileId: null,
    sections: [],
  });
  const bytes = async (file: Blob) => Buffer.from(await file.arrayBuffer());

  test('keeps one version of each plan, and is printed again byte for byte whatever became of the plan', { timeout: 60_000 }, async () => {
    const reports = createRouterClient(reportsHandlers(opened.context));
    await giveConsent(opened.context, clientId);
    const save = () => reports.save({ clientId, options: { ...options, kind: 'skillPlan' } });
    const first = await save();
    await save();
    expect(await numbers()).toEqual([[1, 'printed']]);
    await setHours(3);
    await save();
    const [second, kept] = await use.planVersions.list({ planId });
    expect([second?.number, kept?.number]).toEqual([2, 1]);
    if (kept === undefined) throw new Error('no version');
    await goBack(kept.id);
    await setHours(9);
    const again = await reports.file({ reportId: first.record.id });
    expect((await bytes(again.file)).equals(await bytes(first.file))).toBe(true);
    expect((await use.planVersions.get({ versionId: kept.id })).state.plan.hoursPerWeek).toBe(6);
  });

  test('keeps none where the plan is not on it, or the paper is refused', { timeout: 60_000 }, async () => {
    const reports = createRouterClient(reportsHandlers(opened.context));
    const save = (kind: 'skillPlan' | 'careerReport') => reports.save({ clientId, options: { ...options, kind } });
    await expect(save('skillPlan')).rejects.toMatchObject({ data: { code: 'consentMissing' } });
    await giveConsent(opened.context, clientId);
    await save('careerReport');
    expect(await numbers()).toEqual([]);
    expect(CalendarDate.parse((await present()).startDate)).toBe('2026-11-23');
  });
});
