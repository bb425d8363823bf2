import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackEvent, ProfileImpact } from '#shared/contract/packs.ts';
import type { EditionId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { testClock, testIds, testLog } from '../database/testing.ts';
import { createEngine } from '../engine.ts';
import { packFile, shippedEdition } from '../occupations/index.ts';
import { alteredPack, withMedianPay } from '../occupations/pack/testing.ts';
import { refusalIn } from '../refusal.ts';
import { allEvents } from '../test-events.ts';

const resources = join(import.meta.dirname, '../../../../resources');
const technicians = '25-4031';
const librarians = '25-4022';
const newer = packFile(alteredPack('2027.1', withMedianPay(technicians, 51_230)));

let folder: string;
let engine: ReturnType<typeof start>;
const clock = testClock();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-packs-'));
  engine = start();
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

function start() {
  const { router, close } = createEngine({
    paths: { workspace: folder, resources },
    clock,
    ids: testIds(),
    log: testLog(),
    vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
  });
  return { calls: createRouterClient(router), close };
}

async function importFile(bytes: Uint8Array, signal?: AbortSignal): Promise<PackEvent[]> {
  const content = new Blob([new Uint8Array(bytes)]);
  const stream = await engine.calls.packs.importFile({ file: { name: 'a.waymark-library', content } }, signal ? { signal } : {});
  return allEvents(stream);
}

async function importedId(bytes: Uint8Array): Promise<EditionId> {
  const last = (await importFile(bytes)).at(-1);
  if (last?.kind !== 'kept') throw new Error('not kept');
  return last.edition.id;
}

async function refused(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return refusalIn(error);
}

const inUse = async () => (await engine.calls.occupations.info()).edition;
const medianPay = async () => (await engine.calls.occupations.read({ socCode: technicians })).occupation.wages?.years[0]?.p50;
const shipped = async () => (await engine.calls.packs.status()).editions.find((one) => one.shipped);

describe('importing', () => {
  test('keeps an edition beside the shipped one, which stays in use until another is chosen; and back again', async () => {
    const before = await inUse();
    const events = await importFile(newer);
    expect(events.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(3);
    expect(events.at(-1)).toMatchObject({ kind: 'kept', age: 'newer', edition: { edition: '2027.1', inUse: false, shipped: false } });
    expect([await inUse(), await medianPay()]).toEqual([before, 44_580]);

    const { editions } = await engine.calls.packs.status();
    expect(editions.map(({ edition }) => edition)).toEqual(['2027.1', before]);
    const [first] = editions;
    if (first === undefined) throw new Error('none');
    expect((await engine.calls.packs.use({ id: first.id })).editions[0]).toMatchObject({ inUse: true });
    expect([await inUse(), await medianPay()]).toEqual(['2027.1', 51_230]);

    await engine.close();
    engine = start();
    expect([await inUse(), await medianPay()]).toEqual(['2027.1', 51_230]);
    await engine.calls.packs.use({ id: (await shipped())?.id ?? first.id });
    expect([await inUse(), await medianPay()]).toEqual([before, 44_580]);
    expect((await engine.calls.packs.remove({ id: first.id })).editions).toHaveLength(1);
  });

  test('says that an edition is older, and that the edition in use needs nothing', async () => {
    const older = packFile(alteredPack('2025.9'));
    expect((await importFile(older)).at(-1)).toMatchObject({ kind: 'kept', age: 'older' });
    await engine.calls.packs.use({ id: await importedId(newer) });
    expect(await refused(importFile(newer))).toMatchObject({ code: 'packInUse', details: { edition: '2027.1' } });
    const files = new Map(readdirSync(join(resources, 'library')).map((name) => [name, readFileSync(join(resources, 'library', name))]));
    expect((await importFile(packFile(files))).at(-1)).toMatchObject({ kind: 'kept', age: 'older', edition: { shipped: true } });
  });

  test('refuses what is no whole pack, and leaves nothing behind', async () => {
    const files = new Map([...alteredPack('2027.1')]);
    const pack = (changes: ReadonlyMap<string, string | null>) =>
      packFile(
        new Map(
          [...new Map<string, string | null>([...files, ...changes])].flatMap(([name, text]) =>
            text === null ? [] : [[name, text] as const],
          ),
        ),
      );
    const manifest = JSON.parse(files.get('manifest.json') ?? '');
    const withManifest = (change: object) => pack(new Map([['manifest.json', JSON.stringify({ ...manifest, ...change })]]));
    const damaged = Buffer.from(newer);
    const middle = Math.floor(damaged.length / 2);
    damaged.writeUInt8(damaged.readUInt8(middle) ^ 1, middle);
    const cases: [string, Uint8Array, object][] = [
      ['text', Buffer.from('an occupation page'), { code: 'archiveNotZip' }],
      ['half a file', newer.subarray(0, newer.length / 2), { code: 'archiveCutOff' }],
      ['a damaged byte', damaged, { code: 'archiveDamaged' }],
      ['another archive', packFile(new Map([['notes.txt', 'words']])), { code: 'packNotALibrary' }],
      ['a newer program’s', withManifest({ format: 2 }), { code: 'libraryFromTheFuture' }],
      ['a manifest that says too little', withManifest({ counts: null }), { code: 'archiveDamaged', details: { file: 'manifest.json' } }],
      ['a missing file', pack(new Map([['elements.json', null]])), { code: 'archiveDamaged', details: { file: 'elements.json' } }],
      ['another content', pack(new Map([['elements.json', '{}']])), { code: 'archiveDamaged', details: { file: 'elements.json' } }],
      ['a way out', withManifest({ files: [{ name: '../case.db', bytes: 1, sha256: '0'.repeat(64) }] }), { code: 'archiveDamaged' }],
      ['far too much', withManifest({ files: [{ name: 'a.json', bytes: 9e9, sha256: '0'.repeat(64) }] }), { code: 'archiveTooLarge' }],
      [
        'another content of this edition',
        packFile(alteredPack(await inUse(), withMedianPay(technicians, 1))),
        { code: 'packOtherContent' },
      ],
      [
        'a shape that no schema knows',
        packFile(alteredPack('2028.1', (one) => ({ ...one, major: 7 as never }))),
        { code: 'archiveDamaged' },
      ],
    ];
    for (const [name, bytes, expected] of cases)
      expect([name, await refused(importFile(bytes))]).toEqual([name, expect.objectContaining(expected)]);
    expect(existsSync(join(folder, 'library')) ? readdirSync(join(folder, 'library')) : []).toEqual([]);
    expect((await engine.calls.packs.status()).editions).toHaveLength(1);
  });

  test('stopped, leaves nothing; what a killed program left is cleared by the next import and is never an edition', async () => {
    const stop = new AbortController();
    const content = new Blob([new Uint8Array(newer)]);
    const stream = await engine.calls.packs.importFile({ file: { name: 'a', content } }, { signal: stop.signal });
    const stopped = (async () => {
      for await (const event of stream) if (event.kind === 'progress' && event.done === 2) stop.abort();
    })();
    expect(await refused(stopped)).toMatchObject({ code: 'cancelled' });
    expect(readdirSync(join(folder, 'library'))).toEqual([]);

    mkdirSync(join(folder, 'library', 'coming-killed'));
    writeFileSync(join(folder, 'library', 'coming-killed', 'occupations.json'), '[half');
    expect((await engine.calls.packs.status()).editions).toHaveLength(1);
    await importedId(newer);
    expect(readdirSync(join(folder, 'library'))).toHaveLength(1);
  });
});

test('two imports at once do not meet', async () => {
  const other = packFile(alteredPack('2028.1'));
  const ids = await Promise.all([importedId(newer), importedId(other)]);
  expect(readdirSync(join(folder, 'library')).toSorted()).toEqual(ids.toSorted());
});

describe('using', () => {
  test('a damaged edition is not put to use; one damaged since falls back to the shipped one and says so', async () => {
    const id = await importedId(newer);
    const file = join(folder, 'library', id, 'details.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('0.5', '0.6'));
    expect(await refused(engine.calls.packs.use({ id }))).toMatchObject({ code: 'packDamaged', details: { edition: '2027.1' } });
    writeFileSync(file, whole);
    await engine.calls.packs.use({ id });
    await engine.close();
    writeFileSync(file, whole.slice(0, 1_000));
    engine = start();
    expect(await engine.calls.packs.status()).toMatchObject({
      fallenBackFrom: '2027.1',
      editions: [{ inUse: false }, { shipped: true, inUse: true }],
    });
    expect(await medianPay()).toBe(44_580);
    // Imported again, it is whole again, and as with every import what is in use stays until another is chosen, also after a start.
    const again = await importedId(newer);
    expect((await engine.calls.packs.status()).fallenBackFrom).toBeNull();
    await engine.close();
    engine = start();
    expect(await medianPay()).toBe(44_580);
    await engine.calls.packs.use({ id: again });
    expect([await medianPay(), (await engine.calls.packs.status()).fallenBackFrom]).toEqual([51_230, null]);
  });

  test('where the program came with a newer edition than the one in use, that is told', async () => {
    const newerShipped = async () => (await engine.calls.packs.status()).newerShipped;
    expect(await newerShipped()).toBeNull();
    const older = await importedId(packFile(alteredPack('2025.9')));
    expect(await newerShipped()).toBeNull();
    await engine.calls.packs.use({ id: older });
    expect(await newerShipped()).toMatchObject({ shipped: true, edition: (await shipped())?.edition });
    await engine.calls.packs.use({ id: await importedId(newer) });
    expect(await newerShipped()).toBeNull();
  });

  test.runIf(existsSync('/dev/full'))('a full disk leaves the former edition in use', async () => {
    const id = await importedId(newer);
    symlinkSync('/dev/full', join(folder, 'library', 'in-use.json.part'));
    expect(await refused(engine.calls.packs.use({ id }))).toMatchObject({ code: 'diskFull' });
    expect(await medianPay()).toBe(44_580);
  });

  test('the edition in use and the shipped one are not removed', async () => {
    const id = await importedId(newer);
    await engine.calls.packs.use({ id });
    expect(await refused(engine.calls.packs.remove({ id }))).toMatchObject({ code: 'packRemoveInUse' });
    const shippedId = (await shipped())?.id ?? id;
    await expect(engine.calls.packs.remove({ id: shippedId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('with the former edition in use again, a profile’s former version is the one in use, not the one made last', async () => {
  const { calls } = engine;
  await calls.vault.create({ passphrase: 'ten plain ducks walk home' });
  const profileId = computedProfileId(technicians);
  const { version: first } = await calls.library.read({ profileId });
  await calls.packs.use({ id: await importedId(newer) });
  const { version: second } = await calls.library.read({ profileId });
  await calls.packs.use({ id: shippedEdition });
  expect(await calls.library.read({ profileId })).toMatchObject({ version: first, versionInUse: first, versions: [first, second] });
  expect(await calls.library.read({ profileId, versionId: second.id })).toMatchObject({ version: second, versionInUse: first });
});

describe('impact', () => {
  async function impactOf(id: EditionId): Promise<{ profiles: ProfileImpact[]; held: number }> {
    const profiles: ProfileImpact[] = [];
    let held = -1;
    for await (const event of await engine.calls.packs.impact({ id })) {
      if (event.kind === 'profile') profiles.push(event.profile);
      if (event.kind === 'finished') held = event.held;
    }
    return { profiles, held };
  }

  test('tells before and after which figures change and who has them, and nothing of what is written in notes', async () => {
    const { calls } = engine;
    await calls.vault.create({ passphrase: 'ten plain ducks walk home' });
    const profileId = computedProfileId(technicians);
    const { profile, version } = await calls.library.read({ profileId });
    await calls.library.read({ profileId: computedProfileId(librarians) });
    const clients = [];
    for (const name of ['Sample Client B', 'Sample Client A', 'Sample Client C']) {
      clients.push((await calls.clients.create({ fields: { name } })).client.id);
    }
    const [b, a] = clients;
    if (a === undefined || b === undefined) throw new Error('none');
    await calls.clients.shortlist({ clientId: a, profileId, standing: 'target' });
    await calls.reports.save({
      clientId: a,
      options: { kind: 'careerReport', profileId, sections: ['summary'], secondLanguage: null, paper: 'a4', bodySize: 10 },
    });
    await calls.plans.create({ clientId: b, profileIds: [profileId] });
    // The paper of another profile holds no figure of this one, though the client plans it.
    await calls.profilePaper.save({
      clientId: b,
      options: {
        kind: 'occupationProfile',
        profileId: computedProfileId(librarians),
        versionId: null,
        immigration: false,
        notes: false,
        secondLanguage: null,
        paper: 'a4',
        bodySize: 10,
      },
    });
    const summary = profile.passages.find(({ section }) => section === 'summary');
    if (summary === undefined) throw new Error('none');
    await calls.annotations.create({
      clientId: b,
      profileId,
      versionId: version.id,
      kind: 'question',
      body: 'a secret',
      anchor: { itemId: summary.id, start: 0, end: 10 },
    });

    const id = await importedId(newer);
    const before = await impactOf(id);
    expect(before.held).toBe(2);
    expect(before.profiles).toMatchObject([
      {
        profileId,
        title: 'Library Technicians',
        gone: false,
        clients: [
          { name: 'Sample Client A', notes: 0, shortlisted: true, planned: false, papers: 1 },
          { name: 'Sample Client B', notes: 1, shortlisted: false, planned: true, papers: 0 },
        ],
      },
    ]);
    const pay = before.profiles[0]?.changes.find(({ after }) => after?.includes('51,230'));
    expect(pay?.before).toContain('44,580');
    expect(JSON.stringify(before)).not.toContain('a secret');

    await calls.packs.use({ id });
    expect(await impactOf(id)).toEqual(before);
    clock.advance(60_000);
    // Read with the new figures, the profile has a new version; what changed is told all the same, and new papers are not among the old ones.
    const renewed = await calls.library.read({ profileId });
    expect(renewed.version.number).toBe(2);
    await calls.reports.save({
      clientId: a,
      options: { kind: 'careerReport', profileId, sections: ['summary'], secondLanguage: null, paper: 'a4', bodySize: 10 },
    });
    expect((await impactOf(id)).profiles).toMatchObject(before.profiles);

    const back = await impactOf((await shipped())?.id ?? id);
    expect(back.profiles[0]?.changes.find(({ after }) => after?.includes('44,580'))?.before).toContain('51,230');
  });

  test('a kept paper of one profile counts for that profile', async () => {
    const { calls } = engine;
    await calls.vault.create({ passphrase: 'ten plain ducks walk home' });
    const { client } = await calls.clients.create({ fields: { name: 'Sample Client A' } });
    const profileId = computedProfileId(technicians);
    await calls.library.read({ profileId });
    await calls.profilePaper.save({
      clientId: client.id,
      options: {
        kind: 'occupationProfile',
        profileId,
        versionId: null,
        immigration: false,
        notes: false,
        secondLanguage: null,
        paper: 'a4',
        bodySize: 10,
      },
    });
    expect((await impactOf(await importedId(newer))).profiles).toMatchObject([{ profileId, clients: [{ papers: 1, shortlisted: false }] }]);
  });

  test('an occupation that the edition does not have is told as gone', async () => {
    await engine.calls.vault.create({ passphrase: 'ten plain ducks walk home' });
    await engine.calls.library.read({ profileId: computedProfileId(technicians) });
    const without = packFile(alteredPack('2027.2', (one) => (one.code === technicians ? null : one)));
    expect((await impactOf(await importedId(without))).profiles).toMatchObject([{ socCode: technicians, gone: true, changes: [] }]);
  });

  test('is not told of a locked workspace', async () => {
    const id = await importedId(newer);
    await expect(impactOf(id)).rejects.toMatchObject({ code: 'LOCKED' });
  });
});
