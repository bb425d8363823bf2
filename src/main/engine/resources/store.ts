import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { ResourceId } from '#shared/domain/ids.ts';
import { Resource, ResourceFields } from '#shared/domain/resource/resource.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { notFound, refuseUnseen } from '../refusal.ts';

export type Read = Kysely<Schema> | Transaction<Schema>;
export type Write = Transaction<Schema>;

/** All resources of the office, by title. */
export async function readResources(db: Read): Promise<Resource[]> {
  const rows = await byTitle(db).execute();
  return rows.map(toResource);
}

/** Those of the given ids that are there, by title. */
export async function readResourcesOf(db: Read, ids: readonly ResourceId[]): Promise<Resource[]> {
  const rows = await byTitle(db).where('id', 'in', inList(ids)).execute();
  return rows.map(toResource);
}

const Skills = ResourceFields.shape.skills;

/** The skills of every resource, and no more of it: they are looked through whenever a skill of a plan is opened. */
export async function readSkillsServed(db: Read): Promise<{ id: ResourceId; skills: string[] }[]> {
  const rows = await db.selectFrom('office_resource').select(['id', 'skills_json']).where('skills_json', '!=', '[]').execute();
  return rows.map(({ id, skills_json }) => ({ id: ResourceId.parse(id), skills: Skills.parse(JSON.parse(skills_json)) }));
}

function byTitle(db: Read) {
  return db.selectFrom('office_resource').selectAll().orderBy(sql`title COLLATE NOCASE`).orderBy('id');
}

/** The resource as it is at `revision`. Throws NOT_FOUND when it is gone, and refuses `changedSince` when it was changed after that. */
export async function findResourceAt(db: Read, id: ResourceId, revision: number): Promise<Resource> {
  const row = await db.selectFrom('office_resource').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('resource');
  const resource = toResource(row);
  refuseUnseen(resource, revision);
  return resource;
}

/** Rows written by one statement; SQLite takes some thirty thousand values. */
const ROWS_AT_ONCE = 500;

export async function insertResources(db: Write, resources: readonly Resource[], now: Instant): Promise<void> {
  for (let first = 0; first < resources.length; first += ROWS_AT_ONCE) {
    const rows = resources.slice(first, first + ROWS_AT_ONCE);
    await db
      .insertInto('office_resource')
      .values(rows.map((resource) => ({ id: resource.id, ...columns(resource), updated_at: now })))
      .execute();
  }
}

/** Writes all fields of a resource, and the revision it has now. */
export async function writeResource(db: Write, resource: Resource, now: Instant): Promise<void> {
  await db
    .updateTable('office_resource')
    .set({ ...columns(resource), revision: resource.revision, updated_at: now })
    .where('id', '=', resource.id)
    .execute();
}

export async function deleteResource(db: Write, id: ResourceId): Promise<void> {
  await db.deleteFrom('office_resource').where('id', '=', id).execute();
}

function columns(fields: ResourceFields) {
  return {
    title: fields.title,
    kind: fields.kind,
    provider: fields.provider,
    hours_low: fields.hours?.low ?? null,
    hours_high: fields.hours?.high ?? null,
    cost_amount: fields.cost?.amount ?? null,
    cost_currency: fields.cost?.currency ?? null,
    languages_json: JSON.stringify(fields.languages),
    place_kind: fields.where,
    place: fields.place,
    link: fields.link,
    skills_json: JSON.stringify(fields.skills),
    note: fields.note,
    checked_on: fields.checkedOn,
  };
}

function toResource(row: Selectable<Schema['office_resource']>): Resource {
  return Resource.parse({
    id: row.id,
    title: row.title,
    kind: row.kind,
    provider: row.provider,
    hours: row.hours_low === null ? null : { low: row.hours_low, high: row.hours_high },
    cost: row.cost_amount === null ? null : { amount: row.cost_amount, currency: row.cost_currency },
    languages: JSON.parse(row.languages_json),
    where: row.place_kind,
    place: row.place,
    link: row.link,
    skills: JSON.parse(row.skills_json),
    note: row.note,
    checkedOn: row.checked_on,
    revision: row.revision,
  });
}
