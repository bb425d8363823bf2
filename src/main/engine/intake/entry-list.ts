import type { ChangeLabel } from '#shared/contract/history.ts';
import type { ChangeId, ClientId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { findClient } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import { givenFields } from '../given-fields.ts';
import { notFound, refuseUnseen } from '../refusal.ts';
import { type EntryTable, entryStore } from './entry-table.ts';

/** One of the intake lists with the rules of its rows. */
export interface ListRules<Fields, Entry extends Fields> {
  readonly table: EntryTable<Fields, Entry>;
  readonly label: ChangeLabel;
  /** What a new row has until it is written. */
  readonly blank: Fields;
  /** Checks a row and puts in what follows from the rest; throws a refusal for what cannot be. */
  readonly settle: (fields: Fields, today: CalendarDate) => Fields;
}

interface Kept {
  readonly id: string;
  readonly clientId: ClientId;
  readonly revision: number;
}

interface Written<Entry> {
  readonly changeId: ChangeId;
  readonly entry: Entry;
}

/** The writes of an intake list, the same for every list. Each is one change to Undo; a record that is gone is NOT_FOUND `entry`. */
export function entryList<Fields extends object, Entry extends Fields & Kept>(
  context: EngineContext,
  { table, label, blank, settle }: ListRules<Fields, Entry>,
) {
  const { clock, ids } = context;
  const store = entryStore(table);

  return {
    async add({ clientId, fields }: { clientId: ClientId; fields: object }): Promise<Written<Entry>> {
      const { changeId, value } = await context.workspace().change(label, async (db) => {
        if (!(await findClient(db, clientId))) throw notFound('client');
        const id = ids.next();
        const settled = settle({ ...blank, ...givenFields(fields) }, clock.today());
        await store.insert(db, { id, clientId, now: clock.now() }, settled);
        return store.find(db, id);
      });
      return { changeId, entry: written(value) };
    },

    async update({ id, revision, fields }: { id: string; revision: number; fields: object }): Promise<Written<Entry>> {
      const { changeId, value } = await context.workspace().change(label, async (db) => {
        const entry = await store.find(db, id);
        if (!entry) throw notFound('entry');
        refuseUnseen(entry, revision);
        await store.write(db, id, settle({ ...entry, ...givenFields(fields) }, clock.today()), clock.now());
        return store.find(db, id);
      });
      return { changeId, entry: written(value) };
    },

    async remove({ id, revision }: { id: string; revision: number }): Promise<{ changeId: ChangeId }> {
      const { changeId } = await context.workspace().change(label, async (db) => {
        const entry = await store.find(db, id);
        if (!entry) throw notFound('entry');
        refuseUnseen(entry, revision);
        await store.remove(db, id);
      });
      return { changeId };
    },

    async move({ id, to }: { id: string; to: number }): Promise<{ changeId: ChangeId }> {
      const { changeId } = await context.workspace().change(label, async (db) => {
        const entry = await store.find(db, id);
        if (!entry) throw notFound('entry');
        const others = (await store.forClient(db, entry.clientId)).map((each) => each.id).filter((each) => each !== id);
        await store.order(db, [...others.slice(0, to), id, ...others.slice(to)]);
      });
      return { changeId };
    },
  };
}

function written<Entry>(entry: Entry | null): Entry {
  if (entry === null) throw new Error('An entry just written cannot be read.');
  return entry;
}
