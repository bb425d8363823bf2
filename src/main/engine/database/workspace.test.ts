import { expect, onTestFinished, test } from 'vitest';
import { openTestWorkspace } from './testing.ts';

const setting = (name: string) => ({ name, value_json: '1' });

async function open() {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const names = async () =>
    (await opened.workspace.db.selectFrom('setting').select('name').orderBy('name').execute()).map((row) => row.name);
  return { ...opened, names };
}

test('changes asked for at the same moment are done one after the other, whole', async () => {
  const { workspace } = await open();
  await workspace.record(async (db) => {
    await db.insertInto('setting').values({ name: 'clientUpdated', value_json: '0' }).execute();
  });
  const countUp = () =>
    workspace.change('clientUpdated', async (db) => {
      const { value_json } = await db
        .selectFrom('setting')
        .select('value_json')
        .where('name', '=', 'clientUpdated')
        .executeTakeFirstOrThrow();
      await new Promise((resolve) => setImmediate(resolve));
      await db
        .updateTable('setting')
        .set({ value_json: String(Number(value_json) + 1) })
        .where('name', '=', 'clientUpdated')
        .execute();
    });
  await Promise.all(Array.from({ length: 20 }, countUp));
  expect(await workspace.db.selectFrom('setting').selectAll().execute()).toEqual([{ name: 'clientUpdated', value_json: '20' }]);
});

test('a change that fails leaves nothing behind and does not hold up the next', async () => {
  const { workspace, names } = await open();
  const failing = workspace.change('clientUpdated', async (db) => {
    await db.insertInto('setting').values(setting('half')).execute();
    throw new Error('the second half failed');
  });
  const next = workspace.change('clientUpdated', async (db) => {
    await db.insertInto('setting').values(setting('whole')).execute();
  });
  await expect(failing).rejects.toThrow('the second half failed');
  await next;
  expect(await names()).toEqual(['whole']);
  await workspace.undo(undefined);
  expect(await names()).toEqual([]);
});

test('reading during a change neither waits nor sees half of it', async () => {
  const { workspace, names } = await open();
  await workspace.change('clientUpdated', async (db) => {
    await db.insertInto('setting').values(setting('a')).execute();
    expect(await names()).toEqual([]);
    await db.insertInto('setting').values(setting('b')).execute();
  });
  expect(await names()).toEqual(['a', 'b']);
});

test('nothing can be written beside the changes', async () => {
  const { workspace } = await open();
  await expect(workspace.db.insertInto('setting').values(setting('a')).execute()).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
});

test('a change inside a change is a bug that says so instead of waiting for ever', async () => {
  const { workspace } = await open();
  const inner = workspace.change('clientUpdated', () => workspace.record(async () => {}));
  await expect(inner).rejects.toThrow('inside another change');
});
