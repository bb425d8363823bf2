import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { refusalIn } from '../../refusal.ts';
import { checkPack, openPack, type Pack } from './index.ts';

const shipped = join(import.meta.dirname, '../../../../../resources/library');
const scratch = mkdtempSync(join(tmpdir(), 'waymark-pack-'));
const folder = join(scratch, 'library');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(shipped, folder, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function refused(work: Promise<unknown>) {
  return refusalIn(await work.catch((error: unknown) => error));
}

/** Writes a file of the pack anew and lets the manifest vouch for it. */
function replaceWithVoucher(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const entry = manifest.files.find(({ name }: { name: string }) => name === file);
  Object.assign(entry, { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

describe('an opened pack', () => {
  test('gives occupations, details, other titles and names of elements', async () => {
    const pack = await openPack(folder);
    expect(pack.manifest).toMatchObject({ format: 1, counts: { occupations: 848 } });
    expect((await pack.occupation('25-4031'))?.title).toBe('Library Technicians');
    expect((await pack.detail('25-4031'))?.profiles).toEqual(['25-4031.00']);
    expect((await pack.alternateTitles())['25-4031.00']).toContain('Library Clerk');
    expect(await pack.elements()).toMatchObject({ '2.A.1.a': 'Reading Comprehension', '4.A.1.a.1': 'Getting Information' });
  });

  test('has nothing for a code that no occupation has', async () => {
    const pack = await openPack(folder);
    expect(await pack.occupation('25-9999')).toBeNull();
    expect(await pack.detail('55-1011')).toBeNull();
  });

  test('reads a file when it is first asked for, and once', async () => {
    rmSync(join(folder, 'details.json'));
    const pack = await openPack(folder);
    const occupations = await pack.occupations();
    rmSync(join(folder, 'occupations.json'));
    expect(await pack.occupations()).toBe(occupations);
    expect(await pack.occupation('29-1141')).toMatchObject({ title: 'Registered Nurses' });
  });

  test('names its sources with the sentences that their licences ask for', async () => {
    const { manifest } = await openPack(folder);
    expect(manifest.sources.map(({ id }) => id)).toHaveLength(11);
    expect(manifest.sources.find(({ id }) => id === 'onet')?.attribution).toMatch(
      /^This product includes information from the O\*NET 30\.1/,
    );
    expect(readFileSync(join(folder, 'notice.txt'), 'utf8')).toMatch(/Copyright \(c\) 2024 OpenAI\n\nPermission is hereby granted/);
  });
});

describe('a damaged pack', () => {
  const asking: readonly [string, (pack: Pack) => Promise<unknown>][] = [
    ['occupations.json', (pack) => pack.occupation('25-4031')],
    ['details.json', (pack) => pack.detail('25-4031')],
    ['alternate-titles.json', (pack) => pack.alternateTitles()],
    ['elements.json', (pack) => pack.elements()],
  ];

  test.each(asking)('with one figure of %s changed is refused by name, and read again once it is whole', async (file, ask) => {
    const whole = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      whole.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
    );
    const pack = await openPack(folder);
    expect(await refused(ask(pack))).toEqual({ code: 'libraryDamaged', details: { file } });
    writeFileSync(join(folder, file), whole);
    expect(await ask(pack)).toBeTruthy();
  });

  test.each(asking)('without %s is refused by name', async (file, ask) => {
    rmSync(join(folder, file));
    expect(await refused(openPack(folder).then(ask))).toEqual({ code: 'libraryDamaged', details: { file } });
  });

  test.each([
    ['there is none', () => rmSync(join(folder, 'manifest.json'))],
    ['it is cut off', () => writeFileSync(join(folder, 'manifest.json'), '{"format":1,')],
    ['it says too little', () => writeFileSync(join(folder, 'manifest.json'), '{"format":1}')],
  ])('is refused by its manifest when %s', async (_, damage) => {
    damage();
    expect(await refused(openPack(folder))).toEqual({ code: 'libraryDamaged', details: { file: 'manifest.json' } });
  });

  test('of a newer format is not damaged: a newer program reads it', async () => {
    writeFileSync(join(folder, 'manifest.json'), '{"format":2,"parts":[]}');
    expect(await refused(openPack(folder))).toEqual({ code: 'libraryFromTheFuture', details: {} });
  });

  test.each([
    ['occupations.json', '[{"code":"25-4031"}]'],
    ['occupations.json', 'no list'],
    ['details.json', '{"elements":{}}'],
    [
      'details.json',
      '{"elements":{"skills":[],"knowledge":[],"workStyles":[],"workValues":[]},"tiers":[],"kinds":[],"technologies":[],"activities":[],"occupations":{}}',
    ],
    ['alternate-titles.json', '{"25-4031.00":[1]}'],
    ['elements.json', '[]'],
  ])('whose own manifest vouches for a wrong %s is found out by the whole check', async (file, text) => {
    replaceWithVoucher(file, text);
    expect(await refused(checkPack(folder))).toEqual({ code: 'libraryDamaged', details: { file } });
  });
});
