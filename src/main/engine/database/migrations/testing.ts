import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Connection, openConnection } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { migrations } from './index.ts';

/** A case file that can be taken from the form of one version of the program to a later one; gone when the test is over. */
export interface OldFile {
  readonly connection: Connection;
  /** Takes every migration up to this one that the file has not had. */
  readonly upTo: (version: number) => void;
}

export function oldFile(version: number): OldFile {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-migrate-'));
  const connection = openConnection(join(folder, 'case.db'), randomBytes(32), false);
  onTestFinished(() => {
    connection.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const upTo = (wanted: number): void => {
    migrate(
      connection,
      migrations.filter((migration) => migration.version <= wanted),
      () => {},
    );
  };
  upTo(version);
  return { connection, upTo };
}
