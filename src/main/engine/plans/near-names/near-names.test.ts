import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { SkillPatch } from '#shared/contract/plans.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';
import { clientsHandlers } from '../../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../database/testing.ts';
import { historyHandlers } from '../../history/index.ts';
import { planWorkHandlers } from '../../plan-work/index.ts';
import { addTestProfile } from '../../test-profiles.ts';
import { plansHandlers } from '../index.ts';
import { moveRows } from './move-rows.ts';

const routers = ({ context }: TestWorkspace) =>
  createRouterClient({
    clients: clientsHandlers(context),
    plans: plansHandlers(context),
    planWork: planWorkHandlers(context),
    history: historyHandlers(context),
  });

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;
let clientId: ClientId;
let profiles: ProfileId[];

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: 8 } })).client.id;
  profiles = [];
  for (const [socCode, title, skills] of [
    ['25-4022', 'Librarian', ['Library technology', 'Cataloging', 'Teaching groups']],
    ['25-4031', 'Library technician', ['Library technologies', 'Careful packing']],
  ] as const) {
    profiles.push((await addTestProfile(opened.workspace, { socCode, title, skills: skills.map((name) => ({ name })) })).profileId);
  }
  await use.plans.create({ clientId, profileIds: profiles });
});

async function current(): Promise<SkillPlan> {
  const reading = await use.plans.forClient({ clientId });
  if (!reading) throw new Error('no plan');
  return reading.plan;
}

async function skill(name: string): Promise<PlanSkill> {
  const found = (await current()).skills.find((each) => each.name === name);
  if (!found) throw new Error(`no skill ${name}`);
  return found;
}

const seen = async (name: string) => {
  const { id: skillId, revision } = await skill(name);
  return { skillId, revision };
};
const update = async (name: string, patch: SkillPatch) => use.plans.updateSkill({ ...(await seen(name)), patch });
const addStep = async (name: string, text: string) =>
  use.plans.addAction({
    skillId: (await skill(name)).id,
    action: { kind: 'do', text, hours: 4, cost: null, due: null, doneOn: null },
  });
const logHours = async (name: string, hours: number) =>
  use.planWork.logHours({ skillId: (await skill(name)).id, entry: { day: opened.context.clock.today(), hours, words: '' } });
const proposed = async () => (await use.plans.nearNames({ planId: (await current()).id })).map(({ names }) => names);
const join = async (take: Parameters<typeof use.plans.joinSkills>[0]['take'] = []) =>
  use.plans.joinSkills({ kept: await seen('Library technology'), joined: await seen('Library technologies'), take });

/** Everything of a plan but the numbers that only ever rise. */
const withoutRevisions = (plan: SkillPlan): unknown =>
  JSON.parse(JSON.stringify(plan, (name, value) => (name === 'revision' || name === 'updatedAt' ? undefined : value)));

test('two lists with near names are proposed as one skill; the same name is one already', async () => {
  expect(await proposed()).toEqual([['Library technology', 'Library technologies']]);
});

describe('joined', () => {
  test('one skill has the sources, steps and hours of both, what was chosen, and what needed either', async () => {
    await update('Library technology', {
      standing: 'planned',
      levelNow: 1,
      hours: { low: 10, high: 20 },
      ifThen: 'On Tuesday',
    });
    await update('Library technologies', { levelNow: 2, importance: 4, hours: { low: 30, high: 30 }, gate: true });
    await logHours('Library technology', 3);
    await logHours('Library technologies', 1.5);
    await addStep('Library technology', 'First of the one');
    await addStep('Library technologies', 'First of the other');
    await addStep('Library technologies', 'Second of the other');
    await addStep('Library technology', 'Second of the one');
    const [kept, other] = [await skill('Library technology'), await skill('Library technologies')];
    await update('Cataloging', { needs: [other.id] });
    await update('Teaching groups', { needs: [kept.id, other.id] });
    await update('Library technologies', { needs: [(await skill('Careful packing')).id] });

    const { reading } = await join(['hours']);

    expect(reading.plan.skills.map(({ name }) => name)).toEqual(['Library technology', 'Cataloging', 'Teaching groups', 'Careful packing']);
    const one = await skill('Library technology');
    expect(one).toMatchObject({
      id: kept.id,
      standing: 'planned',
      levelNow: 1,
      importance: 4,
      hours: { low: 30, high: 30 },
      hoursDone: 4.5,
      gate: true,
      ifThen: 'On Tuesday',
      needs: [(await skill('Careful packing')).id],
    });
    expect(one.sources.map(({ socCode, name }) => [socCode, name])).toEqual([
      ['25-4022', 'Library technology'],
      ['25-4031', 'Library technologies'],
    ]);
    expect(one.actions.map(({ text }) => text)).toEqual([
      'First of the one',
      'Second of the one',
      'First of the other',
      'Second of the other',
    ]);
    expect((await skill('Cataloging')).needs).toEqual([kept.id]);
    expect((await skill('Teaching groups')).needs).toEqual([kept.id]);
    expect(reading.ranking.ranked.concat().length + reading.ranking.rateFirst.length).toBe(4);
    expect(await proposed()).toEqual([]);
  });

  test('is taken back by one Undo, to the last step and need', async () => {
    await addStep('Library technology', 'Of the one');
    await addStep('Library technologies', 'Of the other');
    await update('Cataloging', { needs: [(await skill('Library technologies')).id] });
    await update('Library technology', { needs: [(await skill('Library technologies')).id] });
    const before = await current();
    const { changeId, reading } = await join(['name']);
    expect(reading.plan.skills.map(({ name }) => name)).toContain('Library technologies');
    expect(reading.plan.skills).toHaveLength(4);
    await opened.workspace.undo(changeId);
    expect(withoutRevisions(await current())).toEqual(withoutRevisions(before));
    expect(await proposed()).toHaveLength(1);
  });

  test('a list that names either brings no second skill when it joins again', async () => {
    const { plan } = (await join()).reading;
    const [librarian] = profiles;
    if (!librarian) throw new Error('no profile');
    const without = await use.plans.setTargets({ planId: plan.id, revision: plan.revision, profileIds: [librarian] });
    const again = await use.plans.setTargets({ planId: plan.id, revision: without.reading.plan.revision, profileIds: profiles });
    expect(again.reading.plan.skills.filter(({ name }) => name.startsWith('Library tech'))).toHaveLength(1);
  });

  test('is refused where one needs the other by way of a third, and nothing is written', async () => {
    const technologies = (await skill('Library technologies')).id;
    await update('Cataloging', { needs: [technologies] });
    await update('Library technology', { needs: [(await skill('Cataloging')).id] });
    const before = await current();
    await expect(join()).rejects.toMatchObject({
      data: { code: 'prerequisiteCycle', details: { skills: 'Library technology → Cataloging → Library technology' } },
    });
    expect(await current()).toEqual(before);
  });

  test('is refused on an older state of either, and of skills of two plans', async () => {
    const [kept, joined] = [await seen('Library technology'), await seen('Library technologies')];
    await addStep('Library technologies', 'Added elsewhere');
    await expect(use.plans.joinSkills({ kept, joined, take: [] })).rejects.toMatchObject({ data: { code: 'changedSince' } });
    await expect(use.plans.joinSkills({ kept, joined: kept, take: [] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await use.plans.create({ clientId, profileIds: profiles });
    const other = await seen('Library technologies');
    await expect(use.plans.joinSkills({ kept, joined: other, take: [] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('brings along what hangs on a skill in any table, in its order, also in one that is made later', async () => {
    const [kept, gone] = [(await skill('Library technology')).id, (await skill('Library technologies')).id];
    const moved = await opened.workspace.record(async (db) => {
      await sql`CREATE TABLE tomorrow (words TEXT, position INTEGER, skill_id TEXT REFERENCES plan_skill (id) ON DELETE CASCADE)`.execute(
        db,
      );
      for (const [words, position, id] of [
        ['a', 0, kept],
        ['b', 4, kept],
        ['c', 0, gone],
        ['d', 1, gone],
      ] as const) {
        await sql`INSERT INTO tomorrow VALUES (${words}, ${position}, ${id})`.execute(db);
      }
      await moveRows(db, gone, kept);
      return sql`SELECT words, skill_id AS id FROM tomorrow ORDER BY position`.execute(db);
    });
    expect(moved.rows).toEqual(['a', 'b', 'c', 'd'].map((words) => ({ words, id: kept })));
  });
});

describe('kept apart', () => {
  test('is remembered by name: after another change of the plan, and after the list left and came back', async () => {
    const { changeId, reading } = await use.plans.keepApart({
      one: await seen('Library technology'),
      other: await seen('Library technologies'),
    });
    expect(await proposed()).toEqual([]);
    const [librarian] = profiles;
    if (!librarian) throw new Error('no profile');
    const { id: planId, revision } = reading.plan;
    const without = await use.plans.setTargets({ planId, revision, profileIds: [librarian] });
    expect(without.reading.plan.skills).toHaveLength(3);
    await use.plans.setTargets({ planId, revision: without.reading.plan.revision, profileIds: profiles });
    expect(await proposed()).toEqual([]);
    const again = await use.plans.keepApart({ one: await seen('Library technologies'), other: await seen('Library technology') });
    await opened.workspace.undo(again.changeId);
    expect(await proposed()).toEqual([]);
    expect(changeId).not.toBe(again.changeId);
  });

  test('is taken back by Undo, and asked again', async () => {
    const { changeId } = await use.plans.keepApart({ one: await seen('Library technology'), other: await seen('Library technologies') });
    await opened.workspace.undo(changeId);
    expect(await proposed()).toHaveLength(1);
  });
});

test('the history names what was joined and what was kept apart', async () => {
  await use.plans.keepApart({ one: await seen('Library technology'), other: await seen('Library technologies') });
  await join();
  const { events } = await use.history.forClient({ clientId });
  expect(events.slice(0, 2).map(({ label, facts }) => [label, facts.map(({ what, of, from, to }) => [what, of, from, to])])).toEqual([
    ['skillsJoined', [['plan_skill.name', null, 'Library technologies', null]]],
    ['skillsKeptApart', [['plan_names_apart.one_name', 'Library technologies', null, 'Library technology']]],
  ]);
});
