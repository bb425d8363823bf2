import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { annotationsHandlers } from '../annotations/index.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import type { OccupationLibrary } from '../occupations/index.ts';
import { plansHandlers } from '../plans/index.ts';
import { holdComputed, libraryHandlers } from './index.ts';
import { laterLibrary } from './testing.ts';

const technicians = '25-4031';
const id = computedProfileId(technicians);
const page = await readFile(join(import.meta.dirname, '../../../../resources/sample-pages/library-technicians.th.txt'));

let opened: TestWorkspace;
let use: ReturnType<typeof callsWith>;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = callsWith(opened.context.occupations);
});

/** The features on the test's case file, with this library in use. */
function callsWith(occupations: OccupationLibrary) {
  const context = { ...opened.context, occupations };
  return createRouterClient({
    library: libraryHandlers(context),
    clients: clientsHandlers(context),
    annotations: annotationsHandlers(context),
    plans: plansHandlers(context),
  });
}

/** A later edition in which the occupation has another name, and so another text in many places. */
function withLater(change: (occupation: Occupation) => Occupation | null) {
  const { library, remove } = laterLibrary('2027.1', change);
  onTestFinished(remove);
  return callsWith(library);
}

const renamed = (occupation: Occupation) =>
  occupation.code === technicians ? { ...occupation, title: 'Library Support Specialists' } : occupation;

async function importPage() {
  for await (const _ of await use.library.importPages({ files: [{ name: 'page.txt', content: new Blob([page]) }] }));
}

async function noteOn(text: string) {
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
  const { version, profile } = await use.library.read({ profileId: id });
  const passage = profile.passages.find((one) => one.text.includes(text));
  if (!passage) throw new Error(`no passage with: ${text}`);
  const start = passage.text.indexOf(text);
  const anchor = { itemId: passage.id, start, end: start + text.length };
  const made = await use.annotations.create({
    clientId: client.id,
    profileId: id,
    versionId: version.id,
    kind: 'concern',
    body: 'Ask about this',
    anchor,
  });
  return { client, ...made };
}

describe('reading a computed profile', () => {
  test('keeps it, with everything behind it', async () => {
    expect(await use.library.list({})).toEqual([]);
    const reading = await use.library.read({ profileId: id });
    const current = await opened.context.occupations.read(technicians);
    expect(reading).toMatchObject({ id, origin: 'computed', counterpart: null, questions: [], unplaced: [], version: { number: 1 } });
    expect(reading.profile).toEqual(current?.derived.profile);
    expect(reading.computed).toMatchObject({
      rule: current?.derived.rule,
      figures: current?.derived.figures,
      reasons: current?.derived.reasons,
      scores: current?.scores,
      titles: current?.occupation.titles,
    });
    expect(await use.library.list({})).toMatchObject([{ id, origin: 'computed', socCode: technicians, notes: 0, openQuestions: 0 }]);
    const { content, hash } = await use.library.raw({ versionId: reading.version.id });
    const raw = Buffer.from(await content.arrayBuffer());
    expect(createHash('sha256').update(raw).digest('hex')).toBe(hash);
    expect(JSON.parse(raw.toString('utf8'))).toMatchObject({
      format: 1,
      edition: reading.computed?.edition,
      profile: { socCode: technicians },
    });
  });

  test('leads to the imported page and back, and the two stay two', async () => {
    await importPage();
    const [listed] = await use.library.list({});
    if (!listed) throw new Error('nothing was imported');
    expect(await use.library.read({ profileId: listed.id })).toMatchObject({ origin: 'page', computed: null, counterpart: id });
    expect(await use.library.read({ profileId: id })).toMatchObject({ counterpart: listed.id });
    expect((await use.library.list({})).map(({ origin, socCode }) => `${origin} ${socCode}`)).toEqual([
      `page ${technicians}`,
      `computed ${technicians}`,
    ]);
  });

  test('warns of figures whose source is too old, by the limits of imported pages', async () => {
    const limits = async () =>
      new Set((await use.library.read({ profileId: id })).warnings.map((one) => (one.kind === 'oldFigures' ? one.limitMonths : one.kind)));
    opened.clock.set('2025-09-01T08:00:00.000Z');
    expect(await limits()).toEqual(new Set());
    opened.clock.set('2026-07-01T08:00:00.000Z');
    expect(await limits()).toEqual(new Set([12]));
    opened.clock.set('2028-01-01T08:00:00.000Z');
    expect(await limits()).toEqual(new Set([12, 24, 3]));
  });

  test('says of figures from an older survey how old they are themselves', async () => {
    // Legislators left the survey of May 2025.
    const { warnings } = await use.library.read({ profileId: computedProfileId('11-1031') });
    const ofPay = warnings.filter((one) => one.kind === 'oldFigures' && one.limitMonths === 12);
    expect(ofPay).toContainEqual(expect.objectContaining({ itemId: 'salary.middle', year: 2024, month: '2024-05' }));
    expect(ofPay).not.toContainEqual(expect.objectContaining({ year: 2025 }));
  });

  test('is refused for a code the library does not have', async () => {
    const missing = computedProfileId('99-9999');
    await expect(use.library.read({ profileId: missing })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'occupation' } });
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    await expect(use.clients.shortlist({ clientId: client.id, profileId: missing, standing: 'idea' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'occupation' },
    });
    expect(await use.library.list({})).toEqual([]);
  });

  test('is refused when what was kept is damaged, until the library gives it again', async () => {
    const { version } = await use.library.read({ profileId: id });
    const later = withLater(renamed);
    await later.library.read({ profileId: id });
    await opened.workspace.record((db) =>
      db
        .updateTable('profile_version')
        .set({ raw: new TextEncoder().encode('{"format":1}') })
        .where('id', '=', version.id)
        .execute(),
    );
    await expect(later.library.read({ profileId: id, versionId: version.id })).rejects.toMatchObject({ data: { code: 'profileDamaged' } });
    expect((await later.library.read({ profileId: id })).version.number).toBe(2);
    // The library that gave those bytes gives them again.
    expect(await use.library.read({ profileId: id })).toMatchObject({ version, computed: { edition: '2026.1' } });
  });
});

test('what is kept is found by its names and its code, never by the sentences that all computed profiles share', async () => {
  const archivists = computedProfileId('25-4011');
  await use.library.read({ profileId: id });
  await use.library.read({ profileId: archivists });
  const found = async (search: string) => (await use.library.list({ search })).map((one) => one.id);
  expect(await found('library')).toEqual([id]);
  expect(await found('25-4011')).toEqual([archivists]);
  expect(await found('archivists')).toEqual([archivists]);
  expect(await found('licenses')).toEqual([]);
  // One and two letters are looked for another way.
  expect(await found('of')).toEqual([]);
});

describe('a library that is damaged', () => {
  test.each(['manifest.json', 'occupations.json', 'details.json'])('in its %s leaves pages and what was kept to be read', async (file) => {
    await importPage();
    const [page] = await use.library.list({});
    if (!page) throw new Error('nothing was imported');
    const kept = await use.library.read({ profileId: id });
    const { library, folder, remove } = laterLibrary('2027.1', (occupation) => occupation);
    onTestFinished(remove);
    writeFileSync(join(folder, file), '{}');
    const later = callsWith(library);
    expect((await later.library.read({ profileId: page.id })).profile.socCode).toBe(technicians);
    expect(await later.library.read({ profileId: id })).toMatchObject({ version: kept.version, computed: kept.computed });
    await expect(later.library.read({ profileId: computedProfileId('25-4022') })).rejects.toMatchObject({
      data: { code: 'libraryDamaged' },
    });
  });
});

describe('a later edition of the library', () => {
  test('makes a new version in which notes find their places, and keeps the old one as it was', async () => {
    const first = await use.library.read({ profileId: id });
    const { client } = await noteOn('Library Technicians');
    const later = withLater(renamed);
    const second = await later.library.read({ profileId: id });
    expect(second).toMatchObject({
      version: { number: 2 },
      computed: { edition: '2027.1' },
      profile: { titles: { page: 'Library Support Specialists' } },
    });
    expect(second.versions.map(({ number }) => number)).toEqual([1, 2]);
    const [orphan] = await later.annotations.forProfile({ clientId: client.id, profileId: id });
    expect(orphan).toMatchObject({ anchorState: 'orphan', versionId: first.version.id });
    const changes = await later.library.compareVersions({ before: first.version.id, after: second.version.id });
    expect(changes).toContainEqual(expect.objectContaining({ before: 'Library Technicians', after: 'Library Support Specialists' }));
    const old = await later.library.read({ profileId: id, versionId: first.version.id });
    expect(old).toMatchObject({ profile: first.profile, computed: first.computed });
    // With the first edition in use again, its text is current again and the note stands where it stood.
    expect((await use.library.read({ profileId: id })).version.id).toBe(first.version.id);
    expect(await use.annotations.forProfile({ clientId: client.id, profileId: id })).toMatchObject([{ anchorState: 'exact' }]);
  });

  test('that lacks the occupation leaves what was kept', async () => {
    const { version } = await use.library.read({ profileId: id });
    const later = withLater((occupation) => (occupation.code === technicians ? null : occupation));
    expect((await later.library.read({ profileId: id })).version.id).toBe(version.id);
  });

  test('takes in a note that Undo brings back into the older version', async () => {
    const { client, annotation } = await noteOn('maintain operational records');
    const { changeId } = await use.annotations.remove({ annotationId: annotation.id, revision: annotation.revision });
    const later = withLater(renamed);
    const { version } = await later.library.read({ profileId: id });
    await opened.workspace.undo(changeId);
    await later.library.read({ profileId: id });
    expect(await later.annotations.forProfile({ clientId: client.id, profileId: id })).toMatchObject([{ versionId: version.id }]);
  });
});

describe('Undo', () => {
  test('takes back what was done with a computed profile, never the profile', async () => {
    const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
    await use.clients.shortlist({ clientId: client.id, profileId: id, standing: 'target' });
    await use.plans.create({ clientId: client.id, profileIds: [computedProfileId('25-4022')] });
    for (const label of ['planCreated', 'shortlistChanged', 'clientCreated']) {
      expect((await opened.workspace.undo(undefined)).label).toBe(label);
    }
    await expect(opened.workspace.undo(undefined)).rejects.toMatchObject({ data: { code: 'nothingToUndo' } });
    expect((await use.library.list({})).map(({ socCode }) => socCode)).toEqual(['25-4022', technicians]);
  });

  test('refuses to take a note back that a later edition has moved, and says so', async () => {
    const { changeId } = await noteOn('maintain operational records');
    await withLater(renamed).library.read({ profileId: id });
    await expect(opened.workspace.undo(changeId)).rejects.toMatchObject({ data: { code: 'changedSince' } });
  });
});

test('in any order, again and at once, the same profiles give the same rows', async () => {
  const codes = [technicians, '25-4022', '29-1141', '15-1252', '11-1031'];
  const rowsOf = async ({ workspace: { db } }: TestWorkspace) => ({
    profiles: await db.selectFrom('profile').select(['id', 'soc_code', 'source', 'current_version_id']).orderBy('id').execute(),
    versions: await db
      .selectFrom('profile_version')
      .select(['id', 'profile_id', 'number', 'raw_hash', 'file_name', 'profile_json'])
      .orderBy('id')
      .execute(),
    items: await db
      .selectFrom('profile_item')
      .select(['version_id', 'item_id', 'position', 'text_hash'])
      .orderBy('version_id')
      .orderBy('position')
      .execute(),
  });
  for (const socCode of codes) await holdComputed(opened.context, socCode);
  const expected = await rowsOf(opened);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...codes, ...codes], { minLength: codes.length * 2 }), async (order) => {
      const other = await openTestWorkspace();
      try {
        await Promise.all(order.map((socCode) => holdComputed(other.context, socCode)));
        expect(await rowsOf(other)).toEqual(expected);
      } finally {
        await other.close();
      }
    }),
    { numRuns: 5 },
  );
});
