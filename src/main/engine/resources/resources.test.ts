import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ResourceFields } from '#shared/domain/resource/resource.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { historyHandlers } from '../history/index.ts';
import { plansHandlers } from '../plans/index.ts';
import { addTestProfile } from '../test-profiles.ts';
import { resourcesHandlers } from './index.ts';

const routers = ({ context }: TestWorkspace) =>
  createRouterClient({
    clients: clientsHandlers(context),
    plans: plansHandlers(context),
    history: historyHandlers(context),
    resources: resourcesHandlers(context),
  });

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
});

const add = async (fields: Partial<ResourceFields> & Pick<ResourceFields, 'title'>) =>
  (await use.resources.add({ kind: 'course', ...fields })).resource;
const titles = async () => (await use.resources.list()).resources.map(({ title }) => title);
const usd = (amount: number) => ({ amount, currency: amount === 0 ? null : 'USD' });

describe('office resources', () => {
  test('are listed by title, with what nobody wrote not stated', async () => {
    await add({ title: 'writing clear notes' });
    await add({
      title: 'Basic scripting',
      provider: 'Sample Adult School',
      hours: { low: 20, high: 30 },
      cost: usd(0),
      languages: ['en', 'th'],
    });
    const { resources, today } = await use.resources.list();
    expect(today).toBe('2026-11-17');
    expect(resources).toMatchObject([
      { title: 'Basic scripting', hours: { low: 20, high: 30 }, cost: { amount: 0, currency: null }, languages: ['en', 'th'], revision: 1 },
      { title: 'writing clear notes', provider: '', hours: null, cost: null, languages: [], where: null, skills: [], checkedOn: null },
    ]);
  });

  test('are not written over a newer state, nor removed by who has not seen it; every change is taken back', async () => {
    const { resource, changeId } = await use.resources.add({ title: 'Basic scripting', kind: 'course' });
    const resourceId = resource.id;
    const updated = await use.resources.update({ resourceId, revision: 1, fields: { note: 'Evenings only.' } });
    const refused = { data: { code: 'changedSince' } };
    await expect(use.resources.update({ resourceId, revision: 1, fields: { note: 'Late' } })).rejects.toMatchObject(refused);
    await expect(use.resources.remove({ resourceId, revision: 1 })).rejects.toMatchObject(refused);
    const removed = await use.resources.remove({ resourceId, revision: 2 });
    expect(await titles()).toEqual([]);
    await expect(use.resources.remove({ resourceId, revision: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const change of [removed.changeId, updated.changeId]) await opened.workspace.undo(change);
    expect((await use.resources.list()).resources).toEqual([{ ...resource, revision: 3 }]);
    await opened.workspace.undo(changeId);
    expect(await titles()).toEqual([]);
  });

  test('cannot have been checked on a day to come, cost a sum without a currency, or be without a title', async () => {
    const checkedOn = CalendarDate.parse('2026-11-18');
    await expect(add({ title: 'Basic scripting', checkedOn })).rejects.toMatchObject({ data: { code: 'dayCannotBe' } });
    await expect(add({ title: 'Basic scripting', cost: { amount: 20, currency: null } })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(add({ title: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await titles()).toEqual([]);
  });
});

describe('resources for a skill', () => {
  test('are those that serve it by name, with the name: free first, then by cost in the currency of the plan', async () => {
    await add({ title: 'Not stated', skills: ['Basic programming'] });
    await add({ title: 'Dear', skills: ['Basic programming'], cost: usd(300) });
    await add({ title: 'Abroad', skills: ['Basic programming'], cost: { amount: 10, currency: 'EUR' } });
    await add({ title: 'Cheap', skills: ['Spreadsheets', 'Programming'], cost: usd(20) });
    await add({ title: 'Free', skills: ['Basic programing'], cost: usd(0) });
    await add({ title: 'Other', skills: ['Basic accounting'] });
    const found = await use.resources.serving({ names: ['Basic programming'], currency: 'USD' });
    expect(found.map(({ resource, skill, likeness }) => [resource.title, skill, likeness])).toEqual([
      ['Free', 'Basic programing', 'near'],
      ['Cheap', 'Programming', 'words'],
      ['Dear', 'Basic programming', 'same'],
      ['Abroad', 'Basic programming', 'same'],
      ['Not stated', 'Basic programming', 'same'],
    ]);
  });

  test('become a step that knows its resource, also when the resource is gone and when it is back', async () => {
    const course = await add({ title: 'Basic scripting', skills: ['Basic programming'], cost: usd(20) });
    const { profileId } = await addTestProfile(opened.workspace, {
      socCode: '25-4022',
      title: 'Librarian',
      skills: [{ name: 'Basic programming' }],
    });
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    const { reading } = await use.plans.create({ clientId: client.id, profileIds: [profileId] });
    const skillId = reading.plan.skills[0]?.id;
    if (skillId === undefined) throw new Error('the plan lacks its skill');
    const step = { kind: 'learn', text: 'Basic scripting', hours: 24, cost: 20, due: null, doneOn: null, resourceId: course.id } as const;
    await use.plans.addAction({ skillId, action: step });
    await use.plans.addAction({ skillId, action: { ...step, text: 'My own way', resourceId: undefined } });
    const { changeId } = await use.resources.remove({ resourceId: course.id, revision: 1 });
    const steps = async () => (await use.plans.forClient({ clientId: client.id }))?.plan.skills[0]?.actions ?? [];
    const [made, own] = await steps();
    expect(made).toMatchObject(step);
    expect(own?.resourceId).toBeUndefined();
    await use.plans.updateAction({ actionId: made?.id ?? own?.id ?? raise(), revision: 1, patch: { hours: 12 } });
    expect((await steps())[0]).toMatchObject({ hours: 12, resourceId: course.id });
    await opened.workspace.undo(changeId);
    expect(await titles()).toEqual(['Basic scripting']);
    const { events } = await use.history.forClient({ clientId: client.id });
    expect(events[0]?.facts).toEqual([{ what: 'plan_action.hours', of: 'Basic scripting', from: '24', to: '12' }]);
    expect(events.some(({ label }) => label.startsWith('resource'))).toBe(false);
    await use.clients.remove({ clientId: client.id, revision: 1 });
    expect(await titles()).toEqual(['Basic scripting']);
  });

  function raise(): never {
    throw new Error('the step is not there');
  }
});
