import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, ORPCError } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { testClock, testIds, testLog } from '../database/testing.ts';
import { createEngine } from '../engine.ts';
import type { Timer } from './idle-lock.ts';

const PASSPHRASE = 'ten plain ducks walk home';
/** What Argon2 can do fastest; the real cost is measured in passphrase-key.test.ts. */
const CHEAP = { memoryKiB: 8, iterations: 1, parallelism: 1 };

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-vault-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A timer that rings when the test says so. */
function handTimer(): Timer & { ring(): void } {
  let waiting: (() => void) | null = null;
  return {
    after(_milliseconds, run) {
      waiting = run;
      return () => {
        waiting = null;
      };
    },
    ring: () => waiting?.(),
  };
}

function start(folder = temporaryFolder()) {
  const clock = testClock();
  const log = testLog();
  const timer = handTimer();
  const engine = createEngine({
    paths: { workspace: folder, resources: join(import.meta.dirname, '../../../../resources') },
    clock,
    ids: testIds(),
    log,
    vaultOptions: { passphraseCost: CHEAP, timer },
  });
  onTestFinished(engine.close);
  return { folder, clock, log, timer, engine, client: createRouterClient(engine.router) };
}

async function startWithWorkspace() {
  const started = start();
  const { recoveryCode } = await started.client.vault.create({ passphrase: PASSPHRASE });
  return { ...started, recoveryCode };
}

/** The refusal's code and details, or the error's own code. */
async function refused(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ORPCError)) {
    return error;
  }
  expect(error.defined).toBe(true);
  return error.code === 'REFUSED' ? error.data : error.code;
}

/** Every file of a folder with the hash of its bytes, but for the trail of tries and the lock. */
function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function flipByte(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

test('a workspace is made, locked and opened again with its passphrase', async () => {
  const { client } = start();
  expect((await client.vault.status()).state).toBe('missing');
  expect(await refused(client.vault.unlock({ passphrase: PASSPHRASE }))).toMatchObject({ code: 'workspaceMissing' });

  const { recoveryCode } = await client.vault.create({ passphrase: PASSPHRASE });
  expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await client.vault.status()).toMatchObject({ state: 'open', practice: false, uncleanShutdown: false, autoLockMinutes: 10 });

  await client.settings.update({ counselorName: 'Sample Counselor' });
  expect(await client.vault.lock()).toMatchObject({ state: 'locked', lastClosedAt: '2026-11-17T10:42:00.000Z' });
  expect(await refused(client.settings.get())).toBe('LOCKED');

  expect(await client.vault.unlock({ passphrase: PASSPHRASE })).toMatchObject({ state: 'open', uncleanShutdown: false });
  expect(await client.settings.get()).toMatchObject({ counselorName: 'Sample Counselor', theme: 'system' });
});

test('a short passphrase is refused with the least length, and nothing is made', async () => {
  const { client, folder } = start();
  expect(await refused(client.vault.create({ passphrase: 'eleven sign' }))).toEqual({
    code: 'passphraseTooShort',
    details: { minimum: 12, length: 11 },
  });
  expect(fingerprint(folder)).toEqual({});
});

test('a second workspace is not made over the first', async () => {
  const { client } = await startWithWorkspace();
  expect(await refused(client.vault.create({ passphrase: PASSPHRASE }))).toMatchObject({ code: 'workspaceExists' });
  expect((await client.vault.status()).state).toBe('open');
  await client.vault.lock();
  expect(await refused(client.vault.create({ passphrase: PASSPHRASE }))).toMatchObject({ code: 'workspaceExists' });
  expect((await client.vault.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
});

test('wrong passphrases are counted, then paused longer and longer, and a restart does not forget them', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.vault.lock();
  for (const triesLeft of [4, 3, 2, 1]) {
    expect(await refused(client.vault.unlock({ passphrase: 'not the passphrase' }))).toEqual({
      code: 'passphraseWrong',
      details: { triesLeft, pauseSeconds: 60 },
    });
  }
  expect(await refused(client.vault.unlock({ passphrase: 'not the passphrase' }))).toEqual({
    code: 'passphraseWrong',
    details: { triesLeft: 0, pauseSeconds: 60 },
  });

  const again = start(folder);
  expect(await again.client.vault.status()).toMatchObject({ state: 'waiting', triesLeft: 0, retryAt: '2026-11-17T10:43:00.000Z' });
  again.clock.advance(20_000);
  expect(await refused(again.client.vault.unlock({ passphrase: PASSPHRASE }))).toEqual({ code: 'tooManyTries', details: { seconds: 40 } });
  again.clock.advance(40_000);
  expect(await again.client.vault.status()).toMatchObject({ state: 'locked', triesLeft: 1 });
  expect(await refused(again.client.vault.unlock({ passphrase: 'not the passphrase' }))).toEqual({
    code: 'passphraseWrong',
    details: { triesLeft: 0, pauseSeconds: 120 },
  });
  again.clock.advance(120_000);
  expect((await again.client.vault.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
  expect((await again.client.vault.lock()).triesLeft).toBe(5);
});

test('guesses made at the same moment are counted one by one', async () => {
  const { client } = await startWithWorkspace();
  await client.vault.lock();
  const guesses = Array.from({ length: 8 }, () => refused(client.vault.unlock({ passphrase: 'not the passphrase' })));
  const codes = (await Promise.all(guesses)).map((data) => (data as { code: string }).code);
  expect(codes.filter((code) => code === 'passphraseWrong')).toHaveLength(5);
  expect(codes.filter((code) => code === 'tooManyTries')).toHaveLength(3);
});

test('the recovery code opens the workspace, however it is typed, and sets a new passphrase', async () => {
  const { client, recoveryCode } = await startWithWorkspace();
  await client.vault.lock();
  const another = recoveryCode.startsWith('0') ? `1${recoveryCode.slice(1)}` : `0${recoveryCode.slice(1)}`;
  for (const wrong of ['', 'nonsense', another]) {
    expect(await refused(client.vault.recover({ recoveryCode: wrong, newPassphrase: 'another long passphrase' }))).toMatchObject({
      code: 'recoveryCodeWrong',
    });
  }
  const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect((await client.vault.recover({ recoveryCode: typed, newPassphrase: 'another long passphrase' })).state).toBe('open');
  await client.vault.lock();
  expect(await refused(client.vault.unlock({ passphrase: PASSPHRASE }))).toMatchObject({ code: 'passphraseWrong' });
  expect((await client.vault.unlock({ passphrase: 'another long passphrase' })).state).toBe('open');
});

test('a changed passphrase opens, the old one does not, not even by the second copy of the key slots', async () => {
  const { client, folder } = await startWithWorkspace();
  expect(await refused(client.vault.changePassphrase({ current: 'not the passphrase', next: 'another long passphrase' }))).toMatchObject({
    code: 'passphraseWrong',
  });
  await client.vault.changePassphrase({ current: PASSPHRASE, next: 'another long passphrase' });
  await client.vault.lock();
  rmSync(join(folder, 'vault.json'));
  expect(await refused(client.vault.unlock({ passphrase: PASSPHRASE }))).toMatchObject({ code: 'passphraseWrong' });
  expect((await client.vault.unlock({ passphrase: 'another long passphrase' })).state).toBe('open');
  expect(existsSync(join(folder, 'vault.json'))).toBe(true);
});

test('one damaged copy of the key slots is mended from the other; two are refused as damage, not as a wrong passphrase', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.vault.lock();
  const before = fingerprint(folder);
  const middle = Math.floor(statSync(join(folder, 'vault.json')).size / 2);
  flipByte(join(folder, 'vault.json'), middle);
  expect((await client.vault.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
  await client.vault.lock();
  expect(fingerprint(folder)['vault.json']).toBe(before['vault.json']);

  flipByte(join(folder, 'vault.json'), middle);
  flipByte(join(folder, 'vault.copy.json'), middle);
  const damaged = fingerprint(folder);
  expect(await refused(client.vault.unlock({ passphrase: PASSPHRASE }))).toEqual({
    code: 'workspaceDamaged',
    details: { part: 'keySlots' },
  });
  expect(fingerprint(folder)).toEqual(damaged);
});

test('any altered byte of the key slots still opens or is refused, and never makes a fault', async () => {
  const { client, folder, log } = await startWithWorkspace();
  await client.vault.lock();
  rmSync(join(folder, 'vault.copy.json'));
  const path = join(folder, 'vault.json');
  const whole = readFileSync(path);
  for (let offset = 0; offset < whole.length; offset += 7) {
    writeFileSync(path, whole);
    flipByte(path, offset);
    expect(await refused(client.vault.unlock({ passphrase: PASSPHRASE }))).toMatchObject({ code: 'workspaceDamaged' });
  }
  expect(log.faults).toEqual([]);
});

test('a missing half is told from a missing workspace, and is never written over', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.vault.lock();
  const kept = temporaryFolder();
  cpSync(folder, kept, { recursive: true });

  rmSync(join(folder, 'case.db'));
  expect((await client.vault.status()).state).toBe('locked');
  expect(await refused(client.vault.unlock({ passphrase: PASSPHRASE }))).toEqual({
    code: 'workspaceDamaged',
    details: { part: 'caseFileMissing' },
  });
  expect(await refused(client.vault.create({ passphrase: PASSPHRASE }))).toMatchObject({ code: 'workspaceExists' });
  expect(existsSync(join(folder, 'case.db'))).toBe(false);

  rmSync(join(kept, 'vault.json'));
  rmSync(join(kept, 'vault.copy.json'));
  const other = start(kept);
  const before = fingerprint(kept);
  expect(await refused(other.client.vault.unlock({ passphrase: PASSPHRASE }))).toEqual({
    code: 'workspaceDamaged',
    details: { part: 'keySlotsMissing' },
  });
  expect(await refused(other.client.vault.create({ passphrase: PASSPHRASE }))).toMatchObject({ code: 'workspaceExists' });
  expect(fingerprint(kept)).toEqual(before);
});

test('a damaged case file is refused on opening, or where the damage is read, and stays as it is', async () => {
  const { client, folder, log } = await startWithWorkspace();
  await client.settings.update({ serviceName: 'x'.repeat(200) });
  await client.vault.lock();
  const path = join(folder, 'case.db');
  const whole = readFileSync(path);
  for (let page = 0; page < whole.length / 4096; page += 5) {
    writeFileSync(path, whole);
    flipByte(path, page * 4096 + 2000);
    const outcome = await refused(client.vault.unlock({ passphrase: PASSPHRASE }).then(() => client.vault.backUp()));
    expect(outcome).toMatchObject({ code: 'workspaceDamaged' });
    await client.vault.lock();
    expect(readdirSync(folder).includes('backups') ? readdirSync(join(folder, 'backups')) : []).toEqual([]);
  }
  expect(log.faults.filter(({ event }) => event === 'engine.fault')).toEqual([]);
});

test('a backup is opened again, carries its key slots, and opens elsewhere with the passphrase', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.settings.update({ counselorName: 'Sample Counselor' });
  const backup = await client.vault.backUp();
  expect(backup).toMatchObject({ at: '2026-11-17T10:42:00.000Z', checked: true });
  expect(backup.records).toBeGreaterThanOrEqual(2);
  expect((await client.vault.status()).lastBackup).toEqual({ at: backup.at, checked: true });

  const elsewhere = temporaryFolder();
  cpSync(join(folder, 'backups', backup.fileName), join(elsewhere, 'case.db'));
  cpSync(join(folder, 'backups', backup.fileName.replace('.db', '.vault.json')), join(elsewhere, 'vault.json'));
  const restored = start(elsewhere);
  await restored.client.vault.unlock({ passphrase: PASSPHRASE });
  expect(await restored.client.settings.get()).toMatchObject({ counselorName: 'Sample Counselor' });
});

test('the workspace locks itself when nobody uses it, and ends the stream of saves', async () => {
  const { client, timer, folder } = await startWithWorkspace();
  const saves = await client.vault.saves();
  const next = saves.next();
  await client.settings.update({ autoLockMinutes: 3 });
  expect(await next).toMatchObject({ done: false, value: { at: '2026-11-17T10:42:00.000Z' } });
  expect((await client.vault.status()).autoLockMinutes).toBe(3);

  timer.ring();
  let last = await saves.next();
  while (last.done !== true) {
    last = await saves.next();
  }
  await expect.poll(async () => (await client.vault.status()).state).toBe('locked');
  expect((await start(folder).client.vault.status()).autoLockMinutes).toBe(3);
});

test('a computer that slept past the time finds the workspace locked, even though the timer slept too', async () => {
  const { client, clock } = await startWithWorkspace();
  clock.advance(11 * 60_000);
  expect(await refused(client.settings.get())).toBe('LOCKED');
});

test('asking for the state is no use of the workspace, a call is', async () => {
  const { client, clock } = await startWithWorkspace();
  clock.advance(9 * 60_000);
  await client.settings.get();
  clock.advance(9 * 60_000);
  expect((await client.vault.status()).state).toBe('open');
  clock.advance(2 * 60_000);
  expect((await client.vault.status()).state).toBe('locked');
});

test('practice is a workspace of its own and leaves the counselor’s as it is', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.settings.update({ counselorName: 'Another Counselor' });
  expect(await client.vault.openPractice()).toMatchObject({ state: 'open', practice: true });
  expect((await client.clients.list({})).map(({ name }) => name)).toContain('Sample Client A');
  expect((await client.settings.get()).counselorName).not.toBe('Another Counselor');
  await client.settings.update({ serviceName: 'Practice service' });
  expect(await client.vault.lock()).toMatchObject({ state: 'locked', practice: false });
  await client.vault.openPractice();
  expect(await client.settings.get()).toMatchObject({ serviceName: 'Practice service' });
  await client.vault.lock();

  flipByte(join(folder, 'practice', 'case.db'), 100);
  expect(await client.vault.openPractice()).toMatchObject({ state: 'open', practice: true });
  expect(await client.vault.unlock({ passphrase: PASSPHRASE })).toMatchObject({ state: 'open', practice: false });
  expect(await client.settings.get()).toMatchObject({ counselorName: 'Another Counselor' });
});

test('only its owner can read any file of a workspace', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.vault.backUp();
  for (const name of ['case.db', 'case.db-wal', 'vault.json', 'vault.copy.json', 'state.json']) {
    expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
  }
});

test('a second program is told that the workspace is in use, and that is not a wrong try', async () => {
  const { folder } = await startWithWorkspace();
  const second = start(folder);
  expect(await refused(second.client.vault.unlock({ passphrase: 'not the passphrase' }))).toMatchObject({ code: 'workspaceInUse' });
  expect((await second.client.vault.status()).triesLeft).toBe(5);
});

test('what a killed program leaves behind is checked, opened, and said', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.settings.update({ counselorName: 'Sample Counselor' });
  const left = temporaryFolder();
  for (const name of ['case.db', 'case.db-wal', 'vault.json', 'vault.copy.json', 'state.json']) {
    cpSync(join(folder, name), join(left, name));
  }
  const after = start(left);
  expect(await after.client.vault.unlock({ passphrase: PASSPHRASE })).toMatchObject({ state: 'open', uncleanShutdown: true });
  expect(await after.client.settings.get()).toMatchObject({ counselorName: 'Sample Counselor' });
  await after.client.vault.lock();
  expect(await after.client.vault.unlock({ passphrase: PASSPHRASE })).toMatchObject({ uncleanShutdown: false });
});

test('a workspace whose making was cut short is none, and is made anew', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.vault.lock();
  const state = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'));
  writeFileSync(join(folder, 'state.json'), JSON.stringify({ ...state, creating: true }));
  expect((await client.vault.status()).state).toBe('missing');
  await client.vault.create({ passphrase: 'another long passphrase' });
  await client.vault.lock();
  expect((await client.vault.unlock({ passphrase: 'another long passphrase' })).state).toBe('open');
});

test.runIf(existsSync('/dev/full'))('a disk too full to count the try does not keep the workspace shut', async () => {
  const { folder, client, log } = await startWithWorkspace();
  await client.vault.lock();
  symlinkSync('/dev/full', join(folder, 'state.json.part'));
  expect((await client.vault.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
  expect(log.faults).toEqual([]);
});

test.runIf(existsSync('/dev/full'))('a workspace that could not be finished is not open, and is made anew', async () => {
  const { folder, client, engine } = start();
  const ids = engine.context.ids;
  const next = ids.next;
  // The id of the audit line "opened": the last step before the workspace counts as finished.
  let asked = 0;
  ids.next = () => {
    asked += 1;
    if (asked === 2) symlinkSync('/dev/full', join(folder, 'state.json.part'));
    return next();
  };
  expect(await refused(client.vault.create({ passphrase: PASSPHRASE }))).toEqual({ code: 'diskFull', details: {} });
  expect((await client.vault.status()).state).toBe('missing');
  await client.vault.create({ passphrase: PASSPHRASE });
  expect((await client.vault.status()).state).toBe('open');
});

test('a folder in whose place a file stands is refused, not a fault', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { client, log } = start(file);
  expect(await refused(client.vault.create({ passphrase: PASSPHRASE }))).toEqual({ code: 'folderReadOnly', details: {} });
  expect(log.faults).toEqual([]);
});

test('a damaged state file costs a check, not the workspace', async () => {
  const { client, folder } = await startWithWorkspace();
  await client.vault.lock();
  writeFileSync(join(folder, 'state.json'), '{"open":');
  expect(await client.vault.unlock({ passphrase: PASSPHRASE })).toMatchObject({ state: 'open', uncleanShutdown: true });
});

test('what needs an open workspace says that it is locked', async () => {
  const { client } = await startWithWorkspace();
  await client.vault.lock();
  expect(await refused(client.vault.backUp())).toBe('LOCKED');
  expect(await refused(client.vault.saves())).toBe('LOCKED');
  expect(await refused(client.history.undo({}))).toBe('LOCKED');
  expect(await refused(client.vault.changePassphrase({ current: PASSPHRASE, next: 'another long passphrase' }))).toBe('LOCKED');
});
