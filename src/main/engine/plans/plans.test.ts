import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type ClientId, type PlanActionId, type PlanId, PlanSkillId, ProfileId } from '#shared/domain/ids.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { historyHandlers } from '../history/index.ts';
import { addTestProfile, skillItem } from '../test-profiles.ts';
import { plansHandlers } from './index.ts';

function routers({ context }: TestWorkspace) {
  return createRouterClient({ clients: clientsHandlers(context), plans: plansHandlers(context) });
}

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;
let clientId: ClientId;
let librarian: ProfileId;
let technician: ProfileId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
  const fields = { name: 'Sample Client A', hoursPerWeek: 8, budget: { amount: 1_200, currency: 'USD' } };
  clientId = (await use.clients.create({ fields })).client.id;
  librarian = (
    await addTestProfile(opened.workspace, {
      socCode: '25-4022',
      title: 'Librarian',
      skills: [{ name: 'Basic programming', example: 'Scripts for jobs that repeat' }, { name: 'Digital curation' }],
    })
  ).profileId;
  technician = (
    await addTestProfile(opened.workspace, {
      socCode: '25-4031',
      title: 'Library technician',
      skills: [{ name: 'Basic Programming' }, { name: 'Careful packing', example: 'Books for the branch van' }],
    })
  ).profileId;
});

const create = async () => (await use.plans.create({ clientId, profileIds: [librarian, technician] })).reading;
const current = async () => (await use.plans.forClient({ clientId }))?.plan;
const named = (plan: SkillPlan | undefined, name: string) => {
  const skill = plan?.skills.find((entry) => entry.name === name);
  if (!skill) throw new Error(`no skill ${name}`);
  return skill;
};

describe('a new plan', () => {
  test('holds every skill of the targets once, as a suggestion that is still to be rated', async () => {
    const { plan, ranking } = await create();
    expect(plan.skills.map(({ name, standing, sources }) => [name, standing, sources.map((source) => source.socCode)])).toEqual([
      ['Basic programming', 'suggested', ['25-4022', '25-4031']],
      ['Digital curation', 'suggested', ['25-4022']],
      ['Careful packing', 'suggested', ['25-4031']],
    ]);
    expect(plan.skills.every((skill) => skill.levelNow === null && skill.importance === null && skill.hours === null)).toBe(true);
    expect(ranking).toMatchObject({ ranked: [], strengths: [] });
    expect(ranking.rateFirst).toHaveLength(3);
  });

  test('takes hours and budget from the client and starts on the next Monday', async () => {
    const { plan } = await create();
    expect(plan).toMatchObject({
      number: 1,
      hoursPerWeek: 8,
      budget: { amount: 1_200, currency: 'USD' },
      startDate: '2026-11-23',
      agreedOn: null,
    });
  });

  test('states neither hours a week nor a target level for a client who has stated none, and so gives no dates', async () => {
    const { id } = (await use.clients.create({ fields: { name: 'Sample Client B' } })).client;
    const { reading } = await use.plans.create({ clientId: id, profileIds: [librarian] });
    expect(reading.plan).toMatchObject({ hoursPerWeek: null, budget: null, deadline: null });
    expect(reading.plan.skills.map((skill) => skill.levelTarget)).toEqual([null, null]);
    const skillId = named(reading.plan, 'Digital curation').id;
    const patch = { standing: 'planned' as const, levelNow: 1, levelTarget: 3, hours: { low: 48, high: 48 } };
    const rated = (await use.plans.updateSkill({ skillId, revision: 1, patch })).reading;
    expect(rated.schedule).toMatchObject({ scheduled: [], finish: null, later: [{ id: skillId, why: 'noHoursPerWeek' }] });
    expect(rated.whatIf).toEqual([]);
    const set = (await use.plans.updateSettings({ planId: rated.plan.id, revision: rated.plan.revision, settings: { hoursPerWeek: 8 } }))
      .reading;
    expect(set.schedule.finish?.earliest).toBe('2027-01-03');
    const cleared = (await use.plans.updateSettings({ planId: set.plan.id, revision: set.plan.revision, settings: { hoursPerWeek: null } }))
      .reading;
    expect(cleared.schedule.finish).toBeNull();
  });

  test('takes a pause of one day, and refuses one that ends before it begins, keeping what it had', async () => {
    const { plan } = await create();
    const day = CalendarDate.parse('2026-12-21');
    const pause = (to: string) => ({ planId: plan.id, settings: { pauses: [{ from: day, to: CalendarDate.parse(to) }] } });
    const { reading } = await use.plans.updateSettings({ ...pause('2026-12-21'), revision: plan.revision });
    await expect(use.plans.updateSettings({ ...pause('2026-12-20'), revision: reading.plan.revision })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect((await current())?.pauses).toEqual([{ from: day, to: day }]);
  });

  test('no day of a plan lies so far away that none can be counted from it', async () => {
    const { plan } = await create();
    const { id: planId, revision } = plan;
    const never = CalendarDate.parse('9999-12-31');
    const refused = { code: 'BAD_REQUEST' };
    for (const settings of [{ startDate: never }, { deadline: never }, { pauses: [{ from: plan.startDate, to: never }] }]) {
      await expect(use.plans.updateSettings({ planId, revision, settings })).rejects.toMatchObject(refused);
    }
    const milestones = [{ title: 'Half way', due: never, reachedOn: null }];
    await expect(use.plans.setMilestones({ planId, revision, milestones })).rejects.toMatchObject(refused);
    expect((await use.plans.get({ planId })).plan).toEqual(plan);
  });

  test('is refused when none of the pages lists a skill', async () => {
    const { profileId } = await addTestProfile(opened.workspace, { socCode: '11-1011', title: 'Other' });
    await expect(use.plans.create({ clientId, profileIds: [profileId] })).rejects.toMatchObject({ data: { code: 'planHasNoSkills' } });
    expect(await use.plans.forClient({ clientId })).toBeNull();
  });

  test('stands beside older ones; the newest is the client’s plan', async () => {
    await create();
    const second = await use.plans.create({ clientId, profileIds: [technician] });
    expect(second.reading.plan.number).toBe(2);
    expect((await current())?.id).toBe(second.reading.plan.id);
    expect(await use.plans.list()).toMatchObject([{ id: second.reading.plan.id, clientName: 'Sample Client A', finish: null }]);
  });
});

describe('add to plan', () => {
  test('makes the plan, plans the skill and gives it a first action from the page’s example', async () => {
    const { reading } = await use.plans.addSkill({ clientId, profileId: librarian, itemId: skillItem('Basic programming') });
    expect(named(reading.plan, 'Basic programming')).toMatchObject({
      standing: 'planned',
      actions: [{ kind: 'do', text: 'Scripts for jobs that repeat', hours: null, cost: null, due: null, doneOn: null }],
    });
    expect(named(reading.plan, 'Digital curation').standing).toBe('suggested');
    expect(reading.schedule.later).toEqual([{ id: named(reading.plan, 'Basic programming').id, why: 'rateFirst' }]);
  });

  test('adds the profile as a target and joins skills of the same name', async () => {
    await use.plans.addSkill({ clientId, profileId: librarian, itemId: skillItem('Basic programming') });
    const { reading } = await use.plans.addSkill({ clientId, profileId: technician, itemId: skillItem('Careful packing') });
    expect(reading.plan.targets.map((target) => target.title)).toEqual(['Librarian', 'Library technician']);
    expect(reading.plan.skills.map((skill) => skill.name)).toEqual(['Basic programming', 'Digital curation', 'Careful packing']);
    expect(named(reading.plan, 'Basic programming').sources).toHaveLength(2);
  });

  test('a second time changes nothing that was written since', async () => {
    const { reading } = await use.plans.addSkill({ clientId, profileId: librarian, itemId: skillItem('Basic programming') });
    const skill = named(reading.plan, 'Basic programming');
    await use.plans.updateSkill({ skillId: skill.id, revision: skill.revision, patch: { levelNow: 1 } });
    const again = await use.plans.addSkill({ clientId, profileId: librarian, itemId: skillItem('Basic programming') });
    expect(named(again.reading.plan, 'Basic programming')).toEqual({ ...skill, levelNow: 1, revision: skill.revision + 1 });
  });

  test('of a skill the page does not list is refused and leaves no plan behind', async () => {
    await expect(use.plans.addSkill({ clientId, profileId: librarian, itemId: skillItem('Juggling') })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'skill' },
    });
    expect(await use.plans.forClient({ clientId })).toBeNull();
  });
});

describe('target occupations', () => {
  test('that join bring their skills as suggestions, and skills of the same name gain a source', async () => {
    const { plan } = await create();
    const { reading } = await use.plans.setTargets({
      planId: plan.id,
      revision: plan.revision,
      profileIds: [technician, librarian, technician],
    });
    expect(reading.plan.targets.map((target) => target.title)).toEqual(['Library technician', 'Librarian']);
    expect(reading.plan.skills.map(({ name, standing, sources }) => [name, standing, sources.length])).toEqual([
      ['Basic programming', 'suggested', 2],
      ['Digital curation', 'suggested', 1],
      ['Careful packing', 'suggested', 1],
    ]);
  });

  test('that leave take their untouched suggestions along; what somebody has touched stays', async () => {
    const { plan } = await create();
    const packing = named(plan, 'Careful packing');
    const own = await use.plans.addOwnSkill({ planId: plan.id, name: 'Speaking up in meetings' });
    expect(own.reading.plan.skills).toHaveLength(4);
    const without = await use.plans.setTargets({ planId: plan.id, revision: own.reading.plan.revision, profileIds: [librarian] });
    expect(without.reading.plan.targets.map((target) => target.profileId)).toEqual([librarian]);
    expect(without.reading.plan.skills.map((skill) => skill.name)).toEqual([
      'Basic programming',
      'Digital curation',
      'Speaking up in meetings',
    ]);
    await opened.workspace.undo(without.changeId);
    const touched = await use.plans.updateSkill({ skillId: packing.id, revision: packing.revision, patch: { importance: 4 } });
    const { revision } = touched.reading.plan;
    const kept = await use.plans.setTargets({ planId: plan.id, revision, profileIds: [librarian] });
    expect(named(kept.reading.plan, 'Careful packing')).toMatchObject({ importance: 4, sources: [{ socCode: '25-4031' }] });
  });

  test('may all leave, and a profile that is not there is refused whole', async () => {
    const { plan } = await create();
    const profileIds = [librarian, ProfileId.parse('gone')];
    await expect(use.plans.setTargets({ planId: plan.id, revision: plan.revision, profileIds })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await current())?.targets).toHaveLength(2);
    const { reading } = await use.plans.setTargets({ planId: plan.id, revision: plan.revision, profileIds: [] });
    expect(reading.plan).toMatchObject({ targets: [], skills: [] });
  });
});

describe('prerequisites', () => {
  test('that close a circle are refused by name and nothing is written', async () => {
    const { plan } = await create();
    const programming = named(plan, 'Basic programming');
    const curation = named(plan, 'Digital curation');
    await use.plans.updateSkill({ skillId: curation.id, revision: 1, patch: { needs: [programming.id] } });
    await expect(use.plans.updateSkill({ skillId: programming.id, revision: 1, patch: { needs: [curation.id] } })).rejects.toMatchObject({
      data: { code: 'prerequisiteCycle', details: { skills: 'Basic programming → Digital curation → Basic programming' } },
    });
    expect(named(await current(), 'Basic programming').needs).toEqual([]);
  });

  test('must be skills of the same plan', async () => {
    const { plan } = await create();
    const patch = { needs: [PlanSkillId.parse('elsewhere')] };
    await expect(use.plans.updateSkill({ skillId: named(plan, 'Digital curation').id, revision: 1, patch })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the reading', () => {
  test('says what two hours a week less or more would do', async () => {
    const { plan } = await create();
    const patch = { standing: 'planned' as const, levelNow: 1, levelTarget: 3, hours: { low: 48, high: 48 } };
    const { reading } = await use.plans.updateSkill({ skillId: named(plan, 'Digital curation').id, revision: 1, patch });
    expect(reading.schedule.finish?.earliest).toBe('2027-01-03');
    expect(reading.whatIf).toEqual([
      { hoursPerWeek: 6, finish: '2027-01-17' },
      { hoursPerWeek: 10, finish: '2026-12-27' },
    ]);
  });

  test('keeps the client’s own place with its reason, until it is given back', async () => {
    const { plan } = await create();
    for (const { id, name } of plan.skills)
      await use.plans.updateSkill({
        skillId: id,
        revision: 1,
        patch: { levelNow: 0, levelTarget: 3, importance: name === 'Careful packing' ? 1 : 4 },
      });
    const skillId = named(plan, 'Careful packing').id;
    const moved = await use.plans.moveSkill({ skillId, revision: 2, rank: 1, reason: ' Wants it before the holidays ' });
    expect(moved.reading.ranking.ranked[0]).toMatchObject({ id: skillId, rank: 1, computedRank: 3 });
    expect(named(moved.reading.plan, 'Careful packing').clientReason).toBe('Wants it before the holidays');
    const back = await use.plans.moveSkill({ skillId, revision: 3, rank: null, reason: '' });
    expect(back.reading.ranking.ranked[2]).toMatchObject({ id: skillId, rank: 3, computedRank: 3 });
    expect(named(back.reading.plan, 'Careful packing').clientReason).toBeNull();
  });
});

test('figures that no plan has are refused, so that sums stay numbers', async () => {
  const { plan } = await create();
  const { id } = named(plan, 'Digital curation');
  await expect(use.plans.updateSkill({ skillId: id, revision: 1, patch: { hours: { low: 1e308, high: 1e308 } } })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  const action = { kind: 'do' as const, text: 'Read', hours: 1, due: null, doneOn: null };
  await expect(use.plans.addAction({ skillId: id, action: { ...action, cost: Number.MAX_SAFE_INTEGER } })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});

/** What a change of the plan names, at the revision it has now. */
interface Now {
  readonly plan: { readonly planId: PlanId; readonly revision: number };
  readonly skill: { readonly skillId: PlanSkillId; readonly revision: number };
  readonly action: { readonly actionId: PlanActionId; readonly revision: number };
}

const withoutRevisions = (plan: SkillPlan | undefined): unknown =>
  JSON.parse(JSON.stringify(plan ?? null, (name, value) => (name === 'revision' ? undefined : value)));

test('every change of a plan can be taken back', async () => {
  const { plan } = await create();
  const skillId = named(plan, 'Digital curation').id;
  const action = {
    kind: 'learn' as const,
    text: 'Evening course',
    hours: 24,
    cost: 480,
    due: CalendarDate.parse('2027-01-17'),
    doneOn: null,
  };
  const withAction = await use.plans.addAction({ skillId, action });
  const actionId = named(withAction.reading.plan, 'Digital curation').actions[0]?.id;
  if (!actionId) throw new Error('no action');
  const other = named(plan, 'Basic programming').id;
  const changes = [
    (now: Now) => use.plans.updateSettings({ ...now.plan, settings: { hoursPerWeek: 3, title: 'Slower' } }),
    (now: Now) => use.plans.updateSettings({ ...now.plan, settings: { hoursPerWeek: null, deadline: CalendarDate.parse('2027-06-30') } }),
    (now: Now) => use.plans.setTargets({ ...now.plan, profileIds: [technician] }),
    (now: Now) => use.plans.updateSkill({ ...now.skill, patch: { standing: 'planned', levelNow: 2, needs: [other] } }),
    (now: Now) => use.plans.moveSkill({ ...now.skill, rank: 1, reason: 'First' }),
    () => use.plans.addOwnSkill({ planId: plan.id, name: 'Speaking up in meetings' }),
    (now: Now) => use.plans.removeSkill(now.skill),
    () => use.plans.addAction({ skillId, action }),
    (now: Now) => use.plans.updateAction({ ...now.action, patch: { doneOn: CalendarDate.parse('2026-11-17'), cost: null } }),
    (now: Now) => use.plans.removeAction(now.action),
    (now: Now) =>
      use.plans.setMilestones({
        ...now.plan,
        milestones: [{ title: 'Forty items', due: CalendarDate.parse('2027-02-14'), reachedOn: null }],
      }),
    () => use.plans.addSkill({ clientId, profileId: technician, itemId: skillItem('Careful packing') }),
    () => use.plans.create({ clientId, profileIds: [technician] }),
  ];
  for (const change of changes) {
    const before = await current();
    const skill = named(before, 'Digital curation');
    const { changeId, reading } = await change({
      plan: { planId: plan.id, revision: before?.revision ?? 0 },
      skill: { skillId, revision: skill.revision },
      action: { actionId, revision: skill.actions[0]?.revision ?? 0 },
    });
    expect(reading.plan).not.toEqual(before);
    expect(await current()).toEqual(reading.plan);
    await opened.workspace.undo(changeId);
    const after = await current();
    // Everything as it was; where the change had raised a revision, under a number that no window has seen.
    expect(withoutRevisions(after)).toEqual(withoutRevisions(before));
    if (reading.plan.id === before?.id) expect(after?.revision).toBeGreaterThan(reading.plan.revision);
  }
});

test('an older change of a plan is not taken back under a newer one', async () => {
  const { plan } = await create();
  const first = await use.plans.updateSkill({ skillId: named(plan, 'Digital curation').id, revision: 1, patch: { levelNow: 2 } });
  await use.plans.updateSkill({ skillId: named(plan, 'Basic programming').id, revision: 1, patch: { levelNow: 1 } });
  await expect(opened.workspace.undo(first.changeId)).rejects.toMatchObject({ data: { code: 'changedSince' } });
});

describe('what another window wrote meanwhile is not written over', () => {
  const refused = { data: { code: 'changedSince' } };
  const action = { kind: 'do' as const, text: 'Describe forty items', hours: null, cost: null, due: null, doneOn: null };
  const curation = async () => named(await current(), 'Digital curation');

  test('by a line of a skill, its place, or its removal', async () => {
    const { id: skillId, revision } = named((await create()).plan, 'Digital curation');
    await use.plans.updateSkill({ skillId, revision, patch: { ifThen: 'On Tuesday after closing' } });
    await expect(use.plans.updateSkill({ skillId, revision, patch: { ifThen: 'From the empty field' } })).rejects.toMatchObject(refused);
    await expect(use.plans.moveSkill({ skillId, revision, rank: 1, reason: 'First' })).rejects.toMatchObject(refused);
    await expect(use.plans.removeSkill({ skillId, revision })).rejects.toMatchObject(refused);
    expect(await curation()).toMatchObject({ ifThen: 'On Tuesday after closing', clientRank: null });
  });

  test('by the removal of a skill whose actions are newer', async () => {
    const { id: skillId, revision } = named((await create()).plan, 'Digital curation');
    await use.plans.addAction({ skillId, action });
    await expect(use.plans.removeSkill({ skillId, revision })).rejects.toMatchObject(refused);
    const { revision: withAction, actions } = await curation();
    const [added] = actions;
    if (!added) throw new Error('no action');
    await use.plans.updateAction({ actionId: added.id, revision: added.revision, patch: { text: 'Describe fifty items' } });
    await expect(use.plans.removeSkill({ skillId, revision: withAction })).rejects.toMatchObject(refused);
    expect((await curation()).actions).toMatchObject([{ text: 'Describe fifty items' }]);
  });

  test('by a step or its removal; another step is free', async () => {
    const { id: skillId } = named((await create()).plan, 'Digital curation');
    await use.plans.addAction({ skillId, action });
    await use.plans.addAction({ skillId, action: { ...action, text: 'Show them' } });
    const [first, second] = (await curation()).actions;
    if (!first || !second) throw new Error('no actions');
    const seen = { actionId: first.id, revision: first.revision };
    await use.plans.updateAction({ ...seen, patch: { text: 'Describe fifty items' } });
    await expect(use.plans.updateAction({ ...seen, patch: { text: 'Describe six items' } })).rejects.toMatchObject(refused);
    await expect(use.plans.removeAction(seen)).rejects.toMatchObject(refused);
    await use.plans.removeAction({ actionId: second.id, revision: second.revision });
    expect((await curation()).actions).toMatchObject([{ text: 'Describe fifty items' }]);
  });

  test('by milestones, targets or settings, which are lists and lines of the whole plan', async () => {
    const { plan } = await create();
    const seen = { planId: plan.id, revision: plan.revision };
    const milestone = (title: string) => ({ title, due: CalendarDate.parse('2026-12-01'), reachedOn: null });
    await use.plans.setMilestones({ ...seen, milestones: [milestone('Portfolio ready')] });
    await expect(use.plans.setMilestones({ ...seen, milestones: [milestone('First application')] })).rejects.toMatchObject(refused);
    await expect(use.plans.setTargets({ ...seen, profileIds: [librarian] })).rejects.toMatchObject(refused);
    await expect(use.plans.updateSettings({ ...seen, settings: { title: 'Mine' } })).rejects.toMatchObject(refused);
    expect(await current()).toMatchObject({ title: plan.title, milestones: [{ title: 'Portfolio ready' }] });
    expect((await current())?.targets).toHaveLength(2);
  });
});

describe('a skill that waits for a day', () => {
  test('keeps the day, begins then, is told in the history, and Undo names it', async () => {
    const { plan } = await create();
    const { id } = named(plan, 'Digital curation');
    const patch = { standing: 'planned' as const, levelNow: 1, levelTarget: 3, hours: { low: 16, high: 16 } };
    const { revision } = named((await use.plans.updateSkill({ skillId: id, revision: 1, patch })).reading.plan, 'Digital curation');
    const notBefore = CalendarDate.parse('2026-12-16');
    const { reading } = await use.plans.updateSkill({ skillId: id, revision, patch: { notBefore } });
    expect(named(reading.plan, 'Digital curation').notBefore).toBe('2026-12-16');
    expect(reading.schedule.scheduled).toMatchObject([{ start: { earliest: '2026-12-21' }, finish: { earliest: '2027-01-03' } }]);
    const { events } = await createRouterClient(historyHandlers(opened.context)).forClient({ clientId });
    expect(events[0]).toMatchObject({
      label: 'skillWaits',
      facts: [{ what: 'plan_skill.not_before', of: 'Digital curation', from: null, to: '2026-12-16' }],
    });
    await expect(use.plans.updateSkill({ skillId: id, revision, patch: { notBefore: null } })).rejects.toMatchObject({
      data: { code: 'changedSince' },
    });
    expect(await opened.workspace.undo(undefined)).toMatchObject({ label: 'skillWaits' });
    expect(named(await current(), 'Digital curation').notBefore).toBeNull();
  });

  test('changes of anything else leave the day as it is', async () => {
    const { plan } = await create();
    const { id } = named(plan, 'Digital curation');
    await use.plans.updateSkill({ skillId: id, revision: 1, patch: { notBefore: CalendarDate.parse('2026-12-16') } });
    await use.plans.updateSkill({ skillId: id, revision: 2, patch: { importance: 4 } });
    expect(named(await current(), 'Digital curation').notBefore).toBe('2026-12-16');
  });
});
