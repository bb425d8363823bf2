import { type Kysely, sql, type Transaction } from 'kysely';
import { type AttachmentId, ClientId, type PaperGivingId, type ReportId } from '#shared/domain/ids.ts';
import { PaperGiving, type PaperGivingFields, PaperSigning, type PaperSigningFields, PaperState } from '#shared/domain/paper-record.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** To whom the paper was given, the latest first. */
export async function listGivings(db: Read, reportId: ReportId): Promise<PaperGiving[]> {
  const rows = await db
    .selectFrom('paper_giving')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('given_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) =>
    PaperGiving.parse({ id: row.id, reportId: row.report_id, recipient: row.recipient, way: row.way, givenOn: row.given_on }),
  );
}

/** Whose paper a line on a giving is about; null where there is no such line. */
export async function findGiving(db: Read, id: PaperGivingId): Promise<{ readonly reportId: string; readonly clientId: ClientId } | null> {
  const row = await db
    .selectFrom('paper_giving')
    .innerJoin('report', 'report.id', 'paper_giving.report_id')
    .select(['paper_giving.report_id', 'report.client_id'])
    .where('paper_giving.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { reportId: row.report_id, clientId: ClientId.parse(row.client_id) };
}

interface NewGiving extends PaperGivingFields {
  readonly id: PaperGivingId;
  readonly reportId: ReportId;
  readonly now: Instant;
}

export async function insertGiving(db: Write, { id, reportId, recipient, way, givenOn, now }: NewGiving): Promise<void> {
  await db.insertInto('paper_giving').values({ id, report_id: reportId, recipient, way, given_on: givenOn, created_at: now }).execute();
}

export async function deleteGiving(db: Write, id: PaperGivingId): Promise<void> {
  await db.deleteFrom('paper_giving').where('id', '=', id).execute();
}

export async function findSigning(db: Read, reportId: ReportId): Promise<PaperSigning | null> {
  const row = await db.selectFrom('paper_signing').selectAll().where('report_id', '=', reportId).executeTakeFirst();
  if (row === undefined) return null;
  return PaperSigning.parse({ signedBy: row.signed_by, signedOn: row.signed_on, markedAt: row.marked_at, isClosed: row.closed === 1 });
}

export async function insertSigning(
  db: Write,
  reportId: ReportId,
  { signedBy, signedOn }: PaperSigningFields,
  now: Instant,
): Promise<void> {
  await db.insertInto('paper_signing').values({ report_id: reportId, signed_by: signedBy, signed_on: signedOn, marked_at: now }).execute();
}

export async function isAnySigningOpen(db: Read): Promise<boolean> {
  return (await db.selectFrom('paper_signing').select('report_id').where('closed', '=', 0).executeTakeFirst()) !== undefined;
}

export async function closeOpenSignings(db: Write): Promise<void> {
  await db.updateTable('paper_signing').set({ closed: 1 }).where('closed', '=', 0).execute();
}

/** Attaches a file of the case as a scan; one that is attached already stays so. */
export async function insertScan(db: Write, reportId: ReportId, attachmentId: AttachmentId, now: Instant): Promise<void> {
  await db
    .insertInto('paper_scan')
    .values({ report_id: reportId, attachment_id: attachmentId, added_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteScan(db: Write, reportId: ReportId, attachmentId: AttachmentId): Promise<void> {
  await db.deleteFrom('paper_scan').where('report_id', '=', reportId).where('attachment_id', '=', attachmentId).execute();
}

/** How the papers of a client stand, or all papers. */
export async function listStates(db: Read, clientId: ClientId | null): Promise<PaperState[]> {
  const rows = await db
    .selectFrom('report')
    .leftJoin('paper_signing', 'paper_signing.report_id', 'report.id')
    .select(['report.id', 'paper_signing.signed_by', 'paper_signing.signed_on'])
    .select((row) => [
      row
        .selectFrom('paper_giving')
        .select((giving) => giving.fn.countAll<number>().as('count'))
        .whereRef('paper_giving.report_id', '=', 'report.id')
        .as('givings'),
      row
        .selectFrom('paper_scan')
        .select((scan) => scan.fn.countAll<number>().as('count'))
        .whereRef('paper_scan.report_id', '=', 'report.id')
        .as('scans'),
      row
        .selectFrom('paper_giving')
        .select(sql<string>`json_object('recipient', recipient, 'givenOn', given_on)`.as('last'))
        .whereRef('paper_giving.report_id', '=', 'report.id')
        .orderBy('given_on', 'desc')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .as('last_json'),
    ])
    .$if(clientId !== null, (query) => query.where('report.client_id', '=', clientId ?? ''))
    .execute();
  return rows.map((row) =>
    PaperState.parse({
      reportId: row.id,
      givings: row.givings ?? 0,
      lastGiven: row.last_json === null ? null : JSON.parse(row.last_json),
      signing: row.signed_by === null ? null : { signedBy: row.signed_by, signedOn: row.signed_on },
      scans: row.scans ?? 0,
    }),
  );
}
