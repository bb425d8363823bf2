import type { Kysely, Selectable, Transaction } from 'kysely';
import { type ClientId, ReportId } from '#shared/domain/ids.ts';
import { ReportRecord } from '#shared/domain/report.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

const recordColumns = [
  'report.id',
  'report.client_id',
  'report.kind',
  'report.title',
  'report.file_name',
  'report.options_json',
  'report.pages',
  'report.sha256',
  'report.created_at',
] as const;

/** All kept papers, newest first, with the client's name. */
export async function listReports(db: Read): Promise<(ReportRecord & { clientName: string })[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('client', 'client.id', 'report.client_id')
    .select(recordColumns)
    .select('client.name as client_name')
    .orderBy('report.created_at', 'desc')
    .orderBy('report.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...recordOf(row), clientName: row.client_name }));
}

export async function listClientReports(db: Read, clientId: ClientId): Promise<ReportRecord[]> {
  const rows = await db
    .selectFrom('report')
    .select(recordColumns)
    .where('client_id', '=', clientId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(recordOf);
}

/** A kept paper with its bytes; null when it is not there. */
export async function readReport(db: Read, reportId: ReportId): Promise<{ record: ReportRecord; bytes: Uint8Array } | null> {
  const row = await db.selectFrom('report').select(recordColumns).select('report.file').where('id', '=', reportId).executeTakeFirst();
  return row ? { record: recordOf(row), bytes: row.file } : null;
}

export async function insertReport(db: Transaction<Schema>, record: ReportRecord, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('report')
    .values({
      id: record.id,
      client_id: record.clientId,
      kind: record.kind,
      title: record.title,
      file_name: record.fileName,
      options_json: JSON.stringify(record.options),
      pages: record.pages,
      sha256: record.sha256,
      file: bytes,
      created_at: record.createdAt,
    })
    .execute();
}

function recordOf(row: Omit<Selectable<Schema['report']>, 'file'>): ReportRecord {
  return ReportRecord.parse({
    id: ReportId.parse(row.id),
    clientId: row.client_id,
    kind: row.kind,
    title: row.title,
    fileName: row.file_name,
    options: JSON.parse(row.options_json),
    pages: row.pages,
    sha256: row.sha256,
    createdAt: row.created_at,
  });
}
