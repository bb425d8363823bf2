import type { Kysely, Selectable, Transaction } from 'kysely';
import type { PaperTemplateId } from '#shared/domain/ids.ts';
import { PaperTemplate, PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { notFound, refuseUnseen } from '../refusal.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** What is written of a form; its version follows from the papers made of it. */
export type StoredForm = Omit<PaperTemplate, 'version'>;

/** By name. */
export async function readForms(db: Read): Promise<PaperTemplate[]> {
  const rows = await db.selectFrom('paper_template').selectAll().execute();
  const versions = await db.selectFrom('paper_template_version').select(['template_id', 'version', 'content_json']).execute();
  return rows
    .map((row) =>
      toForm(
        row,
        versions.filter(({ template_id }) => template_id === row.id),
      ),
    )
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
}

/** Throws NOT_FOUND when it is gone, and refuses `changedSince` when it is not at the revision that was `seen`. */
export async function findForm(db: Read, id: PaperTemplateId, seen?: number): Promise<PaperTemplate> {
  const row = await db.selectFrom('paper_template').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('paperTemplate');
  const versions = await db
    .selectFrom('paper_template_version')
    .select(['version', 'content_json'])
    .where('template_id', '=', id)
    .execute();
  const form = toForm(row, versions);
  if (seen !== undefined) refuseUnseen(form, seen);
  return form;
}

export async function insertForm(db: Write, form: StoredForm): Promise<void> {
  await db
    .insertInto('paper_template')
    .values({ id: form.id, name: form.name, content_json: writtenContent(form), updated_at: form.updatedAt })
    .execute();
}

export async function writeForm(db: Write, form: StoredForm): Promise<void> {
  await db
    .updateTable('paper_template')
    .set({ name: form.name, content_json: writtenContent(form), revision: form.revision, updated_at: form.updatedAt })
    .where('id', '=', form.id)
    .execute();
}

export async function deleteForm(db: Write, id: PaperTemplateId): Promise<void> {
  await db.deleteFrom('paper_template').where('id', '=', id).execute();
}

/** Keeps the form as it is now under its version, for good; nothing where it is kept already. */
export async function keepFormVersion(db: Write, form: PaperTemplate, keptAt: Instant): Promise<void> {
  await db
    .insertInto('paper_template_version')
    .values({ template_id: form.id, version: form.version, content_json: writtenContent(form), kept_at: keptAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A form's words in one order of keys, so that the same form is the same text. */
export function writtenContent({ name, language, secondLanguage, blocks }: PaperTemplateContent): string {
  return JSON.stringify(PaperTemplateContent.parse({ name, language, secondLanguage, blocks }));
}

interface Kept {
  readonly version: number;
  readonly content_json: string;
}

function toForm(row: Selectable<Schema['paper_template']>, kept: readonly Kept[]): PaperTemplate {
  return PaperTemplate.parse({
    ...PaperTemplateContent.parse(JSON.parse(row.content_json)),
    id: row.id,
    version: versionOf(row.content_json, kept),
    revision: row.revision,
    updatedAt: row.updated_at,
  });
}

/** The kept version that says the same, else the one after the newest kept: so Undo brings a version's number back with its words. */
function versionOf(content: string, kept: readonly Kept[]): number {
  const same = kept.find(({ content_json }) => content_json === content);
  return same?.version ?? Math.max(0, ...kept.map(({ version }) => version)) + 1;
}
