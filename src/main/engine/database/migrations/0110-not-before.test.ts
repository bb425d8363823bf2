import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

test('a plan made before keeps its skills, and none of them waits for a day', () => {
  const { connection, upTo } = oldFile(109);
  connection.exec(`
    INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
      VALUES (1, 'c', 'C-0001', 'Sample Client A', '', '["en"]', 'plain', 0, '', 'active', '2026-11-01', '2026-11-01');
    INSERT INTO plan (id, client_id, number, title, start_date, pauses_json, updated_at)
      VALUES ('p', 'c', 1, 'Toward librarian work', '2026-11-02', '[]', '2026-11-01');
    INSERT INTO plan_skill (id, plan_id, position, name, standing, hours_done, gate, if_then, obstacle, obstacle_answer)
      VALUES ('s', 'p', 0, 'Cataloging', 'planned', 0, 0, 'On Tuesday after closing', '', '')`);
  upTo(110);
  expect(connection.prepare('SELECT if_then, not_before FROM plan_skill').all()).toEqual([
    { if_then: 'On Tuesday after closing', not_before: null },
  ]);
});
