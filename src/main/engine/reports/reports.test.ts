import { createHash } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { afterEach, describe, expect, it } from 'vitest';
import { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { sampleOptions, sampleProfile } from '../../../../tests/fixtures/report-data.ts';
import { giveConsent } from '../consent/testing.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { reportsHandlers } from './index.ts';

const clientId = ClientId.parse('client-a');
const profileId = ProfileId.parse('profile-librarian');
const options = sampleOptions({ profileId });

interface CaseNote {
  readonly visibility: 'private' | 'case' | 'report';
  readonly body: string;
  readonly orphan?: boolean;
}

let open: TestWorkspace | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

/** A workspace with Sample Client A, one occupation, a session with its jotter, and the notes given. */
async function workspaceWith(notes: readonly CaseNote[], jotter = '') {
  const workspace = await openTestWorkspace();
  open = workspace;
  const at = '2026-11-17T09:00:00.000Z';
  await workspace.workspace.record(async (db) => {
    await db
      .insertInto('client')
      .values({
        id: clientId,
        reference: 'C-0148',
        name: 'Sample Client A',
        situation: '',
        languages_json: '["en"]',
        reading_level: 'plain',
        large_print: 0,
        safe_contact: '',
        hours_per_week: 8,
        budget_amount: 1200,
        budget_currency: 'USD',
        status: 'active',
        created_at: at,
        updated_at: at,
      })
      .execute();
    await db
      .insertInto('profile')
      .values({ id: profileId, soc_code: '25-4022', source: 'test', current_version_id: 'version-1', created_at: at })
      .execute();
    await db
      .insertInto('profile_version')
      .values({
        id: 'version-1',
        profile_id: profileId,
        number: 1,
        raw_hash: 'ab'.repeat(32),
        raw: new Uint8Array([1]),
        file_name: 'page.txt',
        profile_json: JSON.stringify(sampleProfile()),
        questions_json: '[]',
        unplaced_json: '[]',
        warnings_json: '[]',
        imported_at: at,
      })
      .execute();
    await db
      .insertInto('profile_item')
      .values({
        version_id: 'version-1',
        item_id: 'summary',
        section: 'summary',
        position: 1,
        text: 'Looks after collections.',
        text_hash: 'x',
      })
      .execute();
    await db.insertInto('shortlist').values({ client_id: clientId, profile_id: profileId, standing: 'target', added_at: at }).execute();
    await db
      .insertInto('session')
      .values({
        row: 1,
        id: 'session-1',
        client_id: clientId,
        number: 1,
        title: 'First',
        aim: '',
        format: 'free',
        note: '',
        started_at: at,
        ended_at: null,
        created_at: at,
      })
      .execute();
    await db.insertInto('session_jotter').values({ session_id: 'session-1', text: jotter }).execute();
    for (const [index, note] of notes.entries()) {
      await db
        .insertInto('annotation')
        .values({
          id: `note-${index}`,
          client_id: clientId,
          profile_id: profileId,
          version_id: 'version-1',
          session_id: null,
          kind: 'strength',
          visibility: note.visibility,
          body: note.body,
          item_id: 'summary',
          item_hash: 'x',
          quote_exact: 'collections',
          quote_prefix: '',
          quote_suffix: '',
          position_start: 0,
          position_end: 11,
          anchor_state: note.orphan === true ? 'orphan' : 'exact',
          created_at: at,
          updated_at: at,
        })
        .execute();
    }
  });
  await giveConsent(workspace.context, clientId);
  return { ...workspace, reports: createRouterClient(reportsHandlers(workspace.context)) };
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('reports', () => {
  it('saves the very bytes of the preview and gives them back', async () => {
    const { reports, workspace, clock } = await workspaceWith([{ visibility: 'report', body: 'Three good stories.' }]);
    const preview = await reports.preview({ clientId, options });
    clock.advance(60_000);
    const saved = await reports.save({ clientId, options });
    expect(await bytesOf(saved.file)).toEqual(await bytesOf(preview.file));
    expect(saved.record.sha256).toBe(
      createHash('sha256')
        .update(await bytesOf(preview.file))
        .digest('hex'),
    );
    expect(saved.record).toMatchObject({
      fileName: 'C-0148-career-report-2026-11-17.pdf',
      pages: preview.pages,
      kind: 'careerReport',
      clientId,
    });

    const again = await reports.file({ reportId: saved.record.id });
    expect(await bytesOf(again.file)).toEqual(await bytesOf(saved.file));
    expect(await reports.forClient({ clientId })).toEqual([saved.record]);
    expect(await reports.list()).toEqual([{ ...saved.record, clientName: 'Sample Client A' }]);
    const audit = await workspace.db
      .selectFrom('audit_event')
      .select(['action', 'subject_id'])
      .where('subject_kind', '=', 'report')
      .execute();
    expect(audit).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'exported', subject_id: saved.record.id }),
        expect.objectContaining({ action: 'viewed' }),
      ]),
    );
  });

  it('keeps a paper as it was when the case changes', async () => {
    const { reports, workspace } = await workspaceWith([]);
    const saved = await reports.save({ clientId, options });
    const before = await bytesOf(saved.file);
    await workspace.record((db) => db.updateTable('client').set({ name: 'Sample Client B' }).execute());
    expect(await bytesOf((await reports.file({ reportId: saved.record.id })).file)).toEqual(before);
    expect(await bytesOf((await reports.preview({ clientId, options })).file)).not.toEqual(before);
  });

  it('says what is withheld, where sections start, and what to look at', async () => {
    const { reports } = await workspaceWith(
      [
        { visibility: 'private', body: 'a' },
        { visibility: 'private', body: 'b' },
        { visibility: 'case', body: 'c' },
        { visibility: 'report', body: 'd', orphan: true },
        { visibility: 'report', body: ' ' },
      ],
      'Ask about the exam',
    );
    const preview = await reports.preview({ clientId, options });
    expect(preview.withheld).toEqual([
      { reason: 'private', what: 'note', count: 2 },
      { reason: 'caseOnly', what: 'note', count: 1 },
      { reason: 'orphan', what: 'note', count: 1 },
      { reason: 'jotter', what: 'jotter', count: 1 },
      { reason: 'switchedOff', what: 'section', count: 1 },
    ]);
    expect(preview.sectionPages[0]).toEqual({ section: 'cover', page: 1 });
    expect(preview.checks.filter((check) => !check.passed)).toEqual([
      { code: 'noteWithoutText', passed: false, count: 1 },
      { code: 'noPlan', passed: false, count: 1 },
    ]);
  });

  it('refuses a client that is not there, and a closed workspace', async () => {
    const { reports, close } = await workspaceWith([]);
    await expect(reports.preview({ clientId: ClientId.parse('nobody'), options })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await close();
    await expect(reports.list()).rejects.toMatchObject({ code: 'LOCKED' });
    open = null;
  });

  it('counts no jotter that holds nothing', async () => {
    const { reports } = await workspaceWith([], ' \n\t');
    expect((await reports.preview({ clientId, options })).withheld.map((one) => one.what)).toEqual(['section']);
  });
});
