import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { Client, type ClientFields, ShortlistEntry, type ShortlistStanding } from '#shared/domain/client.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { occupationTitles } from '../occupation-titles.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

export async function findClient(db: Read, clientId: ClientId): Promise<Client | null> {
  const row = await db.selectFrom('client').selectAll().where('id', '=', clientId).executeTakeFirst();
  return row ? toClient(row) : null;
}

export async function insertClient(db: Write, id: ClientId, fields: ClientFields, now: Instant): Promise<void> {
  await db
    .insertInto('client')
    .values({ id, ...toColumns(fields), created_at: now, updated_at: now })
    .execute();
}

/** Writes all fields and raises the revision by one. */
export async function writeClient(db: Write, id: ClientId, fields: ClientFields, now: Instant): Promise<void> {
  await db
    .updateTable('client')
    .set({ ...toColumns(fields), updated_at: now, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
}

export async function deleteClient(db: Write, id: ClientId): Promise<void> {
  await db.deleteFrom('client').where('id', '=', id).execute();
}

export async function isReferenceTaken(db: Read, reference: string, except: ClientId | null): Promise<boolean> {
  const row = await db.selectFrom('client').select('id').where('reference', '=', reference).executeTakeFirst();
  return row !== undefined && row.id !== except;
}

/** The first free one above the highest number in use: C-0001, C-0002, … Longer numbers are somebody's own system and count for nothing. */
export async function nextReference(db: Read): Promise<string> {
  const { highest } = await db
    .selectFrom('client')
    .select(sql<number | null>`max(CAST(substr(reference, 3) AS INTEGER))`.as('highest'))
    .where(sql<boolean>`reference GLOB 'C-[0-9]*' AND reference NOT GLOB 'C-*[^0-9]*' AND length(reference) <= 8`)
    .executeTakeFirstOrThrow();
  for (let number = (highest ?? 0) + 1; ; number += 1) {
    const reference = `C-${String(number).padStart(4, '0')}`;
    if (!(await isReferenceTaken(db, reference, null))) return reference;
  }
}

/** The client's occupations in the order they were added, each with the number of this client's notes on it. */
export async function readShortlist(db: Read, clientId: ClientId): Promise<ShortlistEntry[]> {
  const rows = await db
    .selectFrom('shortlist')
    .innerJoin('profile', 'profile.id', 'shortlist.profile_id')
    .select(['shortlist.profile_id', 'profile.soc_code', 'shortlist.standing', 'shortlist.added_at'])
    .select((expression) =>
      expression
        .selectFrom('annotation')
        .select(expression.fn.countAll<number>().as('notes'))
        .whereRef('annotation.client_id', '=', 'shortlist.client_id')
        .whereRef('annotation.profile_id', '=', 'shortlist.profile_id')
        .as('notes'),
    )
    .where('shortlist.client_id', '=', clientId)
    .orderBy('shortlist.added_at')
    .orderBy('profile.soc_code')
    .orderBy('profile.source')
    .execute();
  const titles = await occupationTitles(db, inList(rows.map((row) => row.profile_id)));
  return rows.map((row) =>
    ShortlistEntry.parse({
      profileId: row.profile_id,
      socCode: row.soc_code,
      title: titles.get(row.profile_id),
      standing: row.standing,
      notes: row.notes,
      addedAt: row.added_at,
    }),
  );
}

/** Sets an occupation's standing, keeping when it was first added; null takes it off the list. */
export async function setStanding(
  db: Write,
  place: { clientId: ClientId; profileId: ProfileId; standing: ShortlistStanding | null; now: Instant },
): Promise<void> {
  const { clientId, profileId, standing, now } = place;
  if (standing === null) {
    await db.deleteFrom('shortlist').where('client_id', '=', clientId).where('profile_id', '=', profileId).execute();
    return;
  }
  await db
    .insertInto('shortlist')
    .values({ client_id: clientId, profile_id: profileId, standing, added_at: now })
    .onConflict((conflict) => conflict.columns(['client_id', 'profile_id']).doUpdateSet({ standing }))
    .execute();
}

function toColumns(fields: ClientFields) {
  return {
    reference: fields.reference,
    name: fields.name,
    situation: fields.situation,
    languages_json: JSON.stringify(fields.languages),
    reading_level: fields.readingLevel,
    large_print: fields.largePrint ? 1 : 0,
    safe_contact: fields.safeContact,
    hours_per_week: fields.hoursPerWeek,
    budget_amount: fields.budget?.amount ?? null,
    budget_currency: fields.budget?.currency ?? null,
    status: fields.status,
    age_band: fields.ageBand,
    program_tags_json: JSON.stringify(fields.programTags),
    deal_breakers_json: JSON.stringify(fields.dealBreakers),
    skipped_sections_json: JSON.stringify(fields.skippedSections),
    closed_on: fields.closedOn,
    closing_reason: fields.closingReason,
    retain_until: fields.retainUntil,
    hold_reason: fields.holdReason,
  };
}

function toClient(row: Selectable<Schema['client']>): Client {
  return Client.parse({
    id: row.id,
    reference: row.reference,
    name: row.name,
    situation: row.situation,
    languages: JSON.parse(row.languages_json),
    readingLevel: row.reading_level,
    largePrint: row.large_print === 1,
    safeContact: row.safe_contact,
    hoursPerWeek: row.hours_per_week,
    budget: row.budget_amount === null ? null : { amount: row.budget_amount, currency: row.budget_currency },
    ageBand: row.age_band,
    programTags: JSON.parse(row.program_tags_json),
    dealBreakers: JSON.parse(row.deal_breakers_json),
    skippedSections: JSON.parse(row.skipped_sections_json),
    status: row.status,
    closedOn: row.closed_on,
    closingReason: row.closing_reason,
    retainUntil: row.retain_until,
    holdReason: row.hold_reason,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  });
}
