import type { Kysely } from 'kysely';
import { ConsentEntry, type ConsentScope, consentStanding } from '#shared/domain/consent.ts';
import { ClientId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

const Facts = ConsentEntry.pick({ decision: true, scopes: true, recipient: true, decidedOn: true, expiresOn: true, createdAt: true });

/** The clients whose register allows `scope` on `today`: one query for all, for lists of thousands. */
export async function clientsWithConsent(db: Kysely<Schema>, scope: ConsentScope, today: CalendarDate): Promise<ReadonlySet<ClientId>> {
  const rows = await db
    .selectFrom('consent')
    .select(['client_id', 'decision', 'scope_json', 'recipient', 'decided_on as decidedOn', 'expires_on as expiresOn'])
    .select('created_at as createdAt')
    .execute();
  const byClient = Map.groupBy(rows, (row) => row.client_id);
  const factsOf = ({ scope_json, ...row }: (typeof rows)[number]) => Facts.parse({ ...row, scopes: JSON.parse(scope_json) });
  const allowed = [...byClient].filter(([, entries]) => consentStanding(entries.map(factsOf), scope, today).allowed);
  return new Set(allowed.map(([clientId]) => ClientId.parse(clientId)));
}
