import { type Kysely, sql } from 'kysely';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';

/** How many of a client's sessions, or of one of them, have something in their private jotter. The count is all that ever leaves: no text is read. */
export async function countJotters(db: Kysely<Schema>, clientId: ClientId, sessionId?: SessionId): Promise<number> {
  const { count } = await db
    .selectFrom('session_jotter')
    .innerJoin('session', 'session.id', 'session_jotter.session_id')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('session.client_id', '=', clientId)
    .$if(sessionId !== undefined, (query) => query.where('session.id', '=', sessionId ?? ''))
    .where(sql<string>`trim(session_jotter.text, char(9, 10, 13, 32))`, '!=', '')
    .executeTakeFirstOrThrow();
  return count;
}
