import type { Kysely } from 'kysely';
import { SavedView } from '#shared/contract/library-views.ts';
import type { LibraryViewId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';

/** Each view is a row of its own among the settings, so that taking one change back never meets a change of another view. */
const prefix = 'libraryView.';

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** All saved views by name. */
export async function readViews(db: Kysely<Schema>): Promise<SavedView[]> {
  const rows = await db.selectFrom('setting').select('value_json').where('name', 'like', `${prefix}%`).execute();
  return rows.map((row) => SavedView.parse(JSON.parse(row.value_json))).sort((one, other) => byName.compare(one.name, other.name));
}

/** The view that has a name, whatever its case; undefined where none has. */
export function viewNamed(views: readonly SavedView[], name: string): SavedView | undefined {
  return views.find((view) => byName.compare(view.name, name) === 0);
}

export async function writeView(db: Kysely<Schema>, view: SavedView): Promise<void> {
  const row = { name: `${prefix}${view.id}`, value_json: JSON.stringify(view) };
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value_json: row.value_json }))
    .execute();
}

export async function deleteView(db: Kysely<Schema>, id: LibraryViewId): Promise<void> {
  await db.deleteFrom('setting').where('name', '=', `${prefix}${id}`).execute();
}
