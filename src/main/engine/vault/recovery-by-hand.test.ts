import { argon2Sync, createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { testClock, testIds, testLog } from '../database/testing.ts';
import { createEngine } from '../engine.ts';

const PASSPHRASE = 'ten plain ducks walk home';
const PAGE = 4096;
const SIGNATURE = 64;
const VECTOR = 16;

/** The way of docs/security.md, with nothing of the product's own: the data key out of the key slots. */
function dataKeyOf(vaultFile: string): Buffer {
  const { slots } = JSON.parse(readFileSync(vaultFile, 'utf8'));
  const { derivation, key } = slots.passphrase;
  const wrapping = argon2Sync('argon2id', {
    message: PASSPHRASE,
    nonce: Buffer.from(derivation.salt, 'base64'),
    memory: derivation.memoryKiB,
    passes: derivation.iterations,
    parallelism: derivation.parallelism,
    tagLength: 32,
  });
  const settings = Object.entries(derivation).sort();
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(key.nonce, 'base64'));
  decipher.setAAD(Buffer.from(JSON.stringify(['waymark-vault', 1, slots.workspaceId, 'passphrase', settings])));
  decipher.setAuthTag(Buffer.from(key.tag, 'base64'));
  return Buffer.concat([decipher.update(Buffer.from(key.ciphertext, 'base64')), decipher.final()]);
}

/** SQLCipher 4's format, page by page: AES-256-CBC, and HMAC-SHA-512 over text, vector and page number. */
function decrypt(file: Buffer, dataKey: Buffer): Buffer {
  const salt = file.subarray(0, 16);
  const signingKey = pbkdf2Sync(dataKey, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
  const pages = Array.from({ length: file.length / PAGE }, (_, index) => {
    const start = index === 0 ? salt.length : 0;
    const page = file.subarray(index * PAGE, (index + 1) * PAGE);
    const end = PAGE - VECTOR - SIGNATURE;
    const number = Buffer.alloc(4);
    number.writeUInt32LE(index + 1);
    const signature = createHmac('sha512', signingKey)
      .update(page.subarray(start, end + VECTOR))
      .update(number)
      .digest();
    expect(signature.equals(page.subarray(end + VECTOR))).toBe(true);
    const decipher = createDecipheriv('aes-256-cbc', dataKey, page.subarray(end, end + VECTOR)).setAutoPadding(false);
    const text = Buffer.concat([decipher.update(page.subarray(start, end)), decipher.final()]);
    return Buffer.concat([index === 0 ? Buffer.from('SQLite format 3\0') : Buffer.alloc(0), text, Buffer.alloc(VECTOR + SIGNATURE)]);
  });
  return Buffer.concat(pages);
}

test('with the passphrase alone, the records can be read without Waymark', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-recovery-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const engine = createEngine({ paths: { workspace: folder, resources: '' }, clock: testClock(), ids: testIds(), log: testLog() });
  const client = createRouterClient(engine.router);
  await client.vault.create({ passphrase: PASSPHRASE });
  await client.clients.create({ fields: { name: 'Sample Client A' } });
  await engine.close();

  const plain = join(folder, 'recovered.db');
  writeFileSync(plain, decrypt(readFileSync(join(folder, 'case.db')), dataKeyOf(join(folder, 'vault.json'))));
  const database = new DatabaseSync(plain);
  expect(database.prepare('SELECT name FROM client').all()).toEqual([{ name: 'Sample Client A' }]);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
});
