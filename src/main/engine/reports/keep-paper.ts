import type { Transaction } from 'kysely';
import { type ClientId, ReportId } from '#shared/domain/ids.ts';
import { type PaperLeaving, scopeOfPaper } from '#shared/domain/paper-record.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import { requireConsent } from '../consent/index.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { writeAudit } from '../history/index.ts';
import { keepPrintedPlan } from '../plan-versions/index.ts';
import { sha256Of } from './sha256-of.ts';
import { keepSnapshot } from './snapshot.ts';
import { insertReport } from './store.ts';

interface MadePaper {
  readonly title: string;
  readonly fileName: string;
  readonly pages: number;
  readonly bytes: Uint8Array;
  /** What it was made from, kept with it. */
  readonly data: object;
  /** What else is kept in the same moment, such as the version of the form it was made of. */
  readonly keepToo?: (db: Transaction<Schema>) => Promise<void>;
}

/**
 * Makes a paper and keeps it among the client's, byte for byte, with what it was made from and its line in the audit trail: the one way to a
 * paper that leaves the workspace, as a file or through the printer. A paper with the plan on it keeps a version of the plan. Refuses `consentMissing` before it is made.
 */
export async function keepPaper<Made extends MadePaper>(
  context: EngineContext,
  clientId: ClientId,
  options: ReportRecord['options'],
  make: () => Promise<Made>,
  leaving: PaperLeaving = 'exported',
): Promise<{ record: ReportRecord; made: Made }> {
  await requireConsent(context.workspace().db, clientId, scopeOfPaper(options.kind), context.clock.today());
  const made = await make();
  const paper = {
    id: ReportId.parse(context.ids.next()),
    clientId,
    kind: options.kind,
    title: made.title,
    fileName: made.fileName,
    options,
    pages: made.pages,
    sha256: sha256Of(made.bytes),
    createdAt: context.clock.now(),
  };
  const record = await context.workspace().record(
    async (db) => {
      const kept = await insertReport(db, paper, made.bytes);
      await keepSnapshot(db, paper.id, made.data);
      await made.keepToo?.(db);
      if (showsPlan(options)) await keepPrintedPlan(db, context, clientId);
      await writeAudit(db, context, { action: leaving, subjectKind: 'report', subjectId: paper.id });
      return kept;
    },
    leaving === 'printed' ? 'paperPrinted' : 'paperKept',
  );
  return { record, made };
}

function showsPlan(options: ReportRecord['options']): boolean {
  if (options.kind === 'occupationProfile' || options.kind === 'comparison' || options.kind === 'officePaper') return false;
  if (options.kind !== 'careerReport') return options.kind === 'skillPlan';
  return options.sections.some((section) => section === 'plan' || section === 'checklist');
}
