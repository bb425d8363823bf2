import type { ReportId } from '#shared/domain/ids.ts';
import { scopeOfPaper } from '#shared/domain/paper-record.ts';
import { createZip } from '../archive/index.ts';
import { requireConsent } from '../consent/index.ts';
import type { EngineContext } from '../context.ts';
import { writeAudit } from '../history/index.ts';
import { nameInFile } from '../name-in-file.ts';
import { createNameOnce } from '../name-once.ts';
import { notFound } from '../refusal.ts';
import { readReport } from '../reports/index.ts';

/**
 * Kept papers as one archive, each byte for byte, packed one after the other. Named after the client where all are one client's. Throws
 * NOT_FOUND for a paper that is not there, and the refusal `consentMissing`.
 */
export async function archiveOf(context: EngineContext, reportIds: readonly ReportId[]): Promise<{ file: Blob; fileName: string }> {
  const { db } = context.workspace();
  const today = context.clock.today();
  const zip = createZip();
  const nameOnce = createNameOnce();
  const allowed = new Set<string>();
  const clients = new Set<string>();
  const papers = [...new Set(reportIds)];
  for (const id of papers) {
    const paper = await readReport(db, id);
    if (paper === null) throw notFound('report');
    const { clientId, kind, fileName } = paper.record;
    const scope = scopeOfPaper(kind);
    const asked = `${scope} ${clientId}`;
    if (!allowed.has(asked)) await requireConsent(db, clientId, scope, today);
    allowed.add(asked);
    clients.add(clientId);
    zip.add(nameOnce(fileName), paper.bytes);
  }
  await context.workspace().record(async (write) => {
    for (const id of papers) await writeAudit(write, context, { action: 'exported', subjectKind: 'report', subjectId: id });
  });
  const [clientId] = clients;
  const only = clients.size === 1 && clientId !== undefined ? await referenceOf(context, clientId) : null;
  const fileName = `${only === null ? '' : `${nameInFile(only)}-`}papers-${today}.zip`;
  return { file: new Blob([new Uint8Array(zip.finish())], { type: 'application/zip' }), fileName };
}

async function referenceOf(context: EngineContext, clientId: string): Promise<string | null> {
  const row = await context.workspace().db.selectFrom('client').select('reference').where('id', '=', clientId).executeTakeFirst();
  return row?.reference ?? null;
}
