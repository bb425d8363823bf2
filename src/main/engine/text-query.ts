import { type RawBuilder, sql } from 'kysely';

/**
 * What a person typed into a search box, as conditions for SQL. Words of three and more characters go to a trigram index; shorter ones
 * (common in Chinese and Thai) are looked for as they stand. Every word must be found; nothing typed is ever syntax.
 */
export interface TextQuery {
  /** An FTS5 query, or null when every word is too short for the index. */
  readonly match: string | null;
  /** LIKE patterns with `\` as the escape character. */
  readonly patterns: readonly string[];
  readonly isEmpty: boolean;
}

const shortestIndexed = 3;

export function textQuery(typed: string): TextQuery {
  const words = searchWords(typed);
  const indexed = words.filter(isIndexed);
  return {
    match: indexed.length === 0 ? null : indexed.map(indexPhrase).join(' AND '),
    patterns: words.filter((word) => !isIndexed(word)).map(likePattern),
    isEmpty: words.length === 0,
  };
}

/** The words typed, as texts are stored (NFC). A NUL parts words too: SQL's search syntax ends at one. */
export function searchWords(typed: string): string[] {
  return typed
    .normalize('NFC')
    .split(/[\s\0]+/u)
    .filter(Boolean);
}

/** Whether a word is long enough for the trigram index. */
export function isIndexed(word: string): boolean {
  return [...word].length >= shortestIndexed;
}

/** A word as FTS5 takes it: to be found as it stands, nothing in it syntax. */
export function indexPhrase(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** The LIKE pattern that finds a word anywhere, with `\` as the escape character. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
}

/**
 * Row numbers of a search table whose text fits the query, as a subquery for `IN`. The query must not be empty.
 * @param newest only so many, the highest numbers: the index gives them first, so that a word that stands in every text costs no more than a rare one
 */
export function rowsThatFit(
  table: 'client_search' | 'annotation_search' | 'session_search',
  query: TextQuery,
  newest: number | null = null,
): RawBuilder<number> {
  const conditions = [
    ...(query.match === null ? [] : [sql`${sql.table(table)} MATCH ${query.match}`]),
    ...query.patterns.map((pattern) => sql`text LIKE ${pattern} ESCAPE '\\'`),
  ];
  const cut = newest === null ? sql`` : sql` ORDER BY rowid DESC LIMIT ${newest}`;
  return sql<number>`(SELECT rowid FROM ${sql.table(table)} WHERE ${sql.join(conditions, sql` AND `)}${cut})`;
}
