import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

test('a plan made before keeps its skills, takes two names as two once, and loses that with its client', () => {
  const { connection, upTo } = oldFile(139);
  connection.exec(`
    INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
      VALUES (1, 'c', 'C-0001', 'Sample Client A', '', '["en"]', 'plain', 0, '', 'active', '2026-11-01', '2026-11-01');
    INSERT INTO plan (id, client_id, number, title, start_date, pauses_json, updated_at)
      VALUES ('p', 'c', 1, 'Toward librarian work', '2026-11-02', '[]', '2026-11-01');
    INSERT INTO plan_skill (id, plan_id, position, name, standing) VALUES ('s', 'p', 0, 'Library technology', 'planned');`);
  upTo(140);
  expect(connection.prepare('SELECT name FROM plan_skill').all()).toEqual([{ name: 'Library technology' }]);
  const apart = connection.prepare(
    "INSERT INTO plan_names_apart (plan_id, pair_key, one_name, other_name) VALUES ('p', 'a | b', 'Library technology', 'Library technologies')",
  );
  apart.run();
  expect(() => apart.run()).toThrow('UNIQUE');
  connection.exec(`DELETE FROM client WHERE id = 'c'`);
  expect(connection.prepare('SELECT * FROM plan_names_apart').all()).toEqual([]);
});
