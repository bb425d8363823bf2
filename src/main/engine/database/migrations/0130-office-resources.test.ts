import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

test('a workspace made before takes office resources, and its plan steps stay as they are, made from none', () => {
  const { connection, upTo } = oldFile(129);
  connection.exec(`
    INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
      VALUES (1, 'c', 'C-0001', 'Sample Client A', '', '["en"]', 'plain', 0, '', 'active', '2026-11-01', '2026-11-01');
    INSERT INTO plan (id, client_id, number, title, start_date, pauses_json, updated_at)
      VALUES ('p', 'c', 1, 'Toward librarian work', '2026-11-02', '[]', '2026-11-01');
    INSERT INTO plan_skill (id, plan_id, position, name, standing, gate, if_then, obstacle, obstacle_answer)
      VALUES ('s', 'p', 0, 'Cataloging', 'planned', 0, '', '', '');
    INSERT INTO plan_action (id, skill_id, position, kind, text) VALUES ('a', 's', 0, 'learn', 'Take the evening course');`);
  upTo(130);
  expect(connection.prepare('SELECT text, resource_id FROM plan_action').all()).toEqual([
    { text: 'Take the evening course', resource_id: null },
  ]);
  const insert = (id: string, amount: number | null, currency: string | null) =>
    connection
      .prepare(
        `INSERT INTO office_resource (id, title, kind, cost_amount, cost_currency, updated_at) VALUES (?, 'Evening course', 'course', ?, ?, '2026-11-17')`,
      )
      .run(id, amount, currency);
  insert('free', 0, null);
  insert('unknown', null, null);
  insert('paid', 120, 'EUR');
  expect(() => insert('without currency', 120, null)).toThrow('CHECK');
  expect(() => insert('without amount', null, 'EUR')).toThrow('CHECK');
  expect(connection.prepare('SELECT count(*) AS count FROM office_resource').get()).toEqual({ count: 3 });
});
