import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

test('a case made before takes values by hand, each criterion of an occupation once, and loses them with the client', () => {
  const { connection, upTo } = oldFile(70);
  connection.exec(`
    INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
      VALUES (1, 'c', 'C-0001', 'Sample Client A', '', '["en"]', 'plain', 0, '', 'active', '2026-11-01', '2026-11-01');
    INSERT INTO profile (id, soc_code, source, current_version_id, created_at) VALUES ('p', '25-4022', 'test', 'v', '2026-11-01');`);
  upTo(80);
  const enter = (id: string, value: number) =>
    connection
      .prepare(
        `INSERT INTO entered_value (id, client_id, profile_id, criterion, name, value, source, entered_on, updated_at)
         VALUES (?, 'c', 'p', 'own:near school', 'Near school', ?, 'The client', '2026-11-17', '2026-11-17')`,
      )
      .run(id, value);
  enter('one', 7.5);
  expect(() => enter('two', 3)).toThrow('UNIQUE');
  expect(connection.prepare('SELECT value, revision FROM entered_value').all()).toEqual([{ value: 7.5, revision: 1 }]);
  connection.exec(`DELETE FROM client WHERE id = 'c'`);
  expect(connection.prepare('SELECT * FROM entered_value').all()).toEqual([]);
});
