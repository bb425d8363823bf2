import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { EnteredValue } from '#shared/domain/comparison/comparison.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** What was entered by hand of an occupation for a client. */
export async function readEntered(db: Read, clientId: ClientId, profileId: ProfileId): Promise<EnteredValue[]> {
  const rows = await db
    .selectFrom('entered_value')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('profile_id', '=', profileId)
    .orderBy('criterion')
    .execute();
  return rows.map(toEntered);
}

interface Place {
  readonly clientId: ClientId;
  readonly profileId: ProfileId;
  /** The criterion as it is called, see the schema. */
  readonly name: string;
}

export async function insertEntered(db: Write, { clientId, profileId, name }: Place, entered: EnteredValue, now: Instant): Promise<void> {
  await db
    .insertInto('entered_value')
    .values({
      id: entered.id,
      client_id: clientId,
      profile_id: profileId,
      criterion: entered.criterion,
      name,
      value: entered.value,
      source: entered.source,
      entered_on: entered.enteredOn,
      updated_at: now,
    })
    .execute();
}

/** Writes another value, another source and the day, and raises the revision by one. */
export async function writeEntered(db: Write, { id, value, source, enteredOn }: EnteredValue, now: Instant): Promise<void> {
  await db
    .updateTable('entered_value')
    .set({ value, source, entered_on: enteredOn, revision: sql`revision + 1`, updated_at: now })
    .where('id', '=', id)
    .execute();
}

export async function deleteEntered(db: Write, { id }: Pick<EnteredValue, 'id'>): Promise<void> {
  await db.deleteFrom('entered_value').where('id', '=', id).execute();
}

function toEntered(row: Selectable<Schema['entered_value']>): EnteredValue {
  return EnteredValue.parse({
    id: row.id,
    criterion: row.criterion,
    value: row.value,
    source: row.source,
    enteredOn: row.entered_on,
    revision: row.revision,
  });
}
