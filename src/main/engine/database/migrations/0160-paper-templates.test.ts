import { expect, test } from 'vitest';
import { oldFile } from './testing.ts';

test('a workspace made before takes forms of the office, and a kept version of one never changes', () => {
  const { connection, upTo } = oldFile(159);
  connection.exec(`
    INSERT INTO plan_template (id, name, currency, skills_json, updated_at) VALUES ('t', 'Libraries', 'USD', '[]', '2026-11-01');`);
  upTo(160);
  expect(connection.prepare('SELECT name FROM plan_template').all()).toEqual([{ name: 'Libraries' }]);
  connection.exec(`
    INSERT INTO paper_template (id, name, content_json, updated_at) VALUES ('f', 'Agency plan form', '{}', '2026-11-17');
    INSERT INTO paper_template_version (template_id, version, content_json, kept_at) VALUES ('f', 1, '{}', '2026-11-17');`);
  expect(connection.prepare('SELECT revision FROM paper_template').get()).toEqual({ revision: 1 });
  expect(() => connection.exec(`UPDATE paper_template_version SET content_json = '[]'`)).toThrow('does not change');
  expect(() =>
    connection.exec(`INSERT INTO paper_template_version (template_id, version, content_json, kept_at) VALUES ('f', 1, '[]', '2026-11-18')`),
  ).toThrow('UNIQUE');
  connection.exec(`DELETE FROM paper_template`);
  expect(connection.prepare('SELECT count(*) AS count FROM paper_template_version').get()).toEqual({ count: 1 });
});
