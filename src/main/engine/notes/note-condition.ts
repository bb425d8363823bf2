import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { NoteFilter, NoteVisibility } from '#shared/contract/notes.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { isIndexed, likePattern, searchWords, textQuery } from '../text-query.ts';

/** Days since the last change; `older` is all that `quarter` is not. */
const days = { week: 7, month: 30, quarter: 90 } as const;

/**
 * What a note must be to pass the filter, as SQL. All but the search is read from indexes that carry these columns in the list's order, so that no
 * wide row is opened only to be left out. What decides which index serves stands in the text of the statement and not in its parameters.
 */
export async function noteCondition(db: Kysely<Schema>, filter: NoteFilter, today: CalendarDate): Promise<RawBuilder<SqlBool>> {
  const { kinds, visibility, orphansOnly } = filter;
  const all = [
    ...ownedBy(filter),
    ...(kinds.length === 0 ? [] : [sql<SqlBool>`annotation.kind IN ${inList(kinds)}`]),
    ...(visibility === null ? [] : [seenAs(visibility)]),
    ...(orphansOnly ? [sql<SqlBool>`annotation.anchor_state = 'orphan'`] : []),
    ...agedAs(filter, today),
    ...(await saying(db, filter)),
  ];
  return all.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(all, sql` AND `)}`;
}

function ownedBy({ clientId, layer }: NoteFilter): RawBuilder<SqlBool>[] {
  if (clientId !== null) return [sql<SqlBool>`annotation.client_id = ${clientId}`];
  if (layer === 'all') return [];
  return [layer === 'office' ? sql<SqlBool>`annotation.client_id IS NULL` : sql<SqlBool>`annotation.client_id IS NOT NULL`];
}

function seenAs(visibility: NoteVisibility): RawBuilder<SqlBool> {
  if (visibility === 'notPrinted') return sql<SqlBool>`annotation.visibility = 'private' AND annotation.client_id IS NULL`;
  if (visibility === 'private') return sql<SqlBool>`annotation.visibility = 'private' AND annotation.client_id IS NOT NULL`;
  return sql<SqlBool>`annotation.visibility = ${visibility}`;
}

function agedAs({ age }: NoteFilter, today: CalendarDate): RawBuilder<SqlBool>[] {
  if (age === 'any') return [];
  // Instants are in UTC and begin with their date, so a date compares with them as its first moment.
  if (age === 'older') return [sql<SqlBool>`annotation.updated_at < ${addDays(today, -days.quarter)}`];
  return [sql<SqlBool>`annotation.updated_at >= ${addDays(today, -days[age])}`];
}

/** Above this a word is common: then the list is walked in its order and finds a page of them soon. */
const mostListed = 2000;

/**
 * In whose text every word stands. Rare words are looked up in the search index; common ones, and words too short for it, are looked for in the
 * texts as the list is walked, and so are all words among the notes of one client.
 */
async function saying(db: Kysely<Schema>, { clientId, search }: NoteFilter): Promise<RawBuilder<SqlBool>[]> {
  const words = searchWords(search);
  const indexed = textQuery(words.filter(isIndexed).join(' '));
  if (clientId !== null || indexed.isEmpty) return words.map(holdsWord);
  const { rows } = await sql<{ rowid: number }>`SELECT rowid FROM annotation_search WHERE annotation_search MATCH ${indexed.match} LIMIT ${
    mostListed + 1
  }`.execute(db);
  if (rows.length > mostListed) return words.map(holdsWord);
  const found = rows.map(({ rowid }) => rowid);
  return [
    sql<SqlBool>`annotation.row IN (SELECT value FROM json_each(${JSON.stringify(found)}))`,
    ...words.filter((word) => !isIndexed(word)).map(holdsWord),
  ];
}

/** SQL compares only the letters of English without their case, so other words are looked for in their usual cases. */
function holdsWord(word: string): RawBuilder<SqlBool> {
  const cases = [...new Set([word, word.toLowerCase(), word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()])];
  const ways = cases.map((one) => sql<SqlBool>`annotation.body LIKE ${likePattern(one)} ESCAPE '\\'`);
  return sql<SqlBool>`(${sql.join(ways, sql` OR `)})`;
}
