import { type ExpressionBuilder, type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { Attachment, type AttachmentFields } from '#shared/domain/attachment/attachment.ts';
import { AttachmentFormat, formats } from '#shared/domain/attachment/format.ts';
import type { AttachmentId, ClientId, ReportId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import type { ReceivedFile } from './receive.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** The files of a case that were not removed, the newest first, without their contents. */
export async function listAttachments(db: Read, clientId: ClientId): Promise<Attachment[]> {
  const rows = await facts(db).where('client_id', '=', clientId).orderBy('added_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map(toAttachment);
}

export async function findAttachment(db: Read, id: AttachmentId): Promise<Attachment | null> {
  const row = await facts(db).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toAttachment(row);
}

/** The file of the case that has the same content; null where there is none. */
export async function findSameFile(db: Read, clientId: ClientId, sha256: string): Promise<Attachment | null> {
  const row = await facts(db).where('client_id', '=', clientId).where('sha256', '=', sha256).executeTakeFirst();
  return row === undefined ? null : toAttachment(row);
}

export async function readThumbnail(db: Read, id: AttachmentId): Promise<Uint8Array | null> {
  const row = await db.selectFrom('attachment').select('thumbnail').where('id', '=', id).executeTakeFirst();
  return row?.thumbnail ?? null;
}

/** The content of a file that is on the list. */
export async function readContent(db: Read, id: AttachmentId): Promise<Uint8Array> {
  const row = await db.selectFrom('attachment_content').select('bytes').where('attachment_id', '=', id).executeTakeFirstOrThrow();
  return row.bytes;
}

interface NewAttachment {
  readonly id: AttachmentId;
  readonly clientId: ClientId;
  readonly file: ReceivedFile;
  readonly thumbnail: Uint8Array | null;
  readonly now: Instant;
}

export async function insertAttachment(db: Write, { id, clientId, file, thumbnail, now }: NewAttachment): Promise<void> {
  await db
    .insertInto('attachment')
    .values({
      id,
      client_id: clientId,
      session_id: null,
      name: file.name,
      media_type: formats[file.format].mediaType,
      size: file.bytes.length,
      sha256: file.sha256,
      note: '',
      thumbnail,
      removed_at: null,
      added_at: now,
    })
    .execute();
  await db.insertInto('attachment_content').values({ attachment_id: id, bytes: file.bytes }).execute();
}

/** Writes name and note and raises the revision by one. */
export async function writeFields(db: Write, id: AttachmentId, { name, note }: AttachmentFields): Promise<void> {
  await db.updateTable('attachment').set({ name, note, revision: sql`revision + 1` }).where('id', '=', id).execute();
}

/** Whether a kept paper has the file as the scan of its signed original. */
export async function isScanOfPaper(db: Read, id: AttachmentId): Promise<boolean> {
  const row = await db.selectFrom('paper_scan').select('report_id').where('attachment_id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** The scans of a kept paper's signed original that were not removed, in the order they were attached. */
export async function listScans(db: Read, reportId: ReportId): Promise<Attachment[]> {
  const ofPaper = db.selectFrom('paper_scan').select('attachment_id').where('report_id', '=', reportId);
  const rows = await facts(db).where('id', 'in', ofPaper).orderBy('added_at').orderBy('id').execute();
  return rows.map(toAttachment);
}

export async function markRemoved(db: Write, id: AttachmentId, now: Instant): Promise<void> {
  await db.updateTable('attachment').set({ removed_at: now }).where('id', '=', id).execute();
}

/** Whether there are removed files that may go for good. */
export async function isAnyToLetGo(db: Read): Promise<boolean> {
  return (await db.selectFrom('attachment').select('id').where(mayGo).executeTakeFirst()) !== undefined;
}

/** Takes removed files out of the case file for good; their pages are overwritten (`secure_delete`). Those of a case under a legal hold stay. */
export async function deleteRemoved(db: Write): Promise<void> {
  await db.deleteFrom('attachment').where(mayGo).execute();
}

/** Removed, and of a case that is not under a legal hold. */
function mayGo(row: ExpressionBuilder<Schema, 'attachment'>) {
  const held = row.selectFrom('client').select('id').where('hold_reason', 'is not', null);
  return row.and([row('removed_at', 'is not', null), row('client_id', 'not in', held)]);
}

/** Every column but the picture, of files that were not removed. */
function facts(db: Read) {
  return db
    .selectFrom('attachment')
    .select(['id', 'client_id', 'name', 'media_type', 'size', 'note', 'revision', 'added_at'])
    .select(sql<number>`thumbnail IS NOT NULL`.as('has_thumbnail'))
    .where('removed_at', 'is', null);
}

type Facts = Pick<Selectable<Schema['attachment']>, 'id' | 'client_id' | 'name' | 'media_type' | 'size' | 'note' | 'revision' | 'added_at'>;

function toAttachment(row: Facts & { readonly has_thumbnail: number }): Attachment {
  return Attachment.parse({
    id: row.id,
    clientId: row.client_id,
    name: row.name,
    format: AttachmentFormat.options.find((format) => formats[format].mediaType === row.media_type),
    size: row.size,
    note: row.note,
    hasThumbnail: row.has_thumbnail === 1,
    revision: row.revision,
    addedAt: row.added_at,
  });
}
