import type { Kysely, Transaction } from 'kysely';
import { type ConsentScope, consentStanding } from '#shared/domain/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { notFound, refusal } from '../refusal.ts';
import { readConsents } from './store.ts';

/**
 * Every export that concerns a client asks this first. Throws NOT_FOUND where there is no such client, and the refusal `consentMissing`
 * (`scope`, `reason`, `date`, which is empty where nobody ever asked) where the register does not allow `scope` on `today`.
 */
export async function requireConsent(
  db: Kysely<Schema> | Transaction<Schema>,
  clientId: ClientId,
  scope: ConsentScope,
  today: CalendarDate,
): Promise<void> {
  await expectClient(db, clientId);
  const standing = consentStanding(await readConsents(db, clientId), scope, today);
  if (!standing.allowed) throw refusal('consentMissing', { scope, reason: standing.reason, date: standing.date ?? '' });
}

/** Throws NOT_FOUND unless there is such a client. */
export async function expectClient(db: Kysely<Schema> | Transaction<Schema>, clientId: ClientId): Promise<void> {
  const client = await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst();
  if (client === undefined) throw notFound('client');
}
