import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packFile } from '../occupations/index.ts';
import { alteredPack, withMedianPay } from '../occupations/pack/testing.ts';
import { refusalIn } from '../refusal.ts';
import { newer, packsBench, resources, technicians } from './testing.ts';

const bench = packsBench();

async function refused(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return refusalIn(error);
}

const inUse = async () => (await bench.calls.occupations.info()).edition;
const medianPay = async () => (await bench.calls.occupations.read({ socCode: technicians })).occupation.wages?.years[0]?.p50;
const shipped = async () => (await bench.calls.packs.status()).editions.find((one) => one.shipped);

describe('importing', () => {
  test('keeps an edition beside the shipped one, which stays in use until another is chosen; and back again', async () => {
    const before = await inUse();
    const events = await bench.importFile(newer);
    expect(events.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(3);
    expect(events.at(-1)).toMatchObject({ kind: 'kept', age: 'newer', edition: { edition: '2027.1', inUse: false, shipped: false } });
    expect([await inUse(), await medianPay()]).toEqual([before, 44_580]);

    const { editions } = await bench.calls.packs.status();
    expect(editions.map(({ edition }) => edition)).toEqual(['2027.1', before]);
    const [first] = editions;
    if (first === undefined) throw new Error('none');
    expect((await bench.calls.packs.use({ id: first.id })).editions[0]).toMatchObject({ inUse: true });
    expect([await inUse(), await medianPay()]).toEqual(['2027.1', 51_230]);

    await bench.startAgain();
    expect([await inUse(), await medianPay()]).toEqual(['2027.1', 51_230]);
    await bench.calls.packs.use({ id: (await shipped())?.id ?? first.id });
    expect([await inUse(), await medianPay()]).toEqual([before, 44_580]);
    expect((await bench.calls.packs.remove({ id: first.id })).editions).toHaveLength(1);
  });

  test('says that an edition is older, and that the edition in use needs nothing', async () => {
    const older = packFile(alteredPack('2025.9'));
    expect((await bench.importFile(older)).at(-1)).toMatchObject({ kind: 'kept', age: 'older' });
    await bench.calls.packs.use({ id: await bench.importedId(newer) });
    expect(await refused(bench.importFile(newer))).toMatchObject({ code: 'packInUse', details: { edition: '2027.1' } });
    const files = new Map(readdirSync(join(resources, 'library')).map((name) => [name, readFileSync(join(resources, 'library', name))]));
    expect((await bench.importFile(packFile(files))).at(-1)).toMatchObject({ kind: 'kept', age: 'older', edition: { shipped: true } });
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
      expect([name, await refused(bench.importFile(bytes))]).toEqual([name, expect.objectContaining(expected)]);
    expect(existsSync(join(bench.folder, 'library')) ? readdirSync(join(bench.folder, 'library')) : []).toEqual([]);
    expect((await bench.calls.packs.status()).editions).toHaveLength(1);
  });

  test('stopped, leaves nothing; what a killed program left is cleared by the next import and is never an edition', async () => {
    const stop = new AbortController();
    const content = new Blob([new Uint8Array(newer)]);
    const stream = await bench.calls.packs.importFile({ file: { name: 'a', content } }, { signal: stop.signal });
    const stopped = (async () => {
      for await (const event of stream) if (event.kind === 'progress' && event.done === 2) stop.abort();
    })();
    expect(await refused(stopped)).toMatchObject({ code: 'cancelled' });
    expect(readdirSync(join(bench.folder, 'library'))).toEqual([]);

    mkdirSync(join(bench.folder, 'library', 'coming-killed'));
    writeFileSync(join(bench.folder, 'library', 'coming-killed', 'occupations.json'), '[half');
    expect((await bench.calls.packs.status()).editions).toHaveLength(1);
    await bench.importedId(newer);
    expect(readdirSync(join(bench.folder, 'library'))).toHaveLength(1);
  });
});

test('two imports at once do not meet', async () => {
  const other = packFile(alteredPack('2028.1'));
  const ids = await Promise.all([bench.importedId(newer), bench.importedId(other)]);
  expect(readdirSync(join(bench.folder, 'library')).toSorted()).toEqual(ids.toSorted());
});

test('the same file imported several times at once is kept once', async () => {
  for (let round = 0; round < 3; round += 1) {
    const [id, ...others] = await Promise.all([bench.importedId(newer), bench.importedId(newer), bench.importedId(newer)]);
    expect(new Set(others)).toEqual(new Set([id]));
    expect(readdirSync(join(bench.folder, 'library'))).toEqual([id]);
    await bench.calls.packs.remove({ id });
  }
});

describe('using', () => {
  test('a damaged edition is not put to use; one damaged since falls back to the shipped one and says so', async () => {
    const id = await bench.importedId(newer);
    const file = join(bench.folder, 'library', id, 'details.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('0.5', '0.6'));
    expect(await refused(bench.calls.packs.use({ id }))).toMatchObject({ code: 'packDamaged', details: { edition: '2027.1' } });
    writeFileSync(file, whole);
    await bench.calls.packs.use({ id });
    await bench.startAgain(() => writeFileSync(file, whole.slice(0, 1_000)));
    expect(await bench.calls.packs.status()).toMatchObject({
      fallenBackFrom: '2027.1',
      editions: [{ inUse: false }, { shipped: true, inUse: true }],
    });
    expect(await medianPay()).toBe(44_580);
    // Imported again, it is whole again, and as with every import what is in use stays until another is chosen, also after a start.
    const again = await bench.importedId(newer);
    expect((await bench.calls.packs.status()).fallenBackFrom).toBeNull();
    await bench.startAgain();
    expect(await medianPay()).toBe(44_580);
    await bench.calls.packs.use({ id: again });
    expect([await medianPay(), (await bench.calls.packs.status()).fallenBackFrom]).toEqual([51_230, null]);
  });

  test('where the program came with a newer edition than the one in use, that is told', async () => {
    const newerShipped = async () => (await bench.calls.packs.status()).newerShipped;
    expect(await newerShipped()).toBeNull();
    const older = await bench.importedId(packFile(alteredPack('2025.9')));
    expect(await newerShipped()).toBeNull();
    await bench.calls.packs.use({ id: older });
    expect(await newerShipped()).toMatchObject({ shipped: true, edition: (await shipped())?.edition });
    await bench.calls.packs.use({ id: await bench.importedId(newer) });
    expect(await newerShipped()).toBeNull();
  });

  test.runIf(existsSync('/dev/full'))('a full disk leaves the former edition in use', async () => {
    const id = await bench.importedId(newer);
    symlinkSync('/dev/full', join(bench.folder, 'library', 'in-use.json.part'));
    expect(await refused(bench.calls.packs.use({ id }))).toMatchObject({ code: 'diskFull' });
    expect(await medianPay()).toBe(44_580);
  });

  test('the edition in use and the shipped one are not removed', async () => {
    const id = await bench.importedId(newer);
    await bench.calls.packs.use({ id });
    expect(await refused(bench.calls.packs.remove({ id }))).toMatchObject({ code: 'packRemoveInUse' });
    const shippedId = (await shipped())?.id ?? id;
    await expect(bench.calls.packs.remove({ id: shippedId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
