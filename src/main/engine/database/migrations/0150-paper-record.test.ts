import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

const withPapers = () => {
  const file = oldFile(140);
  file.connection.exec(`
    INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
      VALUES (1, 'c', 'C-0001', 'Sample Client A', '', '["en"]', 'plain', 0, '', 'active', '2026-11-01', '2026-11-01');
    INSERT INTO report (id, client_id, kind, title, file_name, options_json, pages, sha256, file, created_at)
      VALUES ('r', 'c', 'skillPlan', 'Skill plan', 'a.pdf', '{}', 2, 'ab', x'25', '2026-11-01'),
        ('s', 'c', 'skillPlan', 'Skill plan', 'b.pdf', '{}', 2, 'ab', x'25', '2026-11-01');
    INSERT INTO attachment (id, client_id, name, media_type, size, sha256, note, added_at)
      VALUES ('f', 'c', 'scan.pdf', 'application/pdf', 1, 'cd', '', '2026-11-02');`);
  file.upTo(150);
  return file.connection;
};

test('papers kept before stay as they were, given to nobody, not signed, and from now on closed to every change', () => {
  const connection = withPapers();
  expect(connection.prepare('SELECT id, title, hex(file) AS file FROM report ORDER BY id').all()).toEqual([
    { id: 'r', title: 'Skill plan', file: '25' },
    { id: 's', title: 'Skill plan', file: '25' },
  ]);
  expect(() => connection.exec(`UPDATE report SET title = 'Another' WHERE id = 'r'`)).toThrow('a kept paper does not change');
  connection.exec(`DELETE FROM report WHERE id = 's'`);
});

test('a signed paper goes with its client alone, and its signature is closed once the file was opened anew', () => {
  const connection = withPapers();
  connection.exec(`
    INSERT INTO report_snapshot VALUES ('r', x'00');
    INSERT INTO paper_giving VALUES ('g', 'r', 'Sample Client A', 'handedOver', '2026-11-02', '2026-11-02');
    INSERT INTO paper_scan VALUES ('r', 'f', '2026-11-02');
    INSERT INTO paper_signing VALUES ('r', 'Sample Client A', '2026-11-02', '2026-11-02', 0);`);
  expect(() => connection.exec(`DELETE FROM report WHERE id = 'r'`)).toThrow('goes with its client alone');
  expect(() => connection.exec(`DELETE FROM report_snapshot`)).toThrow('goes with it alone');
  expect(() => connection.exec(`UPDATE report_snapshot SET data = x'01'`)).toThrow('does not change');
  connection.exec(`UPDATE paper_signing SET closed = 1`);
  for (const change of ['UPDATE paper_signing SET closed = 0', `UPDATE paper_signing SET signed_by = 'x'`, 'DELETE FROM paper_signing']) {
    expect(() => connection.exec(change), change).toThrow('a signed paper stays signed');
  }
  connection.exec(`DELETE FROM client WHERE id = 'c'`);
  for (const table of ['report', 'report_snapshot', 'paper_giving', 'paper_signing', 'paper_scan', 'attachment']) {
    expect(connection.prepare(`SELECT * FROM ${table}`).all(), table).toEqual([]);
  }
});
