import { sql } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AnnotationDraft } from '#shared/contract/annotations.ts';
import type { NoteFilter } from '#shared/contract/notes.ts';
import { type ClientId, ItemId, type ProfileId, type ProfileVersionId } from '#shared/domain/ids.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;
let profileId: ProfileId;
let versionId: ProfileVersionId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
  ({ profileId, versionId } = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', summary: 'Helps people.' }));
});

async function note(body: string, draft: Partial<AnnotationDraft> = {}) {
  opened.clock.advance(1000);
  const anchor = { itemId: ItemId.parse('summary'), start: 0, end: 5 };
  return (await use.annotations.create({ clientId, profileId, versionId, kind: 'question', body, anchor, ...draft })).annotation;
}

const bodies = async (filter: Partial<NoteFilter> = {}) => (await use.notes.list(filter)).notes.map(({ body }) => body);

test('every note and mark, the one changed last first, with where it stands and whose it is', async () => {
  const first = await note('older');
  await note('newer', { clientId: null, kind: 'localFact' });
  opened.clock.advance(1000);
  await use.annotations.update({ annotationId: first.id, revision: first.revision, body: 'older, changed' });
  await note('newest');
  const { notes } = await use.notes.list({});
  expect(notes.map(({ body, client, occupation, section, quote }) => ({ body, client, occupation, section, quote }))).toEqual([
    { body: 'newest', client: { id: clientId, name: 'Sample Client A' }, occupation: 'Librarian', section: 'summary', quote: 'Helps' },
    {
      body: 'older, changed',
      client: { id: clientId, name: 'Sample Client A' },
      occupation: 'Librarian',
      section: 'summary',
      quote: 'Helps',
    },
    { body: 'newer', client: null, occupation: 'Librarian', section: 'summary', quote: 'Helps' },
  ]);
});

describe('the filter', () => {
  test('private are notes of a client alone; a mark of the office that is not for print is not printed', async () => {
    await note('private to the counselor');
    await note('kept from print', { clientId: null, kind: 'localFact' });
    await note('printed', { clientId: null, kind: 'localFact', visibility: 'report' });
    expect(await bodies({ visibility: 'private' })).toEqual(['private to the counselor']);
    expect(await bodies({ visibility: 'notPrinted' })).toEqual(['kept from print']);
    expect((await use.notes.count({ layer: 'office', visibility: 'private' })).count).toBe(0);
  });

  test('by client, layer, kind, visibility and words, all together', async () => {
    const other = (await use.clients.create({ fields: { name: 'Sample Client B' } })).client.id;
    await note('evenings at the branch');
    await note('a concern about evenings', { kind: 'concern', visibility: 'case' });
    await note('of another client, evenings', { clientId: other });
    await note('the office says evenings', { clientId: null, kind: 'checked', visibility: 'report' });
    expect(await bodies({ clientId })).toEqual(['a concern about evenings', 'evenings at the branch']);
    expect(await bodies({ layer: 'office' })).toEqual(['the office says evenings']);
    expect(await bodies({ layer: 'cases' })).toHaveLength(3);
    expect(await bodies({ kinds: ['concern', 'checked'] })).toEqual(['the office says evenings', 'a concern about evenings']);
    expect(await bodies({ visibility: 'private' })).toEqual(['of another client, evenings', 'evenings at the branch']);
    expect(await bodies({ search: 'EVENINGS branch' })).toEqual(['evenings at the branch']);
    expect(await bodies({ clientId, kinds: ['concern'], visibility: 'case', search: 'about' })).toEqual(['a concern about evenings']);
    expect(await bodies({ clientId, kinds: ['action'] })).toEqual([]);
    expect(await use.notes.count({ clientId, search: 'evenings' })).toEqual({ count: 2, isMore: false, orphans: 0 });
  });

  test('by age, to the day', async () => {
    opened.clock.set('2026-08-01T09:00:00.000Z');
    await note('in August');
    opened.clock.set('2026-10-25T09:00:00.000Z');
    await note('in October');
    opened.clock.set('2026-11-10T00:00:00.000Z');
    await note('seven days ago');
    opened.clock.set('2026-11-17T10:42:00.000Z');
    expect(await bodies({ age: 'week' })).toEqual(['seven days ago']);
    expect(await bodies({ age: 'month' })).toEqual(['seven days ago', 'in October']);
    expect(await bodies({ age: 'quarter' })).toEqual(['seven days ago', 'in October']);
    expect(await bodies({ age: 'older' })).toEqual(['in August']);
  });

  test('finds the orphans, and counts them among all', async () => {
    await note('stands');
    const lost = await note('lost');
    await opened.workspace.record((db) =>
      db.updateTable('annotation').set({ anchor_state: 'orphan', item_id: 'gone' }).where('id', '=', lost.id).execute(),
    );
    expect((await use.notes.list({ orphansOnly: true })).notes).toMatchObject([{ body: 'lost', section: null, anchorState: 'orphan' }]);
    expect(await use.notes.count({})).toEqual({ count: 2, isMore: false, orphans: 1 });
  });
});

test('comes in pages that go on where the last one ended, also between notes of one moment', async () => {
  const written = Array.from({ length: 7 }, (_, index) => `note ${index}`);
  for (const body of written.slice(0, 3)) await note(body);
  const anchor = { itemId: ItemId.parse('summary'), start: 0, end: 5 };
  for (const body of written.slice(3)) await use.annotations.create({ clientId, profileId, versionId, kind: 'question', body, anchor });
  const seen: string[] = [];
  let after: Parameters<typeof use.notes.list>[0]['after'] = null;
  do {
    const page = await use.notes.list({ after, limit: 2 });
    seen.push(...page.notes.map(({ body }) => body));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(written.toReversed());
});

test('a long text is cut at a whole character', async () => {
  await note('🛡'.repeat(600));
  const [listed] = (await use.notes.list({})).notes;
  expect([...(listed?.body ?? '')]).toHaveLength(401);
  expect(listed?.body.endsWith('🛡…')).toBe(true);
});

describe('a search for a word that thousands of notes have', () => {
  beforeEach(async () => {
    await note('Évenings at the branch');
    await opened.workspace.record((db) =>
      sql`WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2100)
        INSERT INTO annotation (id, client_id, profile_id, version_id, kind, visibility, body, item_id, item_hash, quote_exact, quote_prefix,
          quote_suffix, position_start, position_end, anchor_state, created_at, updated_at)
        SELECT 'many-' || n, client_id, profile_id, version_id, kind, visibility, 'évenings ' || n, item_id, item_hash, quote_exact, quote_prefix,
          quote_suffix, position_start, position_end, anchor_state, created_at, updated_at FROM annotation, number`.execute(db),
    );
  });

  test('finds all of them in the list’s order, whatever the case of their letters, and counts a thousand', async () => {
    expect((await bodies({ search: 'ÉVENINGS' })).slice(0, 2)).toEqual(['évenings 2100', 'évenings 2099']);
    expect(await bodies({ search: 'évenings branch' })).toEqual(['Évenings at the branch']);
    expect(await use.notes.count({ search: 'évenings' })).toEqual({ count: 1000, isMore: true, orphans: 0 });
    expect((await use.notes.count({})).count).toBe(2101);
  });

  test('finds the few that have a rare word beside it', async () => {
    expect(await bodies({ search: 'évenings 2017' })).toEqual(['évenings 2017']);
  });
});
