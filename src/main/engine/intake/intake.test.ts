import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type ClientId, GoalId } from '#shared/domain/ids.ts';
import { WorkMonth } from '#shared/domain/intake/work-month.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

const month = (text: string) => WorkMonth.parse(text);
const goalWords = async () => (await use.intake.forClient({ clientId })).goals.map(({ words }) => words);

async function threeGoals() {
  const added = [];
  for (const words of ['One', 'Two', 'Three']) added.push((await use.intake.goals.add({ clientId, fields: { words } })).entry);
  return added;
}

describe('an intake list', () => {
  test('keeps what was put in, in its order, with nothing made up for what was not said', async () => {
    await use.intake.goals.add({ clientId, fields: { words: ' Work that needs my judgement ', sign: 'co-teaches by March' } });
    await use.intake.workHistory.add({ clientId, fields: { title: 'Library assistant', started: month('2023-09') } });
    await use.intake.education.add({ clientId, fields: { level: 'bachelor' } });
    await use.intake.barriers.add({ clientId, fields: { kind: 'transport', words: 'No bus after seven' } });
    expect(await use.intake.forClient({ clientId })).toMatchObject({
      goals: [{ words: 'Work that needs my judgement', sign: 'co-teaches by March', standing: 'open', revision: 1, clientId }],
      workHistory: [{ title: 'Library assistant', employer: '', socCode: null, started: '2023-09', ended: null, duties: '' }],
      education: [{ level: 'bachelor', field: '', place: '', ended: null }],
      barriers: [{ kind: 'transport', words: 'No bus after seven', standing: 'open', referredTo: '', referredOn: null, followUpOn: null }],
    });
  });

  test('is empty for a client who told nothing, and belongs to one client', async () => {
    await threeGoals();
    const { client: other } = await use.clients.create({ fields: { name: 'Sample Client B' } });
    expect(await use.intake.forClient({ clientId: other.id })).toEqual({
      goals: [],
      workHistory: [],
      education: [],
      barriers: [],
      titles: {},
    });
  });

  test('changes only the fields given; Undo brings back what was there', async () => {
    const { entry } = await use.intake.goals.add({ clientId, fields: { words: 'One', sign: 'a sign' } });
    const { entry: after, changeId } = await use.intake.goals.update({ id: entry.id, revision: 1, fields: { standing: 'onCourse' } });
    expect(after).toEqual({ ...entry, standing: 'onCourse', revision: 2 });
    await opened.workspace.undo(changeId);
    expect((await use.intake.forClient({ clientId })).goals).toEqual([{ ...entry, revision: 3 }]);
  });

  test('is not written over when somebody wrote in between', async () => {
    const { entry } = await use.intake.goals.add({ clientId, fields: { words: 'One' } });
    await use.intake.goals.update({ id: entry.id, revision: 1, fields: { words: 'Theirs' } });
    await expect(use.intake.goals.update({ id: entry.id, revision: 1, fields: { words: 'Mine' } })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { code: 'changedSince' },
    });
    expect(await goalWords()).toEqual(['Theirs']);
  });

  test('lets a row go, and Undo puts it back in its place', async () => {
    const [, second] = await threeGoals();
    const { changeId } = await use.intake.goals.remove({ id: second?.id ?? GoalId.parse('none'), revision: 1 });
    expect(await goalWords()).toEqual(['One', 'Three']);
    await opened.workspace.undo(changeId);
    expect(await goalWords()).toEqual(['One', 'Two', 'Three']);
  });

  test('is not removed over words that the window has not seen', async () => {
    const { entry } = await use.intake.barriers.add({ clientId, fields: { kind: 'care', words: 'Mornings only' } });
    await use.intake.barriers.update({ id: entry.id, revision: entry.revision, fields: { words: 'Mornings only, until June' } });
    const removal = use.intake.barriers.remove({ id: entry.id, revision: entry.revision });
    await expect(removal).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect((await use.intake.forClient({ clientId })).barriers).toMatchObject([{ words: 'Mornings only, until June' }]);
  });

  test('is put in another order, which Undo takes back at once', async () => {
    const [first, , third] = await threeGoals();
    if (!first || !third) throw new Error('unreachable');
    const { changeId } = await use.intake.goals.move({ id: third.id, to: 0 });
    expect(await goalWords()).toEqual(['Three', 'One', 'Two']);
    await opened.workspace.undo(changeId);
    expect(await goalWords()).toEqual(['One', 'Two', 'Three']);
    await use.intake.goals.move({ id: first.id, to: 99 });
    expect(await goalWords()).toEqual(['Two', 'Three', 'One']);
    // The words of a moved row are the same, so a window that has it open goes on writing.
    expect((await use.intake.goals.update({ id: first.id, revision: 1, fields: { sign: 'seen' } })).entry.sign).toBe('seen');
  });

  test('says what is not here any more', async () => {
    const id = GoalId.parse('gone');
    const gone = { code: 'NOT_FOUND', data: { what: 'entry' } };
    await expect(use.intake.goals.update({ id, revision: 1, fields: { words: 'One' } })).rejects.toMatchObject(gone);
    await expect(use.intake.goals.remove({ id, revision: 1 })).rejects.toMatchObject(gone);
    await expect(use.intake.goals.move({ id, to: 0 })).rejects.toMatchObject(gone);
  });

  test('goes with the client, and comes back with the client', async () => {
    await threeGoals();
    await use.intake.barriers.add({ clientId, fields: { kind: 'health' } });
    const before = await use.intake.forClient({ clientId });
    const { changeId } = await use.clients.remove({ clientId, revision: 1 });
    expect(await opened.workspace.db.selectFrom('goal').selectAll().execute()).toEqual([]);
    await opened.workspace.undo(changeId);
    expect(await use.intake.forClient({ clientId })).toEqual(before);
  });
});

describe('work history', () => {
  test('keeps the code the counselor chose and names it as the library does', async () => {
    const { entry } = await use.intake.workHistory.add({ clientId, fields: { title: 'Desk work at a branch library' } });
    await use.intake.workHistory.update({ id: entry.id, revision: 1, fields: { socCode: '25-4031' } });
    expect(await use.intake.forClient({ clientId })).toMatchObject({
      workHistory: [{ title: 'Desk work at a branch library', socCode: '25-4031' }],
      titles: { '25-4031': expect.stringMatching(/library technician/i) },
    });
    await use.intake.workHistory.update({ id: entry.id, revision: 2, fields: { socCode: null } });
    expect(await use.intake.forClient({ clientId })).toMatchObject({ workHistory: [{ socCode: null }], titles: {} });
  });

  test('is refused an end before the beginning, and keeps what was there', async () => {
    const { entry } = await use.intake.workHistory.add({ clientId, fields: { title: 'Shop assistant', started: month('2021-03') } });
    await expect(use.intake.workHistory.update({ id: entry.id, revision: 1, fields: { ended: month('2020') } })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { code: 'endsBeforeItStarts' },
    });
    expect((await use.intake.forClient({ clientId })).workHistory).toEqual([entry]);
  });

  test('needs a title', async () => {
    await expect(use.intake.workHistory.add({ clientId, fields: { title: '  ' } })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('a barrier', () => {
  test('that is referred has a day: today, where none was stated', async () => {
    const { entry } = await use.intake.barriers.add({ clientId, fields: { kind: 'care' } });
    const { entry: after } = await use.intake.barriers.update({
      id: entry.id,
      revision: 1,
      fields: { standing: 'referred', referredTo: 'Family service' },
    });
    expect(after).toMatchObject({ standing: 'referred', referredTo: 'Family service', referredOn: opened.clock.today() });
  });

  test('is found by no search', async () => {
    await use.intake.barriers.add({ clientId, fields: { kind: 'health', words: 'zebrafinch' } });
    expect(await use.clients.list({ search: 'zebrafinch' })).toEqual([]);
    expect(JSON.stringify(await use.search.all({ text: 'zebrafinch' }))).not.toContain('health');
  });
});
