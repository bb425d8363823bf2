import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ChangeId } from '#shared/domain/ids.ts';
import { refusalIn } from '../refusal.ts';
import { openTestWorkspace, type TestWorkspace } from './testing.ts';

let opened: TestWorkspace;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
});

function client(id: string, reference: string) {
  return {
    id,
    reference,
    name: 'Sample Client A',
    situation: '',
    languages_json: '[]',
    reading_level: 'plain',
    large_print: 0,
    safe_contact: '',
    hours_per_week: 7.1,
    budget_amount: null,
    budget_currency: null,
    status: 'active',
    created_at: '2026-11-17T10:42:00.000Z',
    updated_at: '2026-11-17T10:42:00.000Z',
  };
}

const session = {
  row: 1,
  id: 's1',
  client_id: 'c1',
  number: 1,
  title: '',
  aim: '',
  format: 'free',
  note: 'one\u0000two ไทย',
  started_at: '2026-11-17T10:42:00.000Z',
  created_at: '2026-11-17T10:42:00.000Z',
  ended_at: null,
};

const addClient = (id: string, reference: string) =>
  opened.workspace.change('clientCreated', async (db) => {
    await db.insertInto('client').values(client(id, reference)).execute();
  });

const rename = (id: string, name: string) =>
  opened.workspace.change('clientUpdated', async (db) => {
    await db
      .updateTable('client')
      .set((row) => ({ name, revision: row('revision', '+', 1) }))
      .where('id', '=', id)
      .execute();
  });

const removeClient = (id: string) =>
  opened.workspace.change('clientRemoved', async (db) => {
    await db.deleteFrom('client').where('id', '=', id).execute();
  });

const found = async (text: string) =>
  (
    await sql<{ id: string }>`SELECT client_id AS id FROM client_search WHERE client_search MATCH ${text}`.execute(opened.workspace.db)
  ).rows.map((row) => row.id);

async function everything(): Promise<unknown> {
  const { db } = opened.workspace;
  return {
    clients: await db.selectFrom('client').selectAll().orderBy('row').execute(),
    sessions: await db.selectFrom('session').selectAll().orderBy('id').execute(),
    jotters: await db.selectFrom('session_jotter').selectAll().orderBy('session_id').execute(),
    settings: await db.selectFrom('setting').selectAll().orderBy('name').execute(),
    search: (await sql`SELECT rowid, * FROM client_search ORDER BY rowid`.execute(db)).rows,
  };
}

async function undoRefusal(changeId?: Parameters<TestWorkspace['workspace']['undo']>[0]): Promise<string | undefined> {
  return opened.workspace.undo(changeId).then(
    () => undefined,
    (error: unknown) => refusalIn(error)?.code,
  );
}

test('the newest change is taken back, one step at a time, and names itself', async () => {
  await addClient('c1', 'C-0001');
  await rename('c1', 'Sample Client B');
  const { undone, label } = await opened.workspace.undo(undefined);
  expect({ undone, label }).toMatchObject({ label: 'clientUpdated' });
  expect(await opened.workspace.db.selectFrom('client').select(['name', 'revision']).execute()).toEqual([
    // The name as it was, under a number that no window has seen.
    { name: 'Sample Client A', revision: 3 },
  ]);
  expect((await opened.workspace.undo(undefined)).label).toBe('clientCreated');
  expect(await undoRefusal()).toBe('nothingToUndo');
});

test('a change that wrote nothing does not stand in the way of the one before it', async () => {
  await addClient('c1', 'C-0001');
  await opened.workspace.change('sessionEnded', async () => {});
  expect((await opened.workspace.undo(undefined)).label).toBe('clientCreated');
});

test('a removed client comes back with everything that went along, byte for byte, and is found by search again', async () => {
  await addClient('c1', 'C-0001');
  await opened.workspace.change('sessionStarted', async (db) => {
    await db.insertInto('session').values(session).execute();
    await db.insertInto('session_jotter').values({ session_id: 's1', text: 'kept apart' }).execute();
  });
  const before = await everything();
  await removeClient('c1');
  expect(await found('Sample')).toEqual([]);
  await opened.workspace.undo(undefined);
  expect(await everything()).toEqual(before);
  expect(await found('Sample')).toEqual(['c1']);
});

test('a change under a later one of the same record is refused, and can be taken back once the later one is', async () => {
  await addClient('c1', 'C-0001');
  await addClient('c2', 'C-0002');
  const first = await rename('c1', 'Sample Client B');
  await rename('c2', 'Sample Client C');
  const second = await rename('c1', 'Sample Client D');
  expect(await undoRefusal(first.changeId)).toBe('changedSince');
  await opened.workspace.undo(second.changeId);
  await opened.workspace.undo(first.changeId);
  expect((await opened.workspace.db.selectFrom('client').select('name').orderBy('id').execute()).map((row) => row.name)).toEqual([
    'Sample Client A',
    'Sample Client C',
  ]);
});

test('a client is not taken back from under a session written since', async () => {
  const created = await addClient('c1', 'C-0001');
  await opened.workspace.record(async (db) => {
    await db.insertInto('session').values(session).execute();
  });
  const before = await everything();
  expect(await undoRefusal(created.changeId)).toBe('changedSince');
  expect(await everything()).toEqual(before);
});

test('a removed client does not come back over another with the same reference', async () => {
  await addClient('c1', 'C-0001');
  const removed = await removeClient('c1');
  await addClient('c2', 'C-0001');
  expect(await undoRefusal(removed.changeId)).toBe('changedSince');
});

test('a client’s kept papers go and come back with the client, and are never taken out by Undo', async () => {
  const created = await addClient('c1', 'C-0001');
  const paper = {
    id: 'r1',
    client_id: 'c1',
    kind: 'careerReport',
    title: '',
    file_name: 'x.pdf',
    options_json: '{}',
    pages: 1,
    sha256: '',
  };
  const file = Uint8Array.from([0, 1, 2, 255]);
  await opened.workspace.record(async (db) => {
    await db
      .insertInto('report')
      .values({ ...paper, file, created_at: '2026-11-17T10:42:00.000Z' })
      .execute();
  });
  const papers = () => opened.workspace.db.selectFrom('report').selectAll().execute();
  const before = await papers();
  expect(await undoRefusal(created.changeId)).toBe('changedSince');
  await removeClient('c1');
  expect(await papers()).toEqual([]);
  await opened.workspace.undo(undefined);
  expect(await papers()).toEqual(before);
});

const addPart = (id: string, reference: string, of: ChangeId | undefined) =>
  opened.workspace.change(
    'clientCreated',
    async (db) => {
      await db.insertInto('client').values(client(id, reference)).execute();
    },
    { of, amount: () => 1 },
  );

test('a change in several transactions is taken back as one, around what was done in between', async () => {
  const { changeId } = await addPart('c1', 'C-0001', undefined);
  await addClient('other', 'C-0009');
  await addPart('c2', 'C-0002', changeId);
  expect(await opened.workspace.undo(undefined)).toEqual({ undone: changeId, label: 'clientCreated', amount: 2 });
  expect((await opened.workspace.db.selectFrom('client').select('id').execute()).map(({ id }) => id)).toEqual(['other']);
  const anew = await addPart('c3', 'C-0003', changeId);
  expect(anew.changeId).not.toBe(changeId);
  expect(await opened.workspace.undo(anew.changeId)).toMatchObject({ amount: 1 });
});

test('a change in several transactions is refused as a whole when one of them stands under a later change', async () => {
  const { changeId } = await addPart('c1', 'C-0001', undefined);
  await rename('c1', 'Sample Client B');
  await addPart('c2', 'C-0002', changeId);
  const before = await everything();
  expect(await undoRefusal(changeId)).toBe('changedSince');
  expect(await everything()).toEqual(before);
});

test('a change begun before a hundred others is taken back whole when a part of it is new', async () => {
  const { changeId } = await addPart('c1', 'C-0001', undefined);
  await addClient('other', 'C-0009');
  for (let number = 0; number < 98; number += 1) {
    await rename('other', `Sample Client ${number}`);
  }
  await addPart('c2', 'C-0002', changeId);
  for (let number = 0; number < 50; number += 1) {
    await rename('other', `Sample Client ${number}`);
  }
  await opened.workspace.undo(changeId);
  expect((await opened.workspace.db.selectFrom('client').select('id').execute()).map(({ id }) => id)).toEqual(['other']);
});

test('Undo without a name goes past what something recorded for good stands on, to the newest change that is free', async () => {
  await addClient('c1', 'C-0001');
  await rename('c1', 'Sample Client B');
  const started = await opened.workspace.change('sessionStarted', async (db) => {
    await db.insertInto('session').values(session).execute();
  });
  await opened.workspace.record(async (db) => {
    await db.updateTable('session').set({ ended_at: '2026-11-17T11:00:00.000Z' }).execute();
  });
  expect(await undoRefusal(started.changeId)).toBe('changedSince');
  expect((await opened.workspace.undo(undefined)).label).toBe('clientUpdated');
  // The client stands under the session, which nothing takes back any more.
  expect(await undoRefusal()).toBe('changedSince');
  expect(await opened.workspace.db.selectFrom('session').select('id').execute()).toEqual([{ id: 's1' }]);
  await rename('c1', 'Sample Client C');
  expect((await opened.workspace.undo(undefined)).label).toBe('clientUpdated');
});

test('Undo goes past a change whose rows something recorded since leans on', async () => {
  await addClient('c1', 'C-0001');
  await addClient('c2', 'C-0002');
  await opened.workspace.record(async (db) => {
    await db
      .insertInto('session')
      .values({ ...session, client_id: 'c2' })
      .execute();
  });
  const before = await opened.workspace.db.selectFrom('client').select('id').where('id', '=', 'c2').execute();
  await opened.workspace.undo(undefined);
  expect(await opened.workspace.db.selectFrom('client').select('id').execute()).toEqual(before);
  expect(await undoRefusal()).toBe('changedSince');
});

test('what is recorded for good is not reached by Undo', async () => {
  await opened.workspace.record(async (db) => {
    await db
      .insertInto('audit_event')
      .values({ id: 'a1', at: 'now', action: 'opened', subject_kind: 'workspace', subject_id: '' })
      .execute();
  });
  expect(await undoRefusal()).toBe('nothingToUndo');
});

test('replacing a row and giving it another key are taken back too', async () => {
  await opened.workspace.record(async (db) => {
    await db.insertInto('setting').values({ name: 'a', value_json: '1' }).execute();
  });
  const before = await everything();
  const replaced = await opened.workspace.change('clientUpdated', async (db) => {
    await db.replaceInto('setting').values({ name: 'a', value_json: '2' }).execute();
    await db.updateTable('setting').set({ name: 'b' }).execute();
    await db.insertInto('setting').values({ name: 'a', value_json: '3' }).execute();
  });
  await opened.workspace.undo(replaced.changeId);
  expect(await everything()).toEqual(before);
});

test('after a hundred changes the oldest can no longer be taken back', async () => {
  const oldest = await addClient('c1', 'C-0001');
  for (let number = 0; number < 100; number += 1) {
    await rename('c1', `Sample Client ${number}`);
  }
  expect(await undoRefusal(oldest.changeId)).toBe('nothingToUndo');
  expect(await undoRefusal()).toBeUndefined();
});

test('any series of changes taken back in reverse passes through every earlier state', async () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const deed = fc.record({ kind: fc.constantFrom('put', 'replace', 'remove', 'rekey'), name, other: name, value: fc.json() });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(deed, { maxLength: 5 }), { maxLength: 8 }), async (changes) => {
      const past: { state: unknown; changeId: ChangeId }[] = [];
      for (const deeds of changes) {
        const state = await everything();
        const { changeId } = await opened.workspace.change('clientUpdated', async (db) => {
          for (const { kind, name, other, value } of deeds) {
            const row = { name, value_json: value };
            if (kind === 'put') {
              await db
                .insertInto('setting')
                .values(row)
                .onConflict((conflict) => conflict.column('name').doUpdateSet({ value_json: value }))
                .execute();
            } else if (kind === 'replace') {
              await db.replaceInto('setting').values(row).execute();
            } else if (kind === 'remove') {
              await db.deleteFrom('setting').where('name', '=', name).execute();
            } else {
              await sql`UPDATE OR REPLACE setting SET name = ${other} WHERE name = ${name}`.execute(db);
            }
          }
        });
        past.push({ state, changeId });
      }
      for (const { state, changeId } of past.reverse()) {
        await opened.workspace.undo(changeId);
        expect(await everything()).toEqual(state);
      }
    }),
    { numRuns: 60 },
  );
});
