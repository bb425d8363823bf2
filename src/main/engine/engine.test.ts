import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, implement, ORPCError } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { contract } from '#shared/contract/index.ts';
import { testClock, testIds } from './database/testing.ts';
import { createEngine } from './engine.ts';
import { outgoingError } from './faults/index.ts';
import { guard } from './guard.ts';
import { createLog } from './logging/index.ts';
import { createVault, systemTimer } from './vault/index.ts';

const CHEAP = { memoryKiB: 8, iterations: 1, parallelism: 1 };
const SECRET = 'Sample Client A told me in /home/counselor/notes: SELECT * FROM client';

function start() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const clock = testClock();
  const parts = { paths: { workspace: folder, resources: '' }, clock, ids: testIds(), log: createLog(join(folder, 'logs'), clock) };
  const logged = () => readFileSync(join(folder, 'logs', 'waymark.log'), 'utf8');
  return { folder, parts, logged };
}

/** A router whose `history.undo` does as told, behind the engine's own guard. */
function guarded(undo: () => never) {
  const { parts, folder, logged } = start();
  const vault = createVault({ ...parts, cost: CHEAP, timer: systemTimer, fillPractice: async () => {}, tidy: async () => {} });
  const history = { undo: contract.history.undo };
  const router = implement({ history })
    .use(guard(vault, parts.log))
    .router({ history: { undo: implement(contract).history.undo.handler(undo) } });
  return { call: () => createRouterClient(router).history.undo({}), folder, logged };
}

async function thrownBy(call: () => Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const error = await call().catch((thrown: unknown) => thrown);
  if (!(error instanceof ORPCError)) {
    throw new Error('Not an error of the contract.');
  }
  return error;
}

test('a fault becomes INTERNAL with the reference of a local report, and nothing of it gets out', async () => {
  const { call, folder, logged } = guarded(() => {
    throw new TypeError(SECRET);
  });
  const error = await thrownBy(call);
  expect(error.code).toBe('INTERNAL');
  expect(error.defined).toBe(true);
  const { reference } = error.data as { reference: string };
  expect(readdirSync(join(folder, 'logs', 'faults'))).toEqual([`fault-${reference}.json`]);
  expect(logged()).toContain('"procedure":"history.undo"');
  const outside = JSON.stringify(error.toJSON());
  const written = logged() + readFileSync(join(folder, 'logs', 'faults', `fault-${reference}.json`), 'utf8');
  for (const part of ['Sample', 'counselor', 'SELECT', import.meta.dirname]) {
    expect(outside).not.toContain(part);
    expect(written).not.toContain(part);
  }
});

test('an answer that is not what the contract promises is a fault too', async () => {
  const { call } = guarded(() => ({ undone: 1, label: SECRET }) as never);
  expect(await thrownBy(call)).toMatchObject({ code: 'INTERNAL', defined: true, message: 'Something went wrong.' });
});

test('a stream that fails half way says so in the same manner, and keeps the workspace from locking while it runs', async () => {
  const { parts } = start();
  const vault = createVault({ ...parts, cost: CHEAP, timer: systemTimer, fillPractice: async () => {}, tidy: async () => {} });
  await vault.create('ten plain ducks walk home');
  onTestFinished(async () => void (await vault.lock()));
  const importPages = implement(contract).library.importPages.handler(async function* () {
    yield { kind: 'progress' as const, done: 0, total: 2, fileName: '' };
    parts.clock.advance(3_600_000);
    expect(vault.idle.overdue()).toBe(false);
    throw new Error(SECRET);
  });
  const library = { importPages };
  const router = implement({ library: { importPages: contract.library.importPages } })
    .use(guard(vault, parts.log))
    .router({ library });
  const events = await createRouterClient(router).library.importPages({ files: [{ name: 'page.txt', content: new Blob(['x']) }] });
  expect((await events.next()).done).toBe(false);
  expect(await thrownBy(() => events.next())).toMatchObject({ code: 'INTERNAL', defined: true, message: 'Something went wrong.' });
  parts.clock.advance(3_600_000);
  expect(vault.idle.overdue()).toBe(true);
});

test('a call that meets a workspace just locked says that it is locked', async () => {
  const { parts } = start();
  const engine = createEngine({ ...parts, vaultOptions: { passphraseCost: CHEAP } });
  onTestFinished(engine.close);
  const client = createRouterClient(engine.router);
  await client.vault.create({ passphrase: 'ten plain ducks walk home' });
  const calls = Array.from({ length: 30 }, (_, number) => client.clients.create({ fields: { name: `Sample Client ${number}` } }));
  const locking = client.vault.lock();
  const outcomes = await Promise.all(
    calls.map((call) =>
      call.then(
        () => 'saved',
        (error: unknown) => (error instanceof ORPCError ? error.code : 'bare'),
      ),
    ),
  );
  await locking;
  const saved = outcomes.filter((outcome) => outcome === 'saved').length;
  expect(outcomes.every((outcome) => outcome === 'saved' || outcome === 'LOCKED')).toBe(true);
  await client.vault.unlock({ passphrase: 'ten plain ducks walk home' });
  expect(await client.clients.list({})).toHaveLength(saved);
});

test('trouble with the disk under any call is a refusal with a next step', () => {
  const { parts } = start();
  const failing = (code: string) => outgoingError(Object.assign(new Error(SECRET), { code }), 'clients.update', parts.log, false).toJSON();
  expect(failing('SQLITE_FULL')).toMatchObject({ code: 'REFUSED', data: { code: 'diskFull' } });
  expect(failing('ENOSPC')).toMatchObject({ data: { code: 'diskFull' } });
  expect(failing('SQLITE_READONLY')).toMatchObject({ data: { code: 'folderReadOnly' } });
  expect(failing('EROFS')).toMatchObject({ data: { code: 'folderReadOnly' } });
  expect(failing('SQLITE_CORRUPT')).toMatchObject({ data: { code: 'workspaceDamaged', details: { part: 'caseFile' } } });
  expect(failing('SQLITE_ERROR')).toMatchObject({ code: 'INTERNAL' });
});

test('a change is undone through the contract, and the settings are no part of it', async () => {
  const { parts } = start();
  const engine = createEngine({ ...parts, vaultOptions: { passphraseCost: CHEAP } });
  onTestFinished(engine.close);
  const client = createRouterClient(engine.router);
  await client.vault.create({ passphrase: 'ten plain ducks walk home' });
  const { changeId } = await client.clients.create({ fields: { name: 'Sample Client A' } });
  await client.settings.update({ paper: 'letter' });
  expect(await client.history.undo({})).toMatchObject({ undone: changeId });
  expect(await client.clients.list({})).toEqual([]);
  expect(await client.settings.get()).toMatchObject({ paper: 'letter' });
  expect(await thrownBy(() => client.history.undo({}))).toMatchObject({ code: 'REFUSED', data: { code: 'nothingToUndo' } });
});

test('opening, backing up and locking are written in the audit trail', async () => {
  const { parts } = start();
  const engine = createEngine({ ...parts, vaultOptions: { passphraseCost: CHEAP } });
  onTestFinished(engine.close);
  const client = createRouterClient(engine.router);
  await client.vault.create({ passphrase: 'ten plain ducks walk home' });
  await client.vault.backUp();
  await client.vault.lock();
  await client.vault.unlock({ passphrase: 'ten plain ducks walk home' });
  const events = await engine.context.workspace().db.selectFrom('audit_event').select('action').orderBy('id').execute();
  expect(events.map(({ action }) => action).sort()).toEqual(['backedUp', 'closed', 'opened', 'opened']);
});
