import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openConnection } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { foundation } from './0010-foundation.ts';
import { libraryListing } from './0020-library-listing.ts';

test('pages imported before are in the new index as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-migrate-'));
  const connection = openConnection(join(folder, 'case.db'), randomBytes(32), false);
  onTestFinished(() => {
    connection.close();
    rmSync(folder, { recursive: true, force: true });
  });
  migrate(connection, [foundation], () => {});
  connection.exec(`
    INSERT INTO profile VALUES ('p', '25-4031', 'career-graph', 'v', '2026-11-17');
    INSERT INTO profile_version VALUES ('v', 'p', 1, 'hash', x'00', 'page.txt', '{"skilledMigration":false}', '[1,2]', '[]', '[]', '2026-11-17');`);

  migrate(connection, [foundation, libraryListing], () => {});

  const query = `SELECT imported_at, json_extract(profile_json, '$.skilledMigration') AS flag, json_array_length(questions_json) AS questions
    FROM profile_version INDEXED BY profile_version_listing WHERE id = 'v'`;
  expect(connection.prepare(query).all()).toEqual([{ imported_at: '2026-11-17', flag: 0, questions: 2 }]);
});
