import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ClientId, PlanSkillId, ProfileId } from '#shared/domain/ids.ts';
import { addDays, CalendarDate } from '#shared/domain/time.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { addTestProfile } from '../test-profiles.ts';
import { plansHandlers } from './index.ts';

function routers({ context }: TestWorkspace) {
  return createRouterClient({ clients: clientsHandlers(context), plans: plansHandlers(context) });
}

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;
let librarian: ProfileId;
const date = (text: string) => CalendarDate.parse(text);
const today = date('2026-11-17');

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
  const skills = [{ name: 'Basic programming' }, { name: 'Digital curation' }];
  librarian = (await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', skills })).profileId;
});

/** A client with a plan of eight hours a week, and its two skills: the first is planned, the second only suggested. */
async function planned(name: string, startDate = date('2026-09-07')) {
  const { client } = await use.clients.create({ fields: { name, hoursPerWeek: 8 } });
  const { reading } = await use.plans.create({ clientId: client.id, profileIds: [librarian] });
  const planId = reading.plan.id;
  await use.plans.updateSettings({ planId, revision: reading.plan.revision, settings: { startDate } });
  const [skill, other] = reading.plan.skills.map(({ id }) => id);
  if (skill === undefined || other === undefined) throw new Error('the plan lacks its two skills');
  await use.plans.updateSkill({ skillId: skill, revision: 1, patch: { standing: 'planned' } });
  return { clientId: client.id, planId, skill, other };
}

const act = (skillId: PlanSkillId, text: string, due: CalendarDate | null, doneOn: CalendarDate | null = null) =>
  use.plans.addAction({ skillId, action: { kind: 'do', text, hours: null, cost: null, due, doneOn } });

async function close(clientId: ClientId): Promise<void> {
  const { client } = await use.clients.get({ clientId });
  await use.clients.update({ clientId, revision: client.revision, fields: { status: 'closed' } });
}

describe('actions', () => {
  test('of all plans come in one list by date; done ones stay for the day of the tick and count no more', async () => {
    const a = await planned('Sample Client A');
    await act(a.skill, 'next week', addDays(today, 7));
    await act(a.skill, 'late', addDays(today, -1));
    await act(a.skill, 'far', addDays(today, 37));
    await act(a.skill, 'no date', null);
    await act(a.skill, 'ticked today', addDays(today, -2), today);
    await act(a.skill, 'done before', addDays(today, -2), addDays(today, -1));
    await act(a.other, 'not planned', today);
    const b = await planned('Sample Client B');
    await act(b.skill, 'today', today);
    const { actions } = await use.plans.due();
    expect(actions.listed.map((action) => [action.text, action.clientName, action.done])).toEqual([
      ['ticked today', 'Sample Client A', true],
      ['late', 'Sample Client A', false],
      ['today', 'Sample Client B', false],
      ['next week', 'Sample Client A', false],
      ['far', 'Sample Client A', false],
    ]);
    expect(actions).toMatchObject({ due: 3, late: 1 });
  });

  test('of closed cases, and of a plan that a newer one has replaced, are not asked for', async () => {
    const { clientId, skill } = await planned('Sample Client A');
    await act(skill, 'of the first plan', today);
    expect((await use.plans.due()).actions.due).toBe(1);
    await use.plans.create({ clientId, profileIds: [librarian] });
    expect((await use.plans.due()).actions).toEqual({ listed: [], due: 0, late: 0 });
    const b = await planned('Sample Client B');
    await act(b.skill, 'of a closed case', today);
    await close(b.clientId);
    expect((await use.plans.due()).actions).toEqual({ listed: [], due: 0, late: 0 });
  });

  test('that come later fill the list up to six; more than a hundred are counted but not listed', async () => {
    const { skill } = await planned('Sample Client A');
    for (const days of [1, 2]) await act(skill, 'soon', addDays(today, days));
    for (let days = 10; days < 18; days += 1) await act(skill, 'later', addDays(today, days));
    expect((await use.plans.due()).actions.listed).toHaveLength(6);
    for (let one = 0; one < 110; one += 1) await act(skill, 'much', today);
    const { actions } = await use.plans.due();
    expect(actions.listed).toHaveLength(100);
    expect(actions.due).toBe(112);
  });
});

describe('reviews', () => {
  /** Enough hours for four reviews from the start on. */
  const rate = (skillId: PlanSkillId) =>
    use.plans.updateSkill({
      skillId,
      revision: 2,
      patch: { levelNow: 0, levelTarget: 3, importance: 4, interest: 3, hours: { low: 190, high: 200 } },
    });
  const reviewsOf = async () => {
    const { listed, ...rest } = (await use.plans.due()).reviews;
    return { ...rest, listed: listed.map(({ clientName, review }) => [clientName, review]) };
  };

  test('are on every 42nd day of a plan that has hours, the nearest first', async () => {
    for (const [name, start] of [
      ['Sample Client A', '2026-10-12'],
      ['Sample Client B', '2026-10-06'],
      ['Sample Client C', '2026-11-17'],
      ['Sample Client D', '2026-12-01'],
    ] as const) {
      await rate((await planned(name, date(start))).skill);
    }
    await planned('Sample Client E, who has rated nothing', date('2026-10-12'));
    expect(await reviewsOf()).toEqual({
      due: 2,
      more: false,
      listed: [
        ['Sample Client B', '2026-11-17'],
        ['Sample Client A', '2026-11-23'],
        ['Sample Client C', '2026-12-29'],
        ['Sample Client D', '2027-01-12'],
      ],
    });
  });

  test('that fell into a pause come when it is over; a plan that is over and a closed case have none', async () => {
    const { skill, planId } = await planned('Sample Client A', date('2026-10-01'));
    await rate(skill);
    const { plan } = await use.plans.get({ planId });
    await use.plans.updateSettings({
      planId,
      revision: plan.revision,
      settings: { pauses: [{ from: date('2026-11-09'), to: date('2026-11-18') }] },
    });
    const over = await planned('Sample Client B', date('2025-10-07'));
    await rate(over.skill);
    const closed = await planned('Sample Client C', date('2026-10-12'));
    await rate(closed.skill);
    await close(closed.clientId);
    expect(await reviewsOf()).toEqual({ due: 1, more: false, listed: [['Sample Client A', '2026-11-19']] });
  });

  test('say when there are more than are looked at', async () => {
    const first = await planned('Sample Client 1', date('2026-10-06'));
    await rate(first.skill);
    const plan = await opened.workspace.db.selectFrom('plan').selectAll().executeTakeFirstOrThrow();
    const skill = await opened.workspace.db.selectFrom('plan_skill').selectAll().where('id', '=', first.skill).executeTakeFirstOrThrow();
    for (let one = 2; one <= 31; one += 1) {
      const { client } = await use.clients.create({ fields: { name: `Sample Client ${one}` } });
      await opened.workspace.record(async (db) => {
        await db
          .insertInto('plan')
          .values({ ...plan, id: `plan-${one}`, client_id: client.id })
          .execute();
        await db
          .insertInto('plan_skill')
          .values({ ...skill, id: `skill-${one}`, plan_id: `plan-${one}` })
          .execute();
      });
    }
    const { reviews } = await use.plans.due();
    expect(reviews).toMatchObject({ due: 30, more: true });
    expect(reviews.listed).toHaveLength(30);
  });
});
