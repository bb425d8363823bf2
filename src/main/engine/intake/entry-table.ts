import { type Kysely, sql, type Transaction } from 'kysely';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;
type Columns = Readonly<Record<string, string | number | null>>;

/** A row as it stands in the file, to be checked before it is used. */
type Row = Readonly<Record<string, unknown>>;

/** How one of the intake lists is kept: its table, and its fields as columns and back. */
export interface EntryTable<Fields, Entry extends Fields> {
  readonly name: 'goal' | 'work_history' | 'education' | 'barrier';
  readonly columns: (fields: Fields) => Columns;
  /** Checks a row on its way out. */
  readonly entryOf: (row: Row) => Entry;
}

/** SQL for a list of small rows that keep an order and a revision each; the same for every list. */
export function entryStore<Fields, Entry extends Fields>({ name, columns, entryOf }: EntryTable<Fields, Entry>) {
  const table = sql.table(name);

  return {
    async forClient(db: Read, clientId: ClientId): Promise<Entry[]> {
      const { rows } = await sql<Row>`SELECT * FROM ${table} WHERE client_id = ${clientId} ORDER BY position, id`.execute(db);
      return rows.map(entryOf);
    },

    async find(db: Read, id: string): Promise<Entry | null> {
      const { rows } = await sql<Row>`SELECT * FROM ${table} WHERE id = ${id}`.execute(db);
      return rows[0] === undefined ? null : entryOf(rows[0]);
    },

    /** Puts an entry at the end of the client's list. */
    async insert(db: Write, place: { id: string; clientId: ClientId; now: Instant }, fields: Fields): Promise<void> {
      const all = { id: place.id, client_id: place.clientId, updated_at: place.now, ...columns(fields) };
      await sql`
        INSERT INTO ${table} (position, ${sql.join(Object.keys(all).map((column) => sql.ref(column)))})
        SELECT ifnull(max(position), -1) + 1, ${sql.join(Object.values(all))} FROM ${table} WHERE client_id = ${place.clientId}`.execute(
        db,
      );
    },

    /** Writes all fields and raises the revision by one. */
    async write(db: Write, id: string, fields: Fields, now: Instant): Promise<void> {
      const set = Object.entries(columns(fields)).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
      await sql`UPDATE ${table} SET ${sql.join(set)}, updated_at = ${now}, revision = revision + 1 WHERE id = ${id}`.execute(db);
    },

    async remove(db: Write, id: string): Promise<void> {
      await sql`DELETE FROM ${table} WHERE id = ${id}`.execute(db);
    },

    /** Numbers the client's list anew in the given order. The words of the rows stay, so their revisions do too. */
    async order(db: Write, ids: readonly string[]): Promise<void> {
      for (const [position, id] of ids.entries()) {
        await sql`UPDATE ${table} SET position = ${position} WHERE id = ${id} AND position <> ${position}`.execute(db);
      }
    },
  };
}
