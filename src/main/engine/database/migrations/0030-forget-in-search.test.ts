import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../connection.ts';
import { oldFile } from './testing.ts';

const put = (connection: Connection, row: number, name: string) =>
  connection
    .prepare(
      `INSERT INTO client (row, id, reference, name, situation, languages_json, reading_level, large_print, safe_contact, status, created_at, updated_at)
       VALUES (?, ?, ?, ?, '', '["en"]', 'standard', 0, '', 'active', '', '')`,
    )
    .run(row, `c${row}`, `C-000${row}`, name);

/** Whether any three letters in a row of `word` stand in the bytes of the index. */
function holdsTrace(connection: Connection, word: string): boolean {
  const blocks = z.array(z.instanceof(Buffer)).parse(connection.prepare('SELECT block FROM client_search_data').pluck().all());
  const trigrams = Array.from({ length: word.length - 2 }, (_, start) => word.slice(start, start + 3));
  return blocks.some((block) => trigrams.some((trigram) => block.includes(trigram)));
}

const found = (connection: Connection, text: string) =>
  connection.prepare('SELECT client_id FROM client_search WHERE client_search MATCH ?').pluck().all(`"${text}"`);

test('a removed client’s words leave the index, and so do those removed before', () => {
  const { connection, upTo } = oldFile(20);
  put(connection, 1, 'Sample Client A');
  put(connection, 2, 'zqxjkv');
  connection.exec('DELETE FROM client WHERE row = 2');
  expect(holdsTrace(connection, 'zqxjkv')).toBe(true);

  upTo(30);
  expect(holdsTrace(connection, 'zqxjkv')).toBe(false);
  expect(found(connection, 'Sample Client')).toEqual(['c1']);

  put(connection, 3, 'vkjxqz');
  expect(found(connection, 'vkjxqz')).toEqual(['c3']);
  connection.exec("UPDATE client SET name = 'Sample Client C' WHERE row = 3");
  expect(holdsTrace(connection, 'vkjxqz')).toBe(false);
  expect(found(connection, 'Sample Client')).toEqual(['c1', 'c3']);
});
