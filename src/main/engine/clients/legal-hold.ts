import type { Kysely, Transaction } from 'kysely';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';
import { refusal } from '../refusal.ts';

/** Before anything of a case goes for good: throws the refusal `legalHold` with its reason while the case is under one. */
export async function refuseUnderHold(db: Kysely<Schema> | Transaction<Schema>, clientId: ClientId): Promise<void> {
  const client = await db.selectFrom('client').select('hold_reason').where('id', '=', clientId).executeTakeFirst();
  if (client !== undefined && client.hold_reason !== null) throw refusal('legalHold', { reason: client.hold_reason });
}
