import { createHash } from 'node:crypto';
import { type ClientId, ReportId } from '#shared/domain/ids.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import type { EngineContext } from '../context.ts';
import { writeAudit } from '../history/index.ts';
import { insertReport } from './store.ts';

/** Keeps a paper among the client's, byte for byte, with its line in the audit trail. */
export async function keepPaper(
  context: EngineContext,
  clientId: ClientId,
  options: ReportRecord['options'],
  made: { readonly title: string; readonly fileName: string; readonly pages: number; readonly bytes: Uint8Array },
): Promise<ReportRecord> {
  const record: ReportRecord = {
    id: ReportId.parse(context.ids.next()),
    clientId,
    kind: options.kind,
    title: made.title,
    fileName: made.fileName,
    options,
    pages: made.pages,
    sha256: createHash('sha256').update(made.bytes).digest('hex'),
    createdAt: context.clock.now(),
  };
  await context.workspace().record(async (db) => {
    await insertReport(db, record, made.bytes);
    await writeAudit(db, context, { action: 'exported', subjectKind: 'report', subjectId: record.id });
  });
  return record;
}
