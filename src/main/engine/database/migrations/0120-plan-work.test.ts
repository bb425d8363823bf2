import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

test('hours noted as one figure stay, as the first entry of the log; steps made before are the client’s, with no day of agreement', () => {
  const { connection, upTo } = oldFile(90);
  connection.exec(`
    INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
      VALUES (1, 'c', 'C-0001', 'Sample Client A', '', '["en"]', 'plain', 0, '', 'active', '2026-11-01', '2026-11-01');
    INSERT INTO plan (id, client_id, number, title, start_date, pauses_json, updated_at)
      VALUES ('p', 'c', 1, 'Toward librarian work', '2026-11-02', '[]', '2026-11-01');
    INSERT INTO plan_skill (id, plan_id, position, name, standing, hours_done, gate)
      VALUES ('s', 'p', 0, 'Cataloging', 'planned', 36.5, 0), ('t', 'p', 1, 'Packing', 'planned', 0, 0);
    INSERT INTO plan_action (id, skill_id, position, kind, text, due) VALUES ('a', 's', 0, 'do', 'Describe forty items', '2026-12-01');`);
  upTo(120);
  expect(connection.prepare('SELECT skill_id, day, hours, words, revision FROM plan_hours').all()).toEqual([
    { skill_id: 's', day: null, hours: 36.5, words: '', revision: 1 },
  ]);
  expect(connection.prepare('SELECT text, due, owner, owner_name, agreed_on FROM plan_action').all()).toEqual([
    { text: 'Describe forty items', due: '2026-12-01', owner: 'client', owner_name: '', agreed_on: null },
  ]);
  connection.exec(`
    INSERT INTO plan_evidence (id, skill_id, shows, day) VALUES ('e', 's', 'Forty records', '2026-11-12');
    INSERT INTO plan_funding (id, plan_id, position, name, kind, state, note) VALUES ('f', 'p', 0, 'Savings', 'own', 'granted', '');`);
  expect(() => connection.exec(`UPDATE plan_evidence SET checked_by = 'nobody knows when'`)).toThrow('CHECK');
  connection.exec(`DELETE FROM client WHERE id = 'c'`);
  for (const table of ['plan_hours', 'plan_evidence', 'plan_funding']) {
    expect(connection.prepare(`SELECT * FROM ${table}`).all(), table).toEqual([]);
  }
});
