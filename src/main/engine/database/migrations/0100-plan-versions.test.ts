import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

test('a plan made before takes versions, which never change and go with the plan; templates belong to nobody', () => {
  const { connection, upTo } = oldFile(90);
  connection.exec(`
    INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
      VALUES (1, 'c', 'C-0001', 'Sample Client A', '', '["en"]', 'plain', 0, '', 'active', '2026-11-01', '2026-11-01');
    INSERT INTO plan (id, client_id, number, title, start_date, pauses_json, updated_at)
      VALUES ('p', 'c', 1, 'Toward librarian work', '2026-11-02', '[]', '2026-11-01');`);
  upTo(100);
  const keep = (id: string) => connection.exec(`INSERT INTO plan_version VALUES ('${id}', 'p', 1, '2026-11-17', 'agreed', '', '{}')`);
  keep('one');
  expect(() => keep('two')).toThrow('UNIQUE');
  expect(() => connection.exec("UPDATE plan_version SET state_json = '[]'")).toThrow('does not change');
  connection.exec(
    "INSERT INTO plan_template (id, name, currency, skills_json, updated_at) VALUES ('t', 'Library work', 'USD', '[]', '2026-11-17')",
  );
  connection.exec("DELETE FROM client WHERE id = 'c'");
  expect(connection.prepare('SELECT * FROM plan_version').all()).toEqual([]);
  expect(connection.prepare('SELECT name, revision FROM plan_template').all()).toEqual([{ name: 'Library work', revision: 1 }]);
});
