import type { Kysely, Selectable, Transaction } from 'kysely';
import type { PlanTemplateId } from '#shared/domain/ids.ts';
import { PlanTemplate } from '#shared/domain/plan/templates/plan-template.ts';
import type { Schema } from '../database/schema.ts';
import { notFound, refuseUnseen } from '../refusal.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** By name. */
export async function readTemplates(db: Read): Promise<PlanTemplate[]> {
  const rows = await db.selectFrom('plan_template').selectAll().execute();
  return rows.map(toTemplate).toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
}

/** Throws NOT_FOUND when it is gone, and refuses `changedSince` when it is not at the revision that was `seen`. */
export async function findTemplate(db: Read, id: PlanTemplateId, seen?: number): Promise<PlanTemplate> {
  const row = await db.selectFrom('plan_template').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('planTemplate');
  const template = toTemplate(row);
  if (seen !== undefined) refuseUnseen(template, seen);
  return template;
}

export async function insertTemplate(db: Write, { id, name, currency, skills, updatedAt }: PlanTemplate): Promise<void> {
  await db
    .insertInto('plan_template')
    .values({ id, name, currency, skills_json: JSON.stringify(skills), updated_at: updatedAt })
    .execute();
}

export async function writeTemplateName(db: Write, { id, name, revision, updatedAt }: PlanTemplate): Promise<void> {
  await db.updateTable('plan_template').set({ name, revision, updated_at: updatedAt }).where('id', '=', id).execute();
}

export async function deleteTemplate(db: Write, id: PlanTemplateId): Promise<void> {
  await db.deleteFrom('plan_template').where('id', '=', id).execute();
}

function toTemplate(row: Selectable<Schema['plan_template']>): PlanTemplate {
  const { id, name, currency, revision } = row;
  return PlanTemplate.parse({ id, name, currency, skills: JSON.parse(row.skills_json), revision, updatedAt: row.updated_at });
}
