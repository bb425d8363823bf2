import { expect, test } from 'vitest';
import { type OldFile, oldFile } from './testing.ts';

function caseBefore(): OldFile {
  const file = oldFile(49);
  file.connection.exec(`
    INSERT INTO profile VALUES ('p', '25-4031', 'career-graph', 'v', '2026-11-17');
    INSERT INTO profile_version VALUES ('v', 'p', 1, 'hash', x'00', 'page.txt', '{}', '[]', '[]', '[]', '2026-11-17');
    INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
      VALUES (7, 'c', 'C-0001', 'Sample Client A', '', '["en"]', 'plain', 0, '', 'active', '2026-11-01', '2026-11-01');
    INSERT INTO session (id, client_id, number, title, aim, format, note, started_at) VALUES ('s', 'c', 1, 'First', '', 'soap', 'words', '2026-11-02');
    INSERT INTO session_jotter VALUES ('s', 'kept apart', 3);
    INSERT INTO annotation (row, id, client_id, profile_id, version_id, session_id, kind, body, item_id, item_hash, quote_exact, quote_prefix,
        quote_suffix, position_start, position_end, anchor_state, created_at, updated_at, revision)
      VALUES (12, 'a', 'c', 'p', 'v', 's', 'concern', 'evening courses', 'summary', 'h', 'q', '', '', 0, 1, 'exact', '2026-11-02', '2026-11-03', 4);`);
  return file;
}

test('sessions keep their form and their jotter, notes their words, place and revision, and are found by search', () => {
  const { connection, upTo } = caseBefore();
  upTo(50);
  expect(connection.prepare('SELECT format, created_at, signed_at FROM session').all()).toEqual([
    { format: 'soap', created_at: '2026-11-02', signed_at: null },
  ]);
  expect(connection.prepare('SELECT * FROM session_jotter').all()).toEqual([{ session_id: 's', text: 'kept apart', revision: 3 }]);
  expect(connection.prepare('SELECT row, session_id, visibility, revision, scope, correction_value FROM annotation').all()).toEqual([
    { row: 12, session_id: 's', visibility: 'private', revision: 4, scope: 'passage', correction_value: null },
  ]);
  const found = () => connection.prepare('SELECT annotation_id FROM annotation_search WHERE text MATCH \'"evening"\'').pluck().all();
  expect(found()).toEqual(['a']);
  connection.exec("UPDATE annotation SET body = 'day courses'");
  expect(found()).toEqual([]);
});

test('sessions are found by their words from then on, and each new one needs its number in the index', () => {
  const { connection, upTo } = caseBefore();
  upTo(50);
  const found = (word: string) => connection.prepare('SELECT session_id FROM session_search WHERE text MATCH ?').pluck().all(`"${word}"`);
  expect([found('words'), found('First'), found('kept apart')]).toEqual([['s'], ['s'], []]);
  connection.exec("UPDATE session SET note = 'other sentences'");
  expect([found('words'), found('sentences')]).toEqual([[], ['s']]);
  connection.exec("INSERT INTO session_amendment VALUES ('m', 's', 'late fact', 'Counselor', '2026-11-05')");
  expect(found('late fact')).toEqual(['s']);
  expect(() =>
    connection.exec(
      "INSERT INTO session (id, client_id, number, title, aim, note, started_at) VALUES ('t', 'c', 2, '', '', '', '2026-11-05')",
    ),
  ).toThrow('a session needs its row number');
  connection.exec("DELETE FROM session WHERE id = 's'");
  expect(found('sentences')).toEqual([]);
});

test('a signed note, and an amendment, refuse every change', () => {
  const { connection, upTo } = caseBefore();
  upTo(50);
  connection.exec("UPDATE session SET note = 'more', signed_at = '2026-11-04'");
  expect(() => connection.exec("UPDATE session SET note = 'else'")).toThrow('a signed note does not change');
  connection.exec("INSERT INTO session_amendment VALUES ('m', 's', 'late fact', 'Counselor', '2026-11-05')");
  expect(() => connection.exec("UPDATE session_amendment SET words = 'else'")).toThrow('an amendment does not change');
});

test('the office library takes marks on the source, never a note about a client', () => {
  const { connection, upTo } = caseBefore();
  upTo(50);
  const toOffice = (kind: string) => connection.prepare('UPDATE annotation SET client_id = NULL, session_id = NULL, kind = ?').run(kind);
  expect(() => toOffice('concern')).toThrow('CHECK');
  expect(() => toOffice('notForClient')).toThrow('CHECK');
  expect(toOffice('disputed').changes).toBe(1);
});
