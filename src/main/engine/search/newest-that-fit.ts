import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { indexPhrase, isIndexed, likePattern, searchWords } from '../text-query.ts';

/** A search table over many texts, with the list of its trigrams and the table whose row numbers it shares. */
type Texts = 'annotation' | 'session';

/** Above this many beginnings a short word is so common that the newest texts soon hold it. */
const mostBeginnings = 12;

/**
 * Row numbers of the newest texts in which every word typed stands, the newest first. An office has a hundred thousand notes: the index is
 * walked from its newest end and left as soon as there are enough, and words of one and two characters, which a trigram index does not hold,
 * are looked for as the beginnings of its trigrams (the indexed texts end in two empty lines, so that the last characters begin some too).
 * @returns null when no word was typed
 */
export async function newestThatFit(db: Kysely<Schema>, texts: Texts, typed: string, atMost: number): Promise<number[] | null> {
  const words = searchWords(typed);
  if (words.length === 0) return null;
  const phrases: string[] = [];
  const patterns: string[] = [];
  for (const word of words) {
    const beginnings = isIndexed(word) ? [word] : await trigramsFrom(db, texts, word);
    if (beginnings.length === 0) return [];
    if (beginnings.length > mostBeginnings) patterns.push(likePattern(word));
    else phrases.push(`(${beginnings.map(indexPhrase).join(' OR ')})`);
  }
  const table = sql.table(`${texts}_search`);
  const conditions = [
    ...(phrases.length === 0 ? [] : [sql`${table} MATCH ${phrases.join(' AND ')}`]),
    ...patterns.map((pattern) => sql`text LIKE ${pattern} ESCAPE '\\'`),
  ];
  const { rows } = await sql<{ row: number }>`
    SELECT rowid AS row FROM ${table} WHERE ${sql.join(conditions, sql` AND `)} ORDER BY rowid DESC LIMIT ${atMost}`.execute(db);
  return rows.map(({ row }) => row);
}

/** The trigrams that begin with a word, as the index folds it; one more than are looked for where there are many. */
async function trigramsFrom(db: Kysely<Schema>, texts: Texts, word: string): Promise<string[]> {
  const folded = word.toLowerCase();
  const { rows } = await sql<{ term: string }>`
    SELECT term FROM ${sql.table(`${texts}_terms`)}
    WHERE term >= ${folded} AND term < ${`${folded}\u{10FFFF}`} LIMIT ${mostBeginnings + 1}`.execute(db);
  return rows.map(({ term }) => term);
}
