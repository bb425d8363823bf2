import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Instant } from '#shared/domain/time.ts';
import { writeBackup } from './backup.ts';
import { openConnection } from './connection.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

function openEmpty() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-migrate-'));
  const key = randomBytes(32);
  const connection = openConnection(join(folder, 'case.db'), key, false);
  onTestFinished(() => {
    connection.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, key, connection };
}

const first: Migration = { version: 10, name: 'first', sql: "CREATE TABLE kept (text TEXT) STRICT; INSERT INTO kept VALUES ('old');" };
const second: Migration = { version: 20, name: 'second', sql: 'ALTER TABLE kept ADD COLUMN extra TEXT;' };
const broken: Migration = { version: 30, name: 'broken', sql: "UPDATE kept SET extra = 'half done'; CREATE TABLE kept (again TEXT);" };
const noBackup = () => {
  throw new Error('A new file needs no backup.');
};

test('a new file gets every step and no backup', () => {
  const { connection } = openEmpty();
  expect(migrate(connection, migrations, noBackup)).toBe(true);
  expect(schemaVersion(connection)).toBe(migrations.at(-1)?.version);
  expect(migrate(connection, migrations, noBackup)).toBe(false);
});

test('old rows are carried over after a backup that holds them', () => {
  const { connection, folder, key } = openEmpty();
  migrate(connection, [first], noBackup);
  migrate(connection, [first, second], () => writeBackup(connection, key, folder, Instant.parse('2026-11-17T10:42:00.000Z')));
  expect(connection.prepare('SELECT * FROM kept').all()).toEqual([{ text: 'old', extra: null }]);
  const backup = openConnection(join(folder, 'waymark-2026-11-17T10-42-00-000Z.db'), key, true);
  expect(backup.prepare('SELECT * FROM kept').all()).toEqual([{ text: 'old' }]);
  expect(schemaVersion(backup)).toBe(10);
  backup.close();
});

test('when one step fails, none of them was done', () => {
  const { connection } = openEmpty();
  migrate(connection, [first], noBackup);
  expect(() => migrate(connection, [first, second, broken], () => {})).toThrow('already exists');
  expect(schemaVersion(connection)).toBe(10);
  expect(connection.prepare('SELECT * FROM kept').all()).toEqual([{ text: 'old' }]);
});

test('without a backup nothing is migrated', () => {
  const { connection } = openEmpty();
  migrate(connection, [first], noBackup);
  const failing = () => {
    throw new Error('the disk is full');
  };
  expect(() => migrate(connection, [first, second], failing)).toThrow('the disk is full');
  expect(schemaVersion(connection)).toBe(10);
});

test('steps are numbered upward, each once', () => {
  const versions = migrations.map((step) => step.version);
  expect(versions).toEqual([...new Set(versions)].sort((left, right) => left - right));
});

test('ten backups are kept, the newest, and nothing else in the folder is touched', () => {
  const { connection, folder, key } = openEmpty();
  migrate(connection, [first], noBackup);
  for (let day = 10; day < 23; day += 1) {
    writeBackup(connection, key, folder, Instant.parse(`2026-11-${day}T10:42:00.000Z`));
  }
  const backups = readdirSync(folder).filter((name) => name.startsWith('waymark-'));
  expect(backups).toHaveLength(10);
  expect(backups.sort().at(0)).toBe('waymark-2026-11-13T10-42-00-000Z.db');
  expect(readdirSync(folder)).toContain('case.db');
});
