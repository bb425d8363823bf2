import { implement } from '@orpc/server';
import type { Kysely } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import { PaperGivingId, type ReportId } from '#shared/domain/ids.ts';
import type { ReportRecord } from '#shared/domain/report.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import { listScans } from '../attachments/index.ts';
import { refuseUnderHold } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { writeAudit } from '../history/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { findReport, readSnapshot } from '../reports/index.ts';
import { madeFromOf } from './made-from.ts';
import { receiveScan, takeScan } from './scans.ts';
import {
  deleteGiving,
  deleteScan,
  findGiving,
  findSigning,
  insertGiving,
  insertScan,
  insertSigning,
  listGivings,
  listStates,
} from './store.ts';

/** What became of kept papers: who has them, whether they are signed, and the scans of what was signed. */
export function paperRecordHandlers(context: EngineContext) {
  const os = implement(contract).paperRecord;
  const { clock, ids } = context;

  /** A day on which something happened to a paper: not after today, and not before the paper was made. */
  function refuseDay(day: CalendarDate, { createdAt }: ReportRecord): void {
    if (!canHaveBeen(day, clock.today())) throw refusal('dayCannotBe');
    if (day < clock.dayOf(createdAt)) throw refusal('paperDateTooEarly');
  }

  return os.router({
    get: os.get.handler(async ({ input: { reportId } }) => {
      const { db } = context.workspace();
      const record = await expectReport(db, reportId);
      const snapshot = await readSnapshot(db, reportId);
      return {
        record,
        madeOn: clock.dayOf(record.createdAt),
        today: clock.today(),
        givings: await listGivings(db, reportId),
        signing: await findSigning(db, reportId),
        scans: await listScans(db, reportId),
        madeFrom: snapshot === null ? null : madeFromOf(snapshot),
      };
    }),

    states: os.states.handler(({ input: { clientId } }) => listStates(context.workspace().db, clientId)),

    give: os.give.handler(async ({ input: { reportId, ...fields } }) => {
      const { changeId } = await context.workspace().change('paperGiven', async (db) => {
        refuseDay(fields.givenOn, await expectReport(db, reportId));
        await insertGiving(db, { ...fields, id: PaperGivingId.parse(ids.next()), reportId, now: clock.now() });
        await writeAudit(db, context, { action: 'given', subjectKind: 'report', subjectId: reportId });
      });
      return { changeId };
    }),

    removeGiving: os.removeGiving.handler(async ({ input: { givingId } }) => {
      const { changeId } = await context.workspace().change('paperGivingRemoved', async (db) => {
        const giving = await findGiving(db, givingId);
        if (giving === null) throw notFound('giving');
        await refuseUnderHold(db, giving.clientId);
        await deleteGiving(db, givingId);
        await writeAudit(db, context, { action: 'deleted', subjectKind: 'report', subjectId: giving.reportId });
      });
      return { changeId };
    }),

    sign: os.sign.handler(async ({ input: { reportId, ...fields } }) => {
      const { changeId } = await context.workspace().change('paperSigned', async (db) => {
        refuseDay(fields.signedOn, await expectReport(db, reportId));
        if ((await findSigning(db, reportId)) !== null) throw refusal('paperSigned');
        await insertSigning(db, reportId, fields, clock.now());
        await writeAudit(db, context, { action: 'signed', subjectKind: 'report', subjectId: reportId });
      });
      return { changeId };
    }),

    attachScan: os.attachScan.handler(async ({ input: { reportId, file: given, thumbnail } }) => {
      const file = await receiveScan(given, thumbnail);
      const { changeId } = await context.workspace().change('scanAttached', async (db) => {
        const { clientId } = await expectReport(db, reportId);
        await insertScan(db, reportId, await takeScan(db, context, clientId, file), clock.now());
        await writeAudit(db, context, { action: 'scanned', subjectKind: 'report', subjectId: reportId });
      });
      return { changeId };
    }),

    detachScan: os.detachScan.handler(async ({ input: { reportId, attachmentId } }) => {
      const { changeId } = await context.workspace().change('scanDetached', async (db) => {
        await refuseUnderHold(db, (await expectReport(db, reportId)).clientId);
        await deleteScan(db, reportId, attachmentId);
      });
      return { changeId };
    }),
  });
}

async function expectReport(db: Kysely<Schema>, reportId: ReportId): Promise<ReportRecord> {
  const record = await findReport(db, reportId);
  if (record === null) throw notFound('report');
  return record;
}
