import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportEvent } from '#shared/contract/library.ts';
import { AnnotationId, ClientId, type ProfileId } from '#shared/domain/ids.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { importFiles } from './import-files.ts';
import { libraryHandlers } from './index.ts';
import { rowsOfList } from './list-profiles.ts';
import { loadOfficialTitles } from './official-titles.ts';

const samplePages = join(import.meta.dirname, '../../../../resources/sample-pages');
const librarians = await readFile(join(samplePages, 'librarians.zh-Hant.txt'));
const titles = await loadOfficialTitles(join(import.meta.dirname, '../../../../resources'));
const technicians = await readFile(join(samplePages, 'library-technicians.th.txt'));

let workspace: TestWorkspace;
let library: ReturnType<typeof open>;

function open(opened: TestWorkspace) {
  return createRouterClient(libraryHandlers(opened.context));
}

beforeEach(async () => {
  workspace = await openTestWorkspace();
  library = open(workspace);
});
afterEach(() => workspace.close());

function file(name: string, content: Uint8Array | string) {
  return { name, content: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]) };
}

async function importAll(...files: ReturnType<typeof file>[]): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of await library.importPages({ files })) {
    events.push(event);
  }
  return events;
}

async function importOne(content: Uint8Array | string) {
  const events = await importAll(file('page.txt', content));
  const imported = events.find((event) => event.kind === 'imported');
  const [profile] = imported?.profiles ?? [];
  if (profile === undefined) throw new Error(`not imported: ${JSON.stringify(events)}`);
  return profile;
}

/** Pages of as many occupations, alike but for their code. */
function manyPages(count: number) {
  return Array.from({ length: count }, (_, index) =>
    file(`${index}.txt`, librarians.toString('utf8').replaceAll('25-4022', `11-${1000 + index}`)),
  );
}

/** A note of a client on some words of a profile, put where the annotations feature would put it. */
async function note(profileId: ProfileId, quote: string): Promise<AnnotationId> {
  const { version, profile } = await library.read({ profileId });
  const passage = profile.passages.find(({ text }) => text.includes(quote));
  if (passage === undefined) throw new Error(`no passage with: ${quote}`);
  const start = passage.text.indexOf(quote);
  const item = await workspace.workspace.db
    .selectFrom('profile_item')
    .select('text_hash')
    .where('version_id', '=', version.id)
    .where('item_id', '=', passage.id)
    .executeTakeFirstOrThrow();
  const id = AnnotationId.parse(workspace.context.ids.next());
  const now = workspace.clock.now();
  await workspace.workspace.change('pagesImported', async (db) => {
    const clientId = ClientId.parse('client');
    await db
      .insertInto('client')
      .values({
        id: clientId,
        reference: 'C-0001',
        name: 'Sample Client A',
        situation: '',
        languages_json: '["en"]',
        reading_level: 'standard',
        large_print: 0,
        safe_contact: '',
        hours_per_week: null,
        budget_amount: null,
        budget_currency: null,
        status: 'active',
        created_at: now,
        updated_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto('annotation')
      .values({
        id,
        client_id: clientId,
        profile_id: profileId,
        version_id: version.id,
        session_id: null,
        kind: 'concern',
        visibility: 'private',
        body: 'Ask about this',
        item_id: passage.id,
        item_hash: item.text_hash,
        quote_exact: quote,
        quote_prefix: passage.text.slice(Math.max(0, start - 32), start),
        quote_suffix: passage.text.slice(start + quote.length, start + quote.length + 32),
        position_start: start,
        position_end: start + quote.length,
        anchor_state: 'exact',
        created_at: now,
        updated_at: now,
      })
      .execute();
  });
  return id;
}

function annotation(id: AnnotationId) {
  return workspace.workspace.db.selectFrom('annotation').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

describe('import', () => {
  test('tells of every file, keeps what is good and says what is not', async () => {
    const events = await importAll(
      file('C:\\Users\\someone\\librarians.txt', librarians),
      file('empty.txt', ''),
      file('prose.txt', 'A letter about nothing in particular.'),
      file('/home/someone/technicians.txt', technicians),
    );

    expect(events.filter((event) => event.kind === 'progress').map(({ done, total }) => `${done}/${total}`)).toEqual([
      '0/4',
      '1/4',
      '2/4',
      '3/4',
    ]);
    expect(events.filter((event) => event.kind === 'failed').map(({ fileName, refusal }) => [fileName, refusal.code])).toEqual([
      ['empty.txt', 'pageEmpty'],
      ['prose.txt', 'pageNotAProfile'],
    ]);
    expect(events.at(-1)).toEqual({ kind: 'finished', imported: 2, unchanged: 0, failed: 2, changeId: expect.any(String) });
    const names = await workspace.workspace.db.selectFrom('profile_version').select('file_name').orderBy('file_name').execute();
    expect(names.map((row) => row.file_name)).toEqual(['librarians.txt', 'technicians.txt']);
  });

  test('keeps the page byte for byte with its hash', async () => {
    const { versionId } = await importOne(technicians);
    const { content, hash } = await library.raw({ versionId });
    expect(Buffer.from(await content.arrayBuffer()).equals(technicians)).toBe(true);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the same page again changes nothing', async () => {
    const first = await importOne(librarians);
    const again = await importOne(librarians);
    expect(again).toMatchObject({ outcome: 'unchanged', versionId: first.versionId, changes: [] });
    expect((await library.read({ profileId: first.profileId })).versions).toHaveLength(1);
  });

  test('a page that stands twice in one file, or alone in another, is one version', async () => {
    const twice = `${librarians}\n\n${librarians}\n${technicians}`;
    const events = await importAll(file('twice.txt', twice), file('alone.txt', librarians));
    expect(events.flatMap((event) => (event.kind === 'imported' ? event.profiles.map(({ outcome }) => outcome) : []))).toEqual([
      'new',
      'unchanged',
      'new',
      'unchanged',
    ]);
  });

  test('announces text shared with a page that is in the library', async () => {
    await importOne(librarians);
    const { warnings } = await importOne(technicians);
    const shared = warnings.find((warning) => warning.kind === 'sharedText');
    expect(shared).toMatchObject({ socCode: '25-4031', otherSocCode: '25-4022' });
    expect(shared?.share).toBeGreaterThan(0.5);
    expect(shared?.sections).toEqual(expect.arrayContaining(['aiEra', 'skillsToBuild', 'entryLevel', 'levelUp', 'sources']));
  });

  test('stops when the stream is closed, and keeps what is done', async () => {
    const files = manyPages(40);
    let imported = 0;
    for await (const event of await library.importPages({ files })) {
      imported += event.kind === 'imported' ? 1 : 0;
      if (event.kind === 'progress' && imported > 0) break;
    }
    expect(imported).toBeGreaterThan(0);
    expect(imported).toBeLessThan(files.length);
    expect(await library.list({})).toHaveLength(imported);
  });

  test('tells to the end of what is on disk when it is stopped half way', async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const files = manyPages(40);
    for await (const event of importFiles(workspace.context, titles, files, { partOf: null, signal: stop.signal })) {
      if (event.kind === 'imported') {
        told.push(...event.profiles.map(({ socCode }) => socCode));
        stop.abort();
      }
    }
    expect(told.length).toBeLessThan(files.length);
    expect(told.toSorted()).toEqual((await library.list({})).map(({ socCode }) => socCode).toSorted());
  });

  test('of many files, also in several calls, is one change to Undo, which says how many pages it took back', async () => {
    const before = await importOne(technicians);
    const first = (await importAll(...manyPages(20))).at(-1);
    const partOf = first?.kind === 'finished' ? first.changeId : null;
    for await (const _event of await library.importPages({ files: manyPages(45).slice(20), partOf })) {
      // Only what is in the library afterwards counts.
    }
    expect(await library.list({})).toHaveLength(46);
    expect(await workspace.workspace.undo(undefined)).toMatchObject({ undone: partOf, label: 'pagesImported', amount: 45 });
    expect((await library.list({})).map(({ id }) => id)).toEqual([before.profileId]);
  });

  test('is taken back by Undo', async () => {
    await importOne(librarians);
    await workspace.workspace.undo(undefined);
    expect(await library.list({})).toEqual([]);
    expect(await library.list({ search: 'librar' })).toEqual([]);
  });

  test('markup and SQL in the text are only ever text', async () => {
    const hostile = `'); DROP TABLE profile; -- <script>alert(1)</script> <img src=x onerror=alert(1)>`;
    const { profileId } = await importOne(librarians.toString('utf8').replace('Repeating a task wears you down', hostile));
    const { profile } = await library.read({ profileId });
    expect(profile.fit.doesNotSuit.map((statement) => statement.text)).toContain(hostile);
    expect((await library.list({ search: "'); DROP" })).map((listing) => listing.socCode)).toEqual(['25-4022']);
  });
});

describe('a changed page', () => {
  const changed = librarians
    .toString('utf8')
    .replace('$60,000 ~ $80,000', '$62,000 ~ $83,000')
    .replace('Basic programming (Python and calls to an API, for jobs that repeat)', 'Basic scripting (small jobs that repeat)');

  test('becomes a new version with the items that differ', async () => {
    const first = await importOne(librarians);
    const second = await importOne(changed);
    expect(second).toMatchObject({ outcome: 'newVersion', profileId: first.profileId });
    expect(
      second.changes.map(({ itemId, before, after }) => [itemId, before === null ? 'new' : after === null ? 'gone' : 'changed']),
    ).toEqual([
      ['skillsToBuild.basic-scripting', 'changed'],
      ['salary.middle', 'changed'],
    ]);
    expect(await library.compareVersions({ before: first.versionId, after: second.versionId })).toEqual(second.changes);
    const reading = await library.read({ profileId: first.profileId });
    expect(reading.version.number).toBe(2);
    expect(reading.versions.map((version) => version.number)).toEqual([1, 2]);
    expect((await library.read({ profileId: first.profileId, versionId: first.versionId })).profile.salary.tiers[1]?.range.low).toBe(
      60_000,
    );
  });

  test('is announced before it comes in, with the notes that would move or need a new place', async () => {
    const { profileId } = await importOne(librarians);
    await note(profileId, 'an employer as sponsor');
    await note(profileId, '$60,000 ~ $80,000Universities and large public systems');
    await note(profileId, 'Python and calls to an API, for jobs that repeat');
    const previews = await library.previewFiles({
      files: [file('changed.txt', changed), file('same.txt', librarians), file('other.txt', technicians), file('empty.txt', '')],
    });
    expect(previews.map(({ pages }) => pages.map(({ socCode, outcome, moved, orphans }) => [socCode, outcome, moved, orphans]))).toEqual([
      [['25-4022', 'newVersion', 1, 1]],
      [['25-4022', 'unchanged', 0, 0]],
      [['25-4031', 'new', 0, 0]],
      [],
    ]);
    expect(previews.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([[], [], [], ['pageEmpty']]);
    expect(previews[2]?.pages[0]?.warnings.some((warning) => warning.kind === 'sharedText')).toBe(true);
    expect(await importOne(changed)).toMatchObject({ reanchored: 2, orphans: 1 });
  });

  test('keeps notes in their place, finds moved and reworded ones, and counts those without one', async () => {
    const { profileId } = await importOne(librarians);
    const kept = await note(profileId, 'an employer as sponsor');
    const reworded = await note(profileId, '$60,000 ~ $80,000Universities and large public systems');
    const gone = await note(profileId, 'Python and calls to an API, for jobs that repeat');

    const second = await importOne(changed);

    expect(second).toMatchObject({ reanchored: 2, orphans: 1 });
    expect(await annotation(kept)).toMatchObject({ anchor_state: 'exact', version_id: second.versionId });
    expect(await annotation(reworded)).toMatchObject({ anchor_state: 'fuzzy', item_id: 'salary.middle', version_id: second.versionId });
    expect((await annotation(reworded)).quote_exact).toContain('$62,000 ~ $83,000');
    expect(await annotation(gone)).toMatchObject({
      anchor_state: 'orphan',
      quote_exact: 'Python and calls to an API, for jobs that repeat',
    });
  });

  test('an orphan finds its place again when its text comes back', async () => {
    const { profileId, versionId } = await importOne(librarians);
    const id = await note(profileId, 'Python and calls to an API, for jobs that repeat');
    await importOne(changed);
    const back = await importOne(librarians);
    expect(back).toMatchObject({ outcome: 'newVersion', versionId, orphans: 0, reanchored: 1 });
    expect(await annotation(id)).toMatchObject({ anchor_state: 'exact' });
  });
});

describe('questions', () => {
  test('an edited split takes the place of the proposed one, and the question is settled', async () => {
    const { profileId, versionId } = await importOne(librarians);
    const before = await library.read({ profileId });
    const question = before.questions.find(({ kind }) => kind === 'qualification');
    const after = await library.answerQuestion({
      versionId,
      questionId: question?.id ?? '',
      parts: [
        { label: 'name', text: 'State teaching certificate' },
        { label: 'issuer', text: 'The state' },
        { label: 'requirement', text: '必需' },
      ],
    });
    expect(after.profile.qualifications.at(-1)).toMatchObject({ name: 'State teaching certificate', issuer: 'The state', required: true });
    expect(after.questions.map(({ kind }) => kind)).toEqual(['growthAreas']);
    expect((await library.list({}))[0]?.openQuestions).toBe(1);
    await expect(library.answerQuestion({ versionId, questionId: question?.id ?? '', parts: [] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('edited growth areas are items that can be found and annotated', async () => {
    const { profileId, versionId } = await importOne(librarians);
    const { questions } = await library.read({ profileId });
    const question = questions.find(({ kind }) => kind === 'growthAreas');
    await library.answerQuestion({
      versionId,
      questionId: question?.id ?? '',
      parts: ['Digital Collections', 'Information Management', 'Archives Metadata'].map((text) => ({ label: 'area', text })),
    });
    const { profile } = await library.read({ profileId });
    expect(profile.outlook.growthAreas.map(({ id }) => id)).toContain('outlook.growthAreas.archives-metadata');
    await note(profileId, 'Archives Metadata');
    expect(await library.list({ search: 'Archives Metadata' })).toHaveLength(1);
  });

  test('an answer still holds in the next version of the page', async () => {
    const { profileId, versionId } = await importOne(librarians);
    const { questions } = await library.read({ profileId });
    for (const { id, parts } of questions) {
      await library.answerQuestion({
        versionId,
        questionId: id,
        parts: parts.map((part) => ({ ...part, text: part.text.replace('State teaching', 'Teaching') })),
      });
    }
    await importOne(librarians.toString('utf8').replace('6.3/10', '6.4/10').replace('6.3/10', '6.4/10'));
    const next = await library.read({ profileId });
    expect(next.version.number).toBe(2);
    expect(next.questions).toEqual([]);
    expect(next.profile.qualifications.at(-1)?.name).toBe('Teaching certificate (school libraries)');
  });
});

describe('list and search', () => {
  beforeEach(async () => {
    await importAll(file('one.txt', librarians), file('two.txt', technicians));
  });

  test('shows what the page states and null for what it does not', async () => {
    const [first, second] = await library.list({});
    expect(first).toMatchObject({
      socCode: '25-4022',
      title: 'Librarians and Media Collections Specialists',
      pageTitle: 'Librarian and media collections specialist',
      overall: 6.3,
      verdict: 'mixed',
      skilledMigration: true,
      middlePay: { low: 60_000, high: 80_000, currency: 'USD' },
      foundIn: null,
      notes: 0,
      openQuestions: 2,
    });
    expect(first?.dimensions).toEqual(Array.from({ length: 9 }, () => null));
    expect(second).toMatchObject({ socCode: '25-4031', skilledMigration: false });
  });

  test('counts the notes of one client or of all', async () => {
    const [first] = await library.list({});
    if (first === undefined) throw new Error('nothing listed');
    await note(first.id, 'holdings in every format');
    expect((await library.list({}))[0]?.notes).toBe(1);
    expect((await library.list({ clientId: ClientId.parse('client') }))[0]?.notes).toBe(1);
    expect((await library.list({ clientId: ClientId.parse('another') }))[0]?.notes).toBe(0);
  });

  test('opens no page for the list: the index has all it shows', async () => {
    const { rows } = await sql<{ detail: string }>`EXPLAIN QUERY PLAN ${rowsOfList(null)}`.execute(workspace.workspace.db);
    expect(rows.map(({ detail }) => detail)).toContain('SEARCH profile_version USING COVERING INDEX profile_version_listing (id=?)');
  });

  test.each([
    [
      'librar',
      [
        ['25-4022', 'title'],
        ['25-4031', 'title'],
      ],
    ],
    [
      '25-40',
      [
        ['25-4022', 'code'],
        ['25-4031', 'code'],
      ],
    ],
    [
      'curation',
      [
        ['25-4022', 'skillsToBuild'],
        ['25-4031', 'skillsToBuild'],
      ],
    ],
    ['lottery', [['25-4022', 'text']]],
    [
      'technician',
      [
        ['25-4031', 'title'],
        ['25-4022', 'text'],
      ],
    ],
    ['ระดับจูเนียร์', [['25-4031', 'text']]],
    ['學', [['25-4022', 'text']]],
    ['media lottery', [['25-4022', 'text']]],
    ['100%_', []],
    ['"', []],
  ])('finds %s', async (search, expected) => {
    expect((await library.list({ search })).map((listing) => [listing.socCode, listing.foundIn])).toEqual(expected);
  });
});

describe('preview', () => {
  test('says what would come in, compared with each other and with the library, and writes nothing', async () => {
    const preview = await library.previewImport({
      files: [file('one.txt', librarians), file('two.txt', technicians), file('three.bin', new Uint8Array([0, 1, 2]))],
    });
    expect(preview.profiles.map(({ socCode }) => socCode)).toEqual(['25-4022', '25-4031']);
    expect(preview.warnings.filter(({ kind }) => kind === 'sharedText')).toHaveLength(2);
    expect(preview.failures).toEqual([{ fileName: 'three.bin', refusal: { code: 'pageBinary', details: {} } }]);
    expect(await library.list({})).toEqual([]);
  });

  test('works while the workspace is locked', async () => {
    await workspace.close();
    const preview = await library.previewImport({ files: [file('one.txt', librarians)] });
    expect(preview.profiles.map(({ socCode }) => socCode)).toEqual(['25-4022']);
    await expect(library.list({})).rejects.toMatchObject({ code: 'LOCKED' });
  });
});
