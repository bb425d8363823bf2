import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { refusalIn } from '../refusal.ts';
import { type CaseFile, openCaseFile } from './case-file.ts';
import { openConnection } from './connection.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { storageRefusal } from './storage-errors.ts';
import { testClock, testIds } from './testing.ts';

const MARKER = 'a sentence nobody but the counselor may read';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-case-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function open(folder: string, key: Uint8Array, how: 'open' | 'create', checkFirst = false): CaseFile {
  return openCaseFile({ folder, key, clock: testClock(), ids: testIds(), how, checkFirst });
}

const put = (file: CaseFile, name: string, value: string) =>
  file.workspace.change('clientUpdated', async (db) => {
    await db.insertInto('setting').values({ name, value_json: value }).execute();
  });

const names = async (file: CaseFile) =>
  (await file.workspace.db.selectFrom('setting').select('name').orderBy('name').execute()).map((row) => row.name);

function refusalCode(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return refusalIn(error)?.code;
  }
  return undefined;
}

test('nothing that was written can be read on the disk, while the file is open or after', async () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  const file = open(folder, key, 'create');
  await put(file, 'note', MARKER);
  const written = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  expect(readdirSync(folder).sort()).toEqual(['case.db', 'case.db-shm', 'case.db-wal']);
  for (const bytes of written()) {
    expect(bytes.includes(MARKER)).toBe(false);
    expect(bytes.includes('CREATE TABLE')).toBe(false);
    expect(bytes.includes(key)).toBe(false);
  }
  await file.backUp();
  await file.close();
  expect(readdirSync(folder).sort()).toEqual(['backups', 'case.db']);
  const [backup] = readdirSync(join(folder, 'backups'));
  for (const path of [join(folder, 'case.db'), join(folder, 'backups', backup ?? '')]) {
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(bytes.includes(MARKER)).toBe(false);
  }
});

test('another key is refused and leaves every byte as it was', async () => {
  const folder = temporaryFolder();
  await open(folder, randomBytes(32), 'create').close();
  const before = readFileSync(join(folder, 'case.db'));
  expect(refusalCode(() => open(folder, randomBytes(32), 'open'))).toBe('workspaceDamaged');
  expect(readdirSync(folder)).toEqual(['case.db']);
  expect(readFileSync(join(folder, 'case.db')).equals(before)).toBe(true);
});

test('a plain SQLite file in its place is refused', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'case.db'), Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)]));
  expect(refusalCode(() => open(folder, randomBytes(32), 'open'))).toBe('workspaceDamaged');
});

test('an emptied file is refused as damaged, never opened as an empty workspace', async () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  await open(folder, key, 'create').close();
  writeFileSync(join(folder, 'case.db'), '');
  expect(refusalCode(() => open(folder, key, 'open'))).toBe('workspaceDamaged');
  expect(readFileSync(join(folder, 'case.db'))).toHaveLength(0);
});

test('a file of a newer program is refused and leaves every byte as it was', async () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  await open(folder, key, 'create').close();
  const newer = openConnection(join(folder, 'case.db'), key, true);
  newer.pragma('user_version = 99990');
  newer.close();
  const before = readFileSync(join(folder, 'case.db'));
  expect(refusalCode(() => open(folder, key, 'open'))).toBe('workspaceFromTheFuture');
  expect(readdirSync(folder)).toEqual(['case.db']);
  expect(readFileSync(join(folder, 'case.db')).equals(before)).toBe(true);
});

test('after an unclean end every page is checked, and damage anywhere is found', async () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  const file = open(folder, key, 'create');
  await put(file, 'note', MARKER.repeat(500));
  await file.close();
  const path = join(folder, 'case.db');
  const whole = readFileSync(path);
  for (let page = 0; page < whole.length / 4096; page += 1) {
    const bytes = Buffer.from(whole);
    bytes[page * 4096 + 1000] = (bytes[page * 4096 + 1000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect([page, refusalCode(() => open(folder, key, 'open', true))]).toEqual([page, 'workspaceDamaged']);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  }
  writeFileSync(path, whole);
  const sound = open(folder, key, 'open', true);
  expect(await names(sound)).toEqual(['note']);
  await sound.close();
});

test('a full disk fails the change that met it, whole, and the next small one is done', async () => {
  const folder = temporaryFolder();
  const file = open(folder, randomBytes(32), 'create');
  onTestFinished(file.close);
  await put(file, 'before', '1');
  const fill = file.workspace.change('clientUpdated', async (db) => {
    const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(db);
    await sql`PRAGMA max_page_count = ${sql.raw(String((rows[0]?.page_count ?? 0) + 2))}`.execute(db);
    await db.insertInto('setting').values({ name: 'small', value_json: '1' }).execute();
    await db
      .insertInto('setting')
      .values({ name: 'large', value_json: 'x'.repeat(100_000) })
      .execute();
  });
  expect(storageRefusal(await fill.catch((error: unknown) => error))).toBe('diskFull');
  expect(await names(file)).toEqual(['before']);
  await put(file, 'after', '1');
  expect(await names(file)).toEqual(['after', 'before']);
});

test.runIf(process.platform === 'linux')('a real device without space is known as a full disk', () => {
  let caught: unknown;
  try {
    writeFileSync('/dev/full', 'x');
  } catch (error) {
    caught = error;
  }
  expect(storageRefusal(caught)).toBe('diskFull');
});

test('a folder has one owner at a time', () => {
  const folder = temporaryFolder();
  const first = takeOwnerLock(folder);
  expect(refusalCode(() => takeOwnerLock(folder))).toBe('workspaceInUse');
  first.release();
  takeOwnerLock(folder).release();
});

/** A program that owns the folder, writes one setting after the other, and prints each number once it was told that it is saved. */
const WRITER = (folder: string, key: Uint8Array) => `
  import { Buffer } from 'node:buffer';
  const { openCaseFile } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'case-file.ts')).href)});
  const { takeOwnerLock } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'owner-lock.ts')).href)});
  const { testClock, testIds } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'testing.ts')).href)});
  const folder = ${JSON.stringify(folder)};
  globalThis.lock = takeOwnerLock(folder);
  const key = Buffer.from('${Buffer.from(key).toString('hex')}', 'hex');
  const { workspace } = openCaseFile({ folder, key, clock: testClock(), ids: testIds(), how: 'open', checkFirst: false });
  for (let number = 1; ; number += 1) {
    const name = String(number).padStart(6, '0');
    await workspace.change('clientUpdated', (db) => db.insertInto('setting').values({ name, value_json: 'x'.repeat(number % 3000) }).execute());
    process.stdout.write(name + '\\n');
  }`;

test('killed in the middle of writing, the file holds all that was told as saved and the folder is free again', async () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  await open(folder, key, 'create').close();

  for (const enough of [40, 90, 150]) {
    rmSync(join(folder, 'case.db'));
    await open(folder, key, 'create').close();
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER(folder, key)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const saved: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      saved.push(line);
      if (saved.length === enough) {
        expect(refusalCode(() => takeOwnerLock(folder))).toBe('workspaceInUse');
        child.kill('SIGKILL');
      }
    }
    await ended;
    expect(saved.length).toBeGreaterThanOrEqual(enough);

    const lock = takeOwnerLock(folder);
    const file = open(folder, key, 'open', true);
    const found = await names(file);
    expect(found.slice(0, saved.length)).toEqual(saved);
    // At most one more was on the disk before it could be told.
    expect(found.length - saved.length).toBeLessThanOrEqual(1);
    await file.close();
    lock.release();
  }
});
