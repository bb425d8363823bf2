import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { refusalIn } from '../refusal.ts';
import { openZip, writeZip } from './index.ts';

async function contents(archive: Buffer): Promise<[string, string][]> {
  return Promise.all(openZip(archive).map(async ({ name, read }) => [name, (await read()).toString('utf8')] as [string, string]));
}

async function refused(archive: Buffer) {
  try {
    await contents(archive);
    return null;
  } catch (error) {
    const found = refusalIn(error);
    if (found === null) throw error;
    return found;
  }
}

const files = new Map([
  ['a folder/first table.txt', 'words '.repeat(5_000)],
  ['empty.txt', ''],
  ['ไทย.txt', 'ภาษาไทย'],
]);

test('what was written is read again, name by name, and the same files give the same bytes', async () => {
  const archive = writeZip(files);
  expect(await contents(archive)).toEqual([...files]);
  expect(writeZip(files).equals(archive)).toBe(true);
  expect(archive.length).toBeLessThan(1_000);
});

test('an archive of another program is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const archive = writeZip(files);
  writeFileSync(join(folder, 'ours.zip'), archive);
  // Python is on the machines of the project, not on every one.
  const script = [
    'import zipfile, sys',
    'ours = zipfile.ZipFile("ours.zip"); assert ours.testzip() is None',
    'with zipfile.ZipFile("theirs.zip", "w", zipfile.ZIP_DEFLATED) as out:',
    '    for name in ours.namelist(): out.writestr(name, ours.read(name))',
    'sys.stdout.buffer.write(open("theirs.zip", "rb").read())',
  ].join('\n');
  const run = spawnSync('python3', ['-c', script], { cwd: folder });
  if (run.error !== undefined) return;
  expect(run.stderr.toString()).toBe('');
  expect(await contents(run.stdout)).toEqual([...files]);
});

test('what is no archive, or only half of one, is refused as that', async () => {
  const archive = writeZip(files);
  expect(await refused(Buffer.from('just text'))).toMatchObject({ code: 'archiveNotZip' });
  expect(await refused(Buffer.alloc(0))).toMatchObject({ code: 'archiveNotZip' });
  expect(await refused(archive.subarray(0, archive.length / 2))).toMatchObject({ code: 'archiveCutOff' });
});

test('a file that would unpack to more than it states is refused, not unpacked', async () => {
  const archive = writeZip(new Map([['bomb.txt', Buffer.alloc(50_000_000)]]));
  const list = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  archive.writeUInt32LE(10, list + 24);
  expect(await refused(archive)).toMatchObject({ code: 'archiveDamaged', details: { file: 'bomb.txt' } });
});

test('a damaged byte is a refusal or leaves every content as it was, never another content or a fault', async () => {
  const archive = writeZip(files);
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = Buffer.from(archive);
      damaged[at] = (damaged[at] ?? 0) ^ change;
      if ((await refused(damaged)) !== null) return;
      const texts = (await contents(damaged)).map(([, text]) => text);
      expect([...files.values()].slice(0, texts.length)).toEqual(texts);
    }),
    { numRuns: 300 },
  );
});
