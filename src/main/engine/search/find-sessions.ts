import { type Kysely, sql } from 'kysely';
import type { SearchHit } from '#shared/contract/search.ts';
import { ClientId, SessionId } from '#shared/domain/ids.ts';
import { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { rowsThatFit, searchWords, textQuery } from '../text-query.ts';

/** Characters that a hit shows, and how many of them stand before the first word found. */
const detailLength = 160;
const lead = 40;

/**
 * Sessions in whose title, aim, note or amendments every word typed stands, those written down last first. Their jotters stand in no search
 * table.
 */
export async function findSessions(db: Kysely<Schema>, typed: string, atMost: number): Promise<SearchHit[]> {
  const query = textQuery(typed);
  const rows = await db
    .selectFrom('session')
    .innerJoin('client', 'client.id', 'session.client_id')
    .select(['session.id', 'session.client_id', 'session.started_at', 'client.name'])
    .select(sql<string>`(SELECT text FROM session_search WHERE session_search.rowid = session.row)`.as('text'))
    .$if(!query.isEmpty, (select) => select.where('session.row', 'in', rowsThatFit('session_search', query, atMost)))
    .orderBy('session.row', 'desc')
    .limit(atMost)
    .execute();
  return rows.map((row) => ({
    kind: 'session',
    clientId: ClientId.parse(row.client_id),
    sessionId: SessionId.parse(row.id),
    title: row.name,
    detail: partFound(row.text, typed),
    at: Instant.parse(row.started_at),
  }));
}

const headingLine = /^## \w+$/;

/** The part of the text that begins a little before the first word found. */
function partFound(text: string, typed: string): string {
  const words = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !headingLine.test(line))
    .join(' · ');
  const lower = words.toLowerCase();
  const places = searchWords(typed).map((word) => lower.indexOf(word.toLowerCase()));
  const first = Math.min(...places.filter((place) => place >= 0), words.length);
  const from = first <= detailLength - lead || first === words.length ? 0 : first - lead;
  const shown = [...words.slice(from)].slice(0, detailLength).join('');
  return from === 0 ? shown : `…${shown}`;
}
