import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ClientId, type ReportId } from '#shared/domain/ids.ts';
import { paperStanding } from '#shared/domain/paper-record.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { sampleOptions } from '../../../../tests/fixtures/report-data.ts';
import { giveConsent } from '../consent/testing.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { historyHandlers } from '../history/index.ts';
import { reportsHandlers } from '../reports/index.ts';
import { testCalls } from '../test-calls.ts';
import { closeSignings, paperRecordHandlers } from './index.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof calls>;
let clientId: ClientId;
let reportId: ReportId;

const day = (text: string) => CalendarDate.parse(text);
const today = day('2026-11-17');
const refused = (code: string) => ({ code: 'REFUSED', data: { code } });

function calls({ context }: TestWorkspace) {
  const { clients, attachments } = testCalls(context);
  const own = createRouterClient({
    reports: reportsHandlers(context),
    paperRecord: paperRecordHandlers(context),
    history: historyHandlers(context),
  });
  return { clients, attachments, reports: own.reports, paperRecord: own.paperRecord, history: own.history };
}

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = calls(opened);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
  await giveConsent(opened.context, clientId);
  reportId = await keep();
});

async function keep(): Promise<ReportId> {
  const { record } = await use.reports.save({ clientId, options: sampleOptions({ kind: 'skillPlan', profileId: null }) });
  return record.id;
}
const bytesOf = async () => Buffer.from(await (await use.reports.file({ reportId })).file.arrayBuffer());
const read = () => use.paperRecord.get({ reportId });
const standing = async () => {
  const state = (await use.paperRecord.states({ clientId })).find((one) => one.reportId === reportId);
  return state === undefined ? null : paperStanding('skillPlan', state);
};
const give = (recipient: string, givenOn = today) => use.paperRecord.give({ reportId, recipient, way: 'handedOver', givenOn });
const sign = (signedOn = today) => use.paperRecord.sign({ reportId, signedBy: 'Sample Client A', signedOn });
const pdf = new Blob(['%PDF-1.7 a scan']);
const attach = (name: string, content: Blob) => use.paperRecord.attachScan({ reportId, file: { name, content }, thumbnail: null });

describe('a paper that was printed', () => {
  test('is kept like one that was saved, with its number, and stands as printed in the history and the audit trail', async () => {
    const options = sampleOptions({ kind: 'skillPlan', profileId: null });
    const { record, file } = await use.reports.save({ clientId, options, leaving: 'printed' });
    const kept = await use.reports.file({ reportId: record.id });
    expect(Buffer.from(await kept.file.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
    const numbers = (await use.reports.forClient({ clientId })).map(({ id, number }) => [id, number]);
    expect(numbers).toEqual([
      [record.id, 2],
      [reportId, 1],
    ]);
    expect([record.number, kept.record.number]).toEqual([2, 2]);
    const labels = (await use.history.forClient({ clientId })).events.map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['paperPrinted', 'paperKept']);
    const audit = opened.workspace.db.selectFrom('audit_event').select('action').where('subject_id', '=', record.id);
    expect(await audit.orderBy('id').execute()).toEqual([{ action: 'printed' }, { action: 'viewed' }]);
  });
});

describe('to whom a paper was given', () => {
  test('is a list with the latest first, tells the standing, and each line can be taken back', async () => {
    expect(await standing()).toBe('notGiven');
    opened.clock.advance(86_400_000);
    await give('Sample Client A');
    const { changeId } = await use.paperRecord.give({ reportId, recipient: ' Case manager ', way: 'mailed', givenOn: day('2026-11-18') });
    expect((await read()).givings).toMatchObject([
      { recipient: 'Case manager', way: 'mailed', givenOn: '2026-11-18' },
      { recipient: 'Sample Client A', way: 'handedOver', givenOn: '2026-11-17' },
    ]);
    expect(await use.paperRecord.states({ clientId: null })).toEqual([
      { reportId, givings: 2, lastGiven: { recipient: 'Case manager', givenOn: '2026-11-18' }, signing: null, scans: 0 },
    ]);
    expect(await standing()).toBe('waiting');
    await opened.workspace.undo(changeId);
    const [left] = (await read()).givings;
    if (left === undefined) throw new Error('The first giving is gone.');
    expect(left.recipient).toBe('Sample Client A');
    const removed = await use.paperRecord.removeGiving({ givingId: left.id });
    expect(await standing()).toBe('notGiven');
    await opened.workspace.undo(removed.changeId);
    expect((await read()).givings).toEqual([left]);
    await expect(
      use.paperRecord.removeGiving({ givingId: left.id }).then(() => use.paperRecord.removeGiving({ givingId: left.id })),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('is not noted without a name, on a day to come, or on a day before the paper was made', async () => {
    await expect(give('  ')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(give('Sample Client A', day('2026-11-18'))).rejects.toMatchObject(refused('dayCannotBe'));
    await expect(give('Sample Client A', day('2026-11-16'))).rejects.toMatchObject(refused('paperDateTooEarly'));
    expect((await read()).givings).toEqual([]);
  });

  test('stays while the case is under a legal hold, and so does a scan', async () => {
    await give('Sample Client A');
    await attach('scan.pdf', pdf);
    const { client } = await use.clients.get({ clientId });
    await use.clients.update({ clientId, revision: client.revision, fields: { holdReason: 'A request for records' } });
    const { givings, scans } = await read();
    for (const { id } of givings) {
      await expect(use.paperRecord.removeGiving({ givingId: id })).rejects.toMatchObject(refused('legalHold'));
    }
    for (const { id } of scans) {
      await expect(use.paperRecord.detachScan({ reportId, attachmentId: id })).rejects.toMatchObject(refused('legalHold'));
    }
    expect(await read()).toMatchObject({ givings, scans });
  });

  test('stands in the history under the paper, and in the audit trail', async () => {
    await give('Sample Client A');
    const [line] = (await use.history.forClient({ clientId })).events;
    expect(line).toMatchObject({
      label: 'paperGiven',
      facts: [{ what: 'paper_giving.recipient', of: 'Skill plan', from: null, to: 'Sample Client A' }],
    });
    const audit = await opened.workspace.db.selectFrom('audit_event').select('action').where('subject_id', '=', reportId).execute();
    expect(audit.map(({ action }) => action)).toEqual(['exported', 'given']);
  });
});

describe('a signed paper', () => {
  test('is open to Undo until the workspace is opened anew, and then to nobody', async () => {
    const { changeId } = await sign();
    expect((await read()).signing).toMatchObject({ signedBy: 'Sample Client A', signedOn: '2026-11-17', isClosed: false });
    expect(await standing()).toBe('signed');
    await expect(sign()).rejects.toMatchObject(refused('paperSigned'));
    await opened.workspace.undo(changeId);
    expect((await read()).signing).toBeNull();

    const second = await sign();
    await closeSignings(opened.workspace);
    expect((await read()).signing).toMatchObject({ isClosed: true });
    await expect(opened.workspace.undo(second.changeId)).rejects.toMatchObject({ data: { code: 'changedSince' } });
    const taken = opened.workspace.record((db) => db.deleteFrom('paper_signing').execute());
    await expect(taken).rejects.toThrow('a signed paper stays signed');
  });

  test('is printed again byte for byte after the case has changed, and is not removed or changed by anything', async () => {
    const before = await bytesOf();
    await sign();
    const { client } = await use.clients.get({ clientId });
    await use.clients.update({ clientId, revision: client.revision, fields: { name: 'Sample Client B' } });
    expect((await bytesOf()).equals(before)).toBe(true);
    const record = opened.workspace.record;
    await expect(record((db) => db.updateTable('report').set({ title: 'Another' }).execute())).rejects.toThrow('does not change');
    await expect(record((db) => db.deleteFrom('report').execute())).rejects.toThrow('goes with its client alone');
    await expect(record((db) => db.deleteFrom('report_snapshot').execute())).rejects.toThrow('goes with it alone');
    expect((await bytesOf()).equals(before)).toBe(true);
  });

  test('that is damaged says so and does not come out', async () => {
    await sign();
    await opened.workspace.record(async (db) => {
      await sql`DROP TRIGGER report_stays`.execute(db);
      await db
        .updateTable('report')
        .set({ file: new Uint8Array([37, 80, 68, 70]) })
        .where('id', '=', reportId)
        .execute();
    });
    await expect(use.reports.file({ reportId })).rejects.toMatchObject({ data: { code: 'paperDamaged' } });
    expect(await read()).toMatchObject({ record: { id: reportId }, signing: { signedBy: 'Sample Client A' } });
  });

  test('goes with its client, and comes back with everything when that is taken back', async () => {
    await give('Sample Client A');
    await sign();
    await attach('scan.pdf', pdf);
    await closeSignings(opened.workspace);
    const whole = await read();
    const bytes = await bytesOf();
    const { client } = await use.clients.get({ clientId });
    const { changeId } = await use.clients.remove({ clientId, revision: client.revision });
    for (const table of ['report', 'report_snapshot', 'paper_giving', 'paper_signing', 'paper_scan'] as const) {
      expect(await opened.workspace.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
    await opened.workspace.undo(changeId);
    expect(await read()).toEqual(whole);
    expect((await bytesOf()).equals(bytes)).toBe(true);
  });

  test('is not signed on a day to come or before it was made, and not one that is not there', async () => {
    await expect(sign(day('2026-11-18'))).rejects.toMatchObject(refused('dayCannotBe'));
    await expect(sign(day('2026-11-16'))).rejects.toMatchObject(refused('paperDateTooEarly'));
    const nowhere = { ...(await read()).record, reportId: 'nowhere' as ReportId, signedBy: 'x', signedOn: today };
    await expect(use.paperRecord.sign(nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the scan of the signed original', () => {
  test('is a file of the case, attached once, and stays there when it is taken off', async () => {
    await attach('signed.pdf', pdf);
    const [scan] = (await read()).scans;
    if (scan === undefined) throw new Error('No scan.');
    expect(scan).toMatchObject({ name: 'signed.pdf', format: 'pdf', clientId });
    await attach('the same.pdf', pdf);
    expect((await read()).scans).toEqual([scan]);
    expect(await (await use.attachments.open({ attachmentId: scan.id })).content.text()).toBe('%PDF-1.7 a scan');
    const gone = use.attachments.remove({ attachmentId: scan.id, revision: scan.revision });
    await expect(gone).rejects.toMatchObject(refused('scanOfPaper'));
    const { changeId } = await use.paperRecord.detachScan({ reportId, attachmentId: scan.id });
    expect((await read()).scans).toEqual([]);
    expect(await use.attachments.forClient({ clientId })).toEqual([scan]);
    await opened.workspace.undo(changeId);
    expect((await read()).scans).toEqual([scan]);
  });

  test('of another kind, too large, or not what its name says is refused, and nothing is kept of it', async () => {
    await expect(attach('signed.txt', new Blob(['words']))).rejects.toMatchObject(refused('scanKind'));
    await expect(attach('signed.pdf', new Blob(['words']))).rejects.toMatchObject(refused('attachmentNotAsNamed'));
    const large = new Blob([new Uint8Array(20 * 1024 * 1024 + 1)]);
    await expect(attach('signed.pdf', large)).rejects.toMatchObject(refused('attachmentTooLarge'));
    expect(await use.attachments.forClient({ clientId })).toEqual([]);
  });

  test('is not the file of another client, even where that has the same content', async () => {
    const other = (await use.clients.create({ fields: { name: 'Sample Client B' } })).client.id;
    await use.attachments.add({ clientId: other, file: { name: 'theirs.pdf', content: pdf }, thumbnail: null });
    await attach('ours.pdf', pdf);
    expect((await read()).scans).toMatchObject([{ name: 'ours.pdf', clientId }]);
  });
});

test('a paper that is no client’s paper is not found', async () => {
  await expect(use.paperRecord.get({ reportId: 'nowhere' as ReportId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await use.paperRecord.states({ clientId: ClientId.parse('nobody') })).toEqual([]);
});
