import type { Kysely, Selectable, Transaction } from 'kysely';
import { ConsentEntry } from '#shared/domain/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

/** A client's register, newest decision first. */
export async function readConsents(db: Read, clientId: ClientId): Promise<ConsentEntry[]> {
  const rows = await db
    .selectFrom('consent')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('decided_on', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(toEntry);
}

export async function insertConsent(db: Transaction<Schema>, entry: ConsentEntry): Promise<void> {
  await db
    .insertInto('consent')
    .values({
      id: entry.id,
      client_id: entry.clientId,
      kind: entry.kind,
      text_version: entry.textVersion,
      language: entry.language,
      decision: entry.decision,
      method: entry.method,
      scope_json: JSON.stringify(entry.scopes),
      recipient: entry.recipient,
      decided_on: entry.decidedOn,
      expires_on: entry.expiresOn,
      note: entry.note,
      created_at: entry.createdAt,
    })
    .execute();
}

/** Texts named in the registers of the office, the last used first. */
export async function readTexts(db: Read, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('consent')
    .select('text_version')
    .groupBy('text_version')
    .orderBy((expression) => expression.fn.max('created_at'), 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.text_version);
}

function toEntry(row: Selectable<Schema['consent']>): ConsentEntry {
  return ConsentEntry.parse({
    id: row.id,
    clientId: row.client_id,
    kind: row.kind,
    textVersion: row.text_version,
    language: row.language,
    decision: row.decision,
    method: row.method,
    scopes: JSON.parse(row.scope_json),
    recipient: row.recipient,
    decidedOn: row.decided_on,
    expiresOn: row.expires_on,
    note: row.note,
    createdAt: row.created_at,
  });
}
