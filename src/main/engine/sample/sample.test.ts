import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';
import { fillSampleWorkspace, type SamplePage } from './index.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;

async function begin(): Promise<() => Promise<void>> {
  opened = await openTestWorkspace();
  use = testCalls(opened.context);
  return opened.close;
}

/** The real pages, where this machine has them. */
const realPages = join(import.meta.dirname, '../../../../../shared/pages');

async function readFolder(folder: string): Promise<SamplePage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })));
}

async function caseOfA(pages?: SamplePage[]) {
  const { clients, failed } = await fillSampleWorkspace(opened.context, pages);
  const clientId = clients.a;
  const plan = await use.plans.forClient({ clientId });
  if (!plan) throw new Error('no plan');
  const { client, shortlist } = await use.clients.get({ clientId });
  return {
    client,
    shortlist,
    failed,
    plan,
    notes: await use.annotations.forClient({ clientId }),
    sessions: await use.sessions.forClient({ clientId }),
  };
}

describe('Sample Client A', () => {
  let caseOfClient: Awaited<ReturnType<typeof caseOfA>>;

  // Nothing below changes the case: it is filled once.
  beforeAll(async () => {
    const close = await begin();
    caseOfClient = await caseOfA();
    return close;
  });

  test('is the case of the mock-ups: 74 of 192 hours, 6 behind, $660 of $1,200, from 7 September to 7 March', async () => {
    const { plan, client } = caseOfClient;
    expect(client).toMatchObject({ reference: 'C-0148', name: 'Sample Client A', hoursPerWeek: 8, languages: ['en', 'zh-Hant'] });
    expect(plan.plan).toMatchObject({
      title: 'Toward librarian work',
      startDate: '2026-09-07',
      agreedOn: '2026-09-07',
      budget: { amount: 1_200 },
    });
    expect(plan.schedule.totals).toEqual({ hours: { low: 192, high: 192 }, hoursDone: 74, hoursDue: 80, cost: 660, costsMissing: 0 });
    expect(plan.schedule.finish?.earliest).toBe('2027-03-07');
    expect(plan.whatIf).toEqual([
      { hoursPerWeek: 6, finish: '2027-05-02' },
      { hoursPerWeek: 10, finish: '2027-02-07' },
    ]);
  });

  test('has four planned skills in the order of the mock-ups and three suggested ones, one of them by a near name', async () => {
    const { plan } = caseOfClient;
    const name = (id: string) => plan.plan.skills.find((skill) => skill.id === id)?.name;
    const dates = plan.schedule.scheduled.map(({ id, start, finish, hours }) => [name(id), start.earliest, finish.earliest, hours.low]);
    expect(dates).toEqual([
      ['Data ethics and privacy', '2026-09-07', '2026-10-18', 24],
      ['Basic programming', '2026-09-07', '2026-12-13', 56],
      ['Digital curation', '2026-10-19', '2027-03-07', 72],
      ['AI tools at work', '2026-12-14', '2027-03-07', 40],
    ]);
    expect(plan.ranking.ranked.map(({ id, priority }) => [name(id), priority])).toEqual([
      ['Basic programming', 77.5],
      ['Digital curation', 70],
      ['AI tools at work', 57.5],
      ['Designing for users', 52.5],
      ['Leading projects and change', 36.3],
    ]);
    expect(plan.ranking.ranked.every((skill) => skill.tiedWith.length === 0)).toBe(true);
    expect(plan.ranking.strengths.map(name)).toEqual(['Data ethics and privacy']);
    expect(plan.plan.skills.filter((skill) => skill.standing === 'suggested').map((skill) => skill.name)).toEqual([
      'Designing for users',
      'Leading projects and change',
      'Data privacy and ethics',
    ]);
  });

  test('has eleven notes on the librarian page, each on its own passage, seven for the report and four private, and two on an idea', async () => {
    const { notes, shortlist } = caseOfClient;
    expect(shortlist.map(({ socCode, standing, notes }) => [socCode, standing, notes])).toEqual([
      ['25-4022', 'target', 11],
      ['25-4031', 'backup', 0],
      ['25-4011', 'idea', 2],
    ]);
    expect(notes.filter((note) => note.visibility === 'report')).toHaveLength(7);
    expect(notes.filter((note) => note.visibility === 'private')).toHaveLength(4);
    expect(notes.filter((note) => note.visibility === 'case')).toMatchObject([
      { kind: 'plainWords', profileId: 'computed-25-4011', anchorState: 'exact' },
      { kind: 'question', profileId: 'computed-25-4011', anchorState: 'exact' },
    ]);
    expect(new Set(notes.map((note) => `${note.profileId} ${note.anchor.itemId}`)).size).toBe(13);
  });

  test('has three sessions that are over, and the first change of a person is the first that Undo knows', async () => {
    const { sessions } = caseOfClient;
    expect(sessions.map(({ number, startedAt, endedAt }) => [number, startedAt.slice(0, 10), endedAt?.slice(0, 10)])).toEqual([
      [3, '2026-11-12', '2026-11-12'],
      [2, '2026-10-20', '2026-10-20'],
      [1, '2026-09-07', '2026-09-07'],
    ]);
    await expect(opened.workspace.undo(undefined)).rejects.toMatchObject({ data: { code: 'nothingToUndo' } });
  });

  test('has a jotter on session 3 that no list and no search shows', async () => {
    const all = caseOfClient;
    const session = all.sessions[0];
    if (!session) throw new Error('no session');
    const { text } = await use.sessions.readJotter({ sessionId: session.id });
    expect(text).not.toBe('');
    const words = text.split(/\s+/).slice(0, 3).join(' ');
    const shown = [
      all,
      await use.clients.list({}),
      await use.search.all({ text: '' }),
      await use.search.all({ text: words }),
      await use.plans.list(),
    ];
    expect(JSON.stringify(shown)).not.toContain(words);
  });
});

test('two other cases have just begun', async () => {
  onTestFinished(await begin());
  await fillSampleWorkspace(opened.context);
  expect((await use.clients.list({})).map((client) => [client.reference, client.name, client.plan?.hours ?? null])).toEqual([
    ['C-0156', 'Sample Client D', null],
    ['C-0151', 'Sample Client B', null],
    ['C-0148', 'Sample Client A', 192],
  ]);
});

test('without a readable page there is still a case to look at', async () => {
  onTestFinished(await begin());
  const { clients, failed } = await fillSampleWorkspace(opened.context, [{ name: 'empty.txt', bytes: new Uint8Array() }]);
  expect(failed).toEqual(['empty.txt']);
  expect(await use.plans.forClient({ clientId: clients.a })).toBeNull();
  expect(await use.sessions.forClient({ clientId: clients.a })).toHaveLength(3);
});

test.runIf(existsSync(realPages))('the same figures stand on the real pages, whose skills have other names', async () => {
  onTestFinished(await begin());
  const { plan, notes, failed } = await caseOfA(await readFolder(realPages));
  expect(failed).toEqual([]);
  expect(plan.schedule.totals).toEqual({ hours: { low: 192, high: 192 }, hoursDone: 74, hoursDue: 80, cost: 660, costsMissing: 0 });
  expect(plan.schedule.finish?.earliest).toBe('2027-03-07');
  expect(plan.plan.skills).toHaveLength(7);
  expect(notes).toHaveLength(13);
  expect(new Set(notes.map((note) => `${note.profileId} ${note.anchor.itemId}`)).size).toBe(13);
});
