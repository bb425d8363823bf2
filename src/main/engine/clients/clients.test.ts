import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ClientListing } from '#shared/contract/clients.ts';
import { ProfileId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { createPlanFigures } from '../plans/index.ts';
import { generateManyClients } from '../sample/index.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';
import { listClients } from './list-clients.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
});

const names = (listing: readonly { name: string }[]) => listing.map((row) => row.name);
const listed = async (search: string) => names(await use.clients.list({ search }));

test('a window that still shows what Undo took back cannot write over what came after it', async () => {
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
  const write = (revision: number, fields: { name: string }) => use.clients.update({ clientId: client.id, revision, fields });
  const shownElsewhere = (await write(client.revision, { name: 'Sample Client B' })).client;
  await opened.workspace.undo(undefined);
  const now = (await use.clients.get({ clientId: client.id })).client;
  await write(now.revision, { name: 'Sample Client C' });
  await expect(write(shownElsewhere.revision, { name: 'Sample Client D' })).rejects.toMatchObject({ data: { code: 'changedSince' } });
  expect((await use.clients.get({ clientId: client.id })).client.name).toBe('Sample Client C');
});

describe('a new client', () => {
  test('gets the next free reference, counted from C-0001', async () => {
    const first = await use.clients.create({ fields: { name: 'Sample Client A' } });
    await use.clients.create({ fields: { name: 'Sample Client B', reference: 'C-0148' } });
    const third = await use.clients.create({ fields: { name: 'Sample Client C' } });
    expect([first.client.reference, third.client.reference]).toEqual(['C-0001', 'C-0149']);
  });

  test('has nothing invented: hours and budget are not stated', async () => {
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    expect(client).toMatchObject({ hoursPerWeek: null, budget: null, situation: '', languages: ['en'], status: 'active', revision: 1 });
  });

  test('gets a free reference however high somebody once counted by hand', async () => {
    await use.clients.create({ fields: { name: 'Sample Client A', reference: 'C-99999999999999999999' } });
    await use.clients.create({ fields: { name: 'Sample Client B', reference: 'C-999999' } });
    const references: string[] = [];
    for (const name of ['Sample Client C', 'Sample Client D'])
      references.push((await use.clients.create({ fields: { name } })).client.reference);
    expect(references).toEqual(['C-1000000', 'C-1000001']);
  });

  test('is found by a name typed with letters and accents apart', async () => {
    const { client } = await use.clients.create({ fields: { name: 'Sample Cli\u0065\u0301nt E' } });
    expect(client.name).toBe('Sample Cli\u00e9nt E');
    expect(await use.clients.list({ search: 'Cli\u0065\u0301nt' })).toHaveLength(1);
  });

  test('has no budget in what is no currency', async () => {
    const create = use.clients.create({ fields: { name: 'Sample Client A', budget: { amount: 5, currency: '<b>' } } });
    await expect(create).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('is refused a reference that another client has, and nothing is written', async () => {
    await use.clients.create({ fields: { name: 'Sample Client A', reference: 'C-0148' } });
    await expect(use.clients.create({ fields: { name: 'Sample Client B', reference: 'C-0148' } })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { code: 'referenceTaken', details: { reference: 'C-0148' } },
    });
    expect(await listed('')).toEqual(['Sample Client A']);
  });

  test('can be taken back', async () => {
    const { changeId } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    await opened.workspace.undo(changeId);
    expect(await listed('')).toEqual([]);
    expect(await listed('Sample')).toEqual([]);
  });
});

describe('writing a client', () => {
  test('changes only the fields given and raises the revision; undo brings the fields back and raises it again', async () => {
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A', situation: 'Works as a library assistant' } });
    const { client: after, changeId } = await use.clients.update({
      clientId: client.id,
      revision: 1,
      fields: { hoursPerWeek: 8, budget: { amount: 1200, currency: 'USD' } },
    });
    expect(after).toMatchObject({ name: 'Sample Client A', situation: 'Works as a library assistant', hoursPerWeek: 8, revision: 2 });
    await opened.workspace.undo(changeId);
    expect((await use.clients.get({ clientId: client.id })).client).toEqual({ ...client, revision: 3 });
  });

  test('is refused when somebody wrote in between', async () => {
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    await use.clients.update({ clientId: client.id, revision: 1, fields: { name: 'Sample Client B' } });
    await expect(use.clients.update({ clientId: client.id, revision: 1, fields: { name: 'Sample Client C' } })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { code: 'changedSince' },
    });
    expect(await listed('')).toEqual(['Sample Client B']);
  });
});

test('removing a client removes the whole case, and undo brings the whole case back', async () => {
  const { profileId, versionId } = await addTestProfile(opened.workspace, {
    socCode: '25-4022',
    title: 'Librarian',
    skills: [{ name: 'Digital curation' }],
  });
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
  await use.clients.shortlist({ clientId: client.id, profileId, standing: 'target' });
  const { session } = await use.sessions.start({ clientId: client.id });
  await use.annotations.create({
    clientId: client.id,
    profileId,
    versionId,
    sessionId: session.id,
    kind: 'question',
    body: 'Evenings?',
    anchor: whole,
  });
  await use.plans.create({ clientId: client.id, profileIds: [profileId] });
  const before = await snapshot(client.id);

  await expect(use.clients.remove({ clientId: client.id, revision: client.revision - 1 })).rejects.toMatchObject({
    data: { code: 'changedSince' },
  });
  const { changeId } = await use.clients.remove({ clientId: client.id, revision: client.revision });
  await expect(use.clients.get({ clientId: client.id })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'client' } });
  expect(await use.sessions.forClient({ clientId: client.id })).toEqual([]);
  expect(await use.plans.forClient({ clientId: client.id })).toBeNull();

  await opened.workspace.undo(changeId);
  expect(await snapshot(client.id)).toEqual(before);
});

const whole = { itemId: 'summary' as Parameters<typeof use.annotations.create>[0]['anchor']['itemId'], start: 0, end: 0 };

async function snapshot(clientId: Parameters<typeof use.clients.get>[0]['clientId']) {
  return {
    case: await use.clients.get({ clientId }),
    sessions: await use.sessions.forClient({ clientId }),
    notes: await use.annotations.forClient({ clientId }),
    plan: await use.plans.forClient({ clientId }),
    found: await listed('Sample'),
  };
}

describe('the shortlist', () => {
  test('keeps an occupation once, with its standing and the notes on it', async () => {
    const { profileId, versionId } = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian' });
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    await use.clients.shortlist({ clientId: client.id, profileId, standing: 'idea' });
    await use.annotations.create({ clientId: client.id, profileId, versionId, kind: 'strength', body: 'Three years', anchor: whole });
    const { shortlist, changeId } = await use.clients.shortlist({ clientId: client.id, profileId, standing: 'target' });
    expect(shortlist).toMatchObject([{ socCode: '25-4022', title: 'Librarian', standing: 'target', notes: 1 }]);
    await opened.workspace.undo(changeId);
    expect((await use.clients.get({ clientId: client.id })).shortlist).toMatchObject([{ standing: 'idea' }]);
  });

  test('takes several at once, pages and computed profiles, and gives them back at once', async () => {
    const { profileId } = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian' });
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    await use.clients.shortlist({ clientId: client.id, profileId, standing: 'target' });
    const profileIds = [profileId, computedProfileId('25-4022'), computedProfileId('15-1252')];
    const { added, shortlist, changeId } = await use.clients.addToShortlist({ clientId: client.id, profileIds });
    expect(added).toBe(2);
    expect(shortlist.map(({ profileId: id, standing }) => [id, standing])).toEqual(
      expect.arrayContaining([
        [profileId, 'target'],
        [computedProfileId('25-4022'), 'idea'],
        [computedProfileId('15-1252'), 'idea'],
      ]),
    );
    await opened.workspace.undo(changeId);
    expect((await use.clients.get({ clientId: client.id })).shortlist).toMatchObject([{ profileId, standing: 'target' }]);
    await expect(
      use.clients.addToShortlist({ clientId: client.id, profileIds: [profileId, ProfileId.parse('gone')] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'profile' } });
  });

  test('lets go of an occupation', async () => {
    const { profileId } = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian' });
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    await use.clients.shortlist({ clientId: client.id, profileId, standing: 'idea' });
    expect((await use.clients.shortlist({ clientId: client.id, profileId, standing: null })).shortlist).toEqual([]);
  });
});

describe('the client list', () => {
  test('gives rows of the shape the contract says, which are not checked again on their way out', async () => {
    await generateManyClients(opened.context, 40);
    const rows = await use.clients.list({});
    expect(rows).toHaveLength(40);
    expect(ClientListing.array().parse(rows)).toEqual(rows);
  });

  test('finds words in any script, short ones too, and takes nothing typed for syntax', async () => {
    const situations = ['圖書館助理', 'ผู้ช่วยบรรณารักษ์', '100 % "remote" work_', 'Works nights'];
    for (const [index, situation] of situations.entries())
      await use.clients.create({ fields: { name: `Sample Client ${index + 1}`, situation } });
    expect(await listed('圖書')).toEqual(['Sample Client 1']);
    expect(await listed('圖書館')).toEqual(['Sample Client 1']);
    expect(await listed('บรรณารักษ์')).toEqual(['Sample Client 2']);
    expect(await listed('100 %')).toEqual(['Sample Client 3']);
    expect(await listed('"remote"')).toEqual(['Sample Client 3']);
    expect(await listed('k_')).toEqual(['Sample Client 3']);
    expect(await listed('client NIGHTS')).toEqual(['Sample Client 4']);
    expect(await listed('c-0002')).toEqual(['Sample Client 2']);
    expect(await listed('client" OR "1')).toEqual([]);
  });

  test('shows targets, the plan with its finish, and the last session', async () => {
    const { profileId } = await addTestProfile(opened.workspace, {
      socCode: '25-4022',
      title: 'Librarian',
      skills: [{ name: 'Digital curation' }],
    });
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: 8 } });
    await use.clients.shortlist({ clientId: client.id, profileId, standing: 'target' });
    const { session } = await use.sessions.start({ clientId: client.id });
    const { reading } = await use.plans.create({ clientId: client.id, profileIds: [profileId] });
    const [skill] = reading.plan.skills;
    if (skill)
      await use.plans.updateSkill({
        skillId: skill.id,
        revision: skill.revision,
        patch: { standing: 'planned', levelNow: 1, levelTarget: 3, hours: { low: 16, high: 20 } },
      });
    if (skill) await use.planWork.logHours({ skillId: skill.id, entry: { day: CalendarDate.parse('2026-11-16'), hours: 4, words: '' } });
    expect(await use.clients.list({})).toMatchObject([
      {
        name: 'Sample Client A',
        targets: ['Librarian'],
        plan: { hoursDone: 4, hours: 16, finish: '2026-12-06' },
        lastSessionAt: session.startedAt,
      },
    ]);
  });

  test('of 5,000 clients takes no more queries than one of ten', async () => {
    await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian' });
    await generateManyClients(opened.context, 10);
    const forTen = await countQueries();
    await generateManyClients(opened.context, 4_990);
    const forAll = await countQueries();
    expect([forTen.listed, forAll.listed]).toEqual([10, 5_000]);
    expect(forAll.queries).toBe(forTen.queries);
    expect(await listed('Sample Client 4711')).toEqual(['Sample Client 4711']);
  });
});

async function countQueries() {
  let queries = 0;
  const counting = opened.workspace.db.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const listed = (await listClients(counting, { search: '', limit: 10_000, today: opened.clock.today() }, createPlanFigures())).length;
  return { queries, listed };
}
