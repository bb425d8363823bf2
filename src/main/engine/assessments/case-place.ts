import type { Transaction } from 'kysely';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import { findClient } from '../clients/index.ts';
import type { Schema } from '../database/schema.ts';
import { notFound } from '../refusal.ts';
import { findRunningSession } from '../sessions/index.ts';

/** The session that is running with the client, which what is recorded now belongs to; null: none is. Throws NOT_FOUND without the client. */
export async function sessionNow(db: Transaction<Schema>, clientId: ClientId): Promise<SessionId | null> {
  if (!(await findClient(db, clientId))) throw notFound('client');
  return findRunningSession(db, clientId);
}
