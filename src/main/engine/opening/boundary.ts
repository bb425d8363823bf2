import type { Kysely } from 'kysely';
import type { ClientId } from '#shared/domain/ids.ts';
import { SessionRef } from '#shared/domain/opening/opening.ts';
import { type CalendarDate, Instant } from '#shared/domain/time.ts';
import type { Clock } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { notFound } from '../refusal.ts';
import { sessionNumber } from '../session-number.ts';

/** From when on something in a case counts as new. */
export interface Boundary {
  /** The newest session that was held and is over; null: none was, and everything since the case began is new. */
  readonly session: SessionRef | null;
  /** Its end, or the beginning of the case. */
  readonly after: Instant;
  /** The day it was held, or the case began, where the counselor is. */
  readonly day: CalendarDate;
}

/** Contacts between sessions are no sessions, nor are meetings that did not take place. Throws NOT_FOUND where there is no such client. */
export async function readBoundary(
  db: Kysely<Schema>,
  clientId: ClientId,
  clock: Clock,
): Promise<{ clientName: string; boundary: Boundary; running: SessionRef | null }> {
  const client = await db.selectFrom('client').select(['name', 'created_at']).where('id', '=', clientId).executeTakeFirst();
  if (!client) throw notFound('client');
  const sessions = db
    .selectFrom('session')
    .select(['id', sessionNumber.as('number'), 'title', 'aim', 'started_at as startedAt', 'ended_at as endedAt'])
    .where('client_id', '=', clientId)
    .where('format', '!=', 'contact')
    .orderBy('started_at', 'desc')
    .limit(1);
  const [last, running] = await Promise.all([
    sessions
      .where('ended_at', 'is not', null)
      .where((row) => row.or([row('attendance', 'is', null), row('attendance', 'in', ['attended', 'late'])]))
      .executeTakeFirst(),
    sessions.where('ended_at', 'is', null).executeTakeFirst(),
  ]);
  const began = Instant.parse(last?.startedAt ?? client.created_at);
  return {
    clientName: client.name,
    boundary: {
      session: last ? SessionRef.parse(last) : null,
      after: Instant.parse(last?.endedAt ?? client.created_at),
      day: clock.dayOf(began),
    },
    running: running ? SessionRef.parse(running) : null,
  };
}
