import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

test('pages imported before are in the new index as they are', () => {
  const { connection, upTo } = oldFile(10);
  connection.exec(`
    INSERT INTO profile VALUES ('p', '25-4031', 'career-graph', 'v', '2026-11-17');
    INSERT INTO profile_version VALUES ('v', 'p', 1, 'hash', x'00', 'page.txt', '{"skilledMigration":false}', '[1,2]', '[]', '[]', '2026-11-17');`);

  upTo(20);

  const query = `SELECT imported_at, json_extract(profile_json, '$.skilledMigration') AS flag, json_array_length(questions_json) AS questions
    FROM profile_version INDEXED BY profile_version_listing WHERE id = 'v'`;
  expect(connection.prepare(query).all()).toEqual([{ imported_at: '2026-11-17', flag: 0, questions: 2 }]);
});
