import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely';
import { type NoteCount, NoteCursor, type NoteFilter, NoteListing } from '#shared/contract/notes.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { occupationTitles } from '../occupation-titles.ts';
import { noteCondition } from './note-condition.ts';

type Read = Kysely<Schema>;

/** Characters of a note's text and of its quotation that a row shows. */
const shownBody = 400;
const shownQuote = 160;

/** One page of the notes that pass the filter, the one changed last first, and where the next page begins. */
export async function listNotes(
  db: Read,
  filter: NoteFilter,
  { after, limit, today }: { readonly after: NoteCursor | null; readonly limit: number; readonly today: CalendarDate },
): Promise<{ notes: NoteListing[]; next: NoteCursor | null }> {
  const passes = await noteCondition(db, filter, today);
  const found = await db
    .selectFrom('annotation')
    .select(['annotation.row', 'annotation.updated_at'])
    .where(passes)
    .$if(after !== null, (select) =>
      select.where(sql<SqlBool>`(annotation.updated_at, annotation.row) < (${after?.updatedAt}, ${after?.row})`),
    )
    .orderBy('annotation.updated_at', 'desc')
    .orderBy('annotation.row', 'desc')
    .limit(limit + 1)
    .execute();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const notes = await readRows(
    db,
    page.map(({ row }) => row),
  );
  const next = found.length > limit && last !== undefined ? NoteCursor.parse({ updatedAt: last.updated_at, row: last.row }) : null;
  return { notes, next };
}

/** A search finds too much to count all of it while a person types. */
const countedOfSearch = 1000;

/** How many notes pass the filter, and how many of them stand nowhere on their page. Of a search no more than 1,000 are counted. */
export async function countNotes(db: Read, filter: NoteFilter, today: CalendarDate): Promise<NoteCount> {
  const most = filter.search.trim() === '' ? Number.MAX_SAFE_INTEGER : countedOfSearch;
  const count = await countUpTo(db, filter, today, most);
  const orphans = filter.orphansOnly ? count : await countUpTo(db, { ...filter, orphansOnly: true }, today, most);
  return { count: Math.min(count, most), isMore: count > most, orphans: Math.min(orphans, most) };
}

async function countUpTo(db: Read, filter: NoteFilter, today: CalendarDate, most: number): Promise<number> {
  const passes = await noteCondition(db, filter, today);
  const { count } = await db
    .selectFrom((inside) =>
      inside
        .selectFrom('annotation')
        .select('annotation.row')
        .where(passes)
        .limit(most + 1)
        .as('found'),
    )
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

async function readRows(db: Read, rows: readonly number[]): Promise<NoteListing[]> {
  const found = await db
    .selectFrom('annotation')
    .leftJoin('client', 'client.id', 'annotation.client_id')
    .leftJoin('profile_item', (join) =>
      join.onRef('profile_item.version_id', '=', 'annotation.version_id').onRef('profile_item.item_id', '=', 'annotation.item_id'),
    )
    .selectAll('annotation')
    .select(['client.name as client_name', 'profile_item.section'])
    .where('annotation.row', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(rows)}))`)
    .orderBy('annotation.updated_at', 'desc')
    .orderBy('annotation.row', 'desc')
    .execute();
  const titles = await occupationTitles(db, inList([...new Set(found.map(({ profile_id }) => profile_id))]));
  return found.map((row) => toListing(row, titles.get(row.profile_id) ?? ''));
}

function toListing(
  row: Selectable<Schema['annotation']> & { readonly client_name: string | null; readonly section: string | null },
  occupation: string,
): NoteListing {
  return NoteListing.parse({
    id: row.id,
    kind: row.kind,
    visibility: row.visibility,
    body: cut(row.body, shownBody),
    correction:
      row.correction_value === null
        ? null
        : { value: row.correction_value, unit: row.correction_unit, source: row.correction_source, date: row.correction_date },
    client: row.client_id === null ? null : { id: row.client_id, name: row.client_name },
    profileId: row.profile_id,
    versionId: row.version_id,
    occupation,
    itemId: row.item_id,
    section: row.section,
    quote: cut(row.quote_exact, shownQuote),
    anchorState: row.anchor_state,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  });
}

function cut(text: string, most: number): string {
  const characters = [...text.slice(0, most * 2)];
  return characters.length <= most && text.length <= most * 2 ? text : `${characters.slice(0, most).join('')}…`;
}
