import { type Kysely, sql } from 'kysely';
import { type ConsentFacts, type ConsentScope, consentStanding } from '#shared/domain/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';

/** What of a line decides, as it was checked when it was written: to check every line of a large office again takes longer than to read it. */
interface Line extends Omit<ConsentFacts, 'scopes'> {
  readonly clientId: ClientId;
  readonly scopes: string;
}

/** Those of the clients, or of all when `only` is null, whose register allows `scope` on `today`: one query, for lists of thousands. */
export async function clientsWithConsent(
  db: Kysely<Schema>,
  only: readonly ClientId[] | null,
  scope: ConsentScope,
  today: CalendarDate,
): Promise<ReadonlySet<ClientId>> {
  const { rows } = await sql<Line>`
    SELECT client_id AS clientId, decision, scope_json AS scopes, recipient, decided_on AS decidedOn, expires_on AS expiresOn, created_at AS createdAt
    FROM consent ${only === null ? sql`` : sql`WHERE client_id IN ${inList(only)}`}`.execute(db);
  const factsOf = (line: Line): ConsentFacts => ({ ...line, scopes: JSON.parse(line.scopes) });
  const allowed = [...Map.groupBy(rows, (line) => line.clientId)].filter(
    ([, lines]) => consentStanding(lines.map(factsOf), scope, today).allowed,
  );
  return new Set(allowed.map(([clientId]) => clientId));
}
