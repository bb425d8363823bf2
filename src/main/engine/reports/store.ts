import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { type ClientId, ReportId } from '#shared/domain/ids.ts';
import { ReportRecord } from '#shared/domain/report.ts';
import type { Schema } from '../database/schema.ts';
import { refusal } from '../refusal.ts';
import { sha256Of } from './sha256-of.ts';

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

/** Which of its client's papers a row is, the first one 1. */
const numberOfPaper = sql<number>`(
  SELECT count(*) FROM report AS earlier
  WHERE earlier.client_id = report.client_id AND (earlier.created_at, earlier.id) <= (report.created_at, report.id)
)`.as('number');

/** All kept papers, newest first, with the client's name. */
export async function listReports(db: Read): Promise<(ReportRecord & { clientName: string })[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('client', 'client.id', 'report.client_id')
    .select(recordColumns)
    .select(numberOfPaper)
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
    .select(numberOfPaper)
    .where('client_id', '=', clientId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(recordOf);
}

/** A kept paper without its bytes; null when it is not there. */
export async function findReport(db: Read, reportId: ReportId): Promise<ReportRecord | null> {
  const row = await db.selectFrom('report').select(recordColumns).select(numberOfPaper).where('id', '=', reportId).executeTakeFirst();
  return row ? recordOf(row) : null;
}

/**
 * A kept paper with its bytes; null when it is not there. Refuses `paperDamaged` where they are not those that were kept: a paper that was
 * signed must come out byte for byte or not at all.
 */
export async function readReport(db: Read, reportId: ReportId): Promise<{ record: ReportRecord; bytes: Uint8Array } | null> {
  const row = await db
    .selectFrom('report')
    .select(recordColumns)
    .select(numberOfPaper)
    .select('report.file')
    .where('id', '=', reportId)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (sha256Of(row.file) !== row.sha256) throw refusal('paperDamaged', { fileName: row.file_name });
  return { record: recordOf(row), bytes: row.file };
}

export async function insertReport(
  db: Transaction<Schema>,
  record: Omit<ReportRecord, 'number'>,
  bytes: Uint8Array,
): Promise<ReportRecord> {
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
  const kept = await db.selectFrom('report').select(numberOfPaper).where('id', '=', record.id).executeTakeFirstOrThrow();
  return { ...record, number: kept.number };
}

function recordOf(row: Omit<Selectable<Schema['report']>, 'file'> & { readonly number: number }): ReportRecord {
  return ReportRecord.parse({
    id: ReportId.parse(row.id),
    clientId: row.client_id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    fileName: row.file_name,
    options: JSON.parse(row.options_json),
    pages: row.pages,
    sha256: row.sha256,
    createdAt: row.created_at,
  });
}
