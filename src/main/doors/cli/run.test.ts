import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consentFields } from '#engine/consent/testing.ts';
import { testLog } from '#engine/database/testing.ts';
import { createEngine } from '#engine/engine.ts';
import { randomIds, systemClock } from '#engine/system.ts';
import { commands } from './commands.ts';
import { type Ran, runWords } from './testing.ts';

const passphrase = 'a long sample passphrase';
/** A sentence of the catalogue, and not its key. */
const sentence = /^[A-Z][^.]* .*\.$/;
const samplePages = join(import.meta.dirname, '../../../../resources/sample-pages');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-cli-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function waymark(words: readonly string[], environment: Record<string, string> = { WAYMARK_PASSPHRASE: passphrase }): Promise<Ran> {
  return runWords([...words, '--workspace', join(folder, 'workspace')], environment);
}

/** A workspace as `waymark create` makes it, but for a passphrase that costs little to try, and with a client, who agreed to papers, where one is named. */
async function makeWorkspace(clientName?: string, agreed = true): Promise<void> {
  const engine = createEngine({
    paths: { workspace: join(folder, 'workspace'), resources: '' },
    clock: systemClock,
    ids: randomIds,
    log: testLog(),
    vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
  });
  const calls = createRouterClient(engine.router);
  await calls.vault.create({ passphrase });
  if (clientName !== undefined) {
    const { client } = await calls.clients.create({ fields: { name: clientName } });
    if (agreed) await calls.consent.record({ clientId: client.id, fields: consentFields() });
  }
  await engine.close();
}

/** Runs with `--json`; standard output must be one value and nothing else. */
async function json(words: readonly string[], environment?: Record<string, string>) {
  const ran = await waymark([...words, '--json'], environment);
  expect(ran.out.trimEnd().split('\n')).toHaveLength(1);
  return { ...ran, value: JSON.parse(ran.out) };
}

describe('waymark', () => {
  it('explains itself and every command', async () => {
    const { exit, out } = await waymark(['help']);
    expect(exit).toBe(0);
    for (const { name } of commands) {
      expect(out).toContain(`  ${name} `);
      expect((await waymark([...name.split(' '), '--help'])).out).toContain(`waymark ${name}`);
    }
  });

  it.each([
    [['frob'], 'unknownCommand'],
    [['import'], 'missingFiles'],
    [['clients', '--frob'], 'unknownOption'],
    [['report', '--client', 'C-0001'], 'missingOption'],
    [['clients', '--search'], 'missingValue'],
    [['clients', '--search='], 'missingValue'],
    [['clients', '--search', '--help'], 'missingValue'],
    [['clients', '--help=yes'], 'noValueTaken'],
    [['clients', 'Sample'], 'unexpectedWord'],
    [['report', '--client', 'C-0001', '--out'], 'missingValue'],
  ])('refuses %j as %s', async (words, code) => {
    const { exit, value } = await json(words);
    expect(exit).toBe(2);
    expect(Object.keys(value.error)).toEqual(['code', 'message', 'next']);
    expect(value.error.code).toBe(code);
    const plain = await waymark(words);
    expect(plain).toMatchObject({ exit: 2, out: '' });
    expect(plain.error).toContain(value.error.message);
  });

  it('takes the passphrase from its variable and from no argument', async () => {
    const { exit, value } = await json(['create'], {});
    expect(exit).toBe(2);
    expect(value.error.code).toBe('passphraseMissing');
    expect((await json(['create', '--passphrase', passphrase], {})).value.error.code).toBe('unknownOption');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('makes a workspace, shows its recovery code once, and refuses a second one', async () => {
    const { exit, value } = await json(['create']);
    expect(exit).toBe(0);
    expect(value.recoveryCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){7}$/);
    const again = await json(['create']);
    expect(again).toMatchObject({ exit: 2, value: { error: { code: 'workspaceExists' } } });
  });

  it('refuses a wrong passphrase and a missing workspace, each with a next step', async () => {
    expect((await json(['clients'])).value.error).toMatchObject({ code: 'workspaceMissing', next: expect.stringMatching(/\w/) });
    await makeWorkspace();
    const wrong = await json(['clients'], { WAYMARK_PASSPHRASE: 'another long passphrase' });
    expect(wrong).toMatchObject({ exit: 2, value: { error: { code: 'passphraseWrong' } } });
  });

  it('backs up, and lists what there is', async () => {
    await makeWorkspace();
    expect(await json(['backup'])).toMatchObject({ exit: 0, value: { checked: true, fileName: expect.any(String) } });
    expect(await json(['clients'])).toMatchObject({ exit: 0, value: [] });
    expect((await waymark(['clients'])).out).toBe('There are no clients.\n');
    expect(await json(['clients', '--search', 'x'.repeat(300)])).toMatchObject({ exit: 2, value: { error: { code: 'inputRefused' } } });
    expect(existsSync(join(folder, 'workspace', 'logs', 'faults'))).toBe(false);
    expect(await json(['report', '--client', 'C-9999', '--out', join(folder, 'x.pdf')])).toMatchObject({
      exit: 2,
      value: { error: { code: 'clientUnknown' } },
    });
  });
});

describe('the occupation library', () => {
  it('is searched without a workspace, in any of its languages and with mistakes', async () => {
    const first = async (...words: string[]) => (await json(['search', ...words, '--limit', '1'], {})).value[0];
    expect(await first('libarian')).toMatchObject({ socCode: '25-4022', matchedIn: 'alternateTitle', score: expect.any(Number) });
    expect(await first('圖書館技術員')).toMatchObject({ socCode: '25-4031', title: 'Library Technicians', matchedIn: 'translatedTitle' });
    expect(await first('registered', 'nurse')).toMatchObject({ socCode: '29-1141' });
    expect(await first('25-4031')).toMatchObject({ socCode: '25-4031', matchedIn: 'code' });
    expect((await waymark(['search', 'xyzzyx'], {})).out).toBe('No occupation is found by “xyzzyx”.\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [['search'], 'missingSearch'],
    [['search', 'nurse', '--limit', '0'], 'badValue'],
    [['search', 'nurse', '--limit', 'ten'], 'badValue'],
  ])('refuses %j', async (words, code) => {
    expect(await json(words, {})).toMatchObject({ exit: 2, value: { error: { code, next: expect.stringMatching(/\w/) } } });
  });

  it('shows the computed profile of a code, every figure with its source', async () => {
    const { exit, value } = await json(['profile', '25-4031'], {});
    expect(exit).toBe(0);
    expect(value).toMatchObject({ socCode: '25-4031', rule: 'derived-2', overall: { value: 4.8, stated: 9 } });
    expect(value.figures['salary.entry']).toContainEqual(
      expect.objectContaining({ value: 29300, unit: 'dollars', origin: 'official', source: 'oews', year: 2025, coverage: 'exact' }),
    );
    expect(value.scores.income).toMatchObject({ value: 2.9, inputs: [expect.objectContaining({ key: 'medianPay', value: 44580 })] });
    const told = {
      value: expect.toSatisfy((figure) => figure !== undefined),
      unit: expect.any(String),
      origin: expect.stringMatching(/^(official|computed)$/),
      source: expect.toBeOneOf(value.sources.map((source: { id: string }) => source.id)),
      year: expect.any(Number),
      coverage: expect.stringMatching(/^(exact|combined|group)$/),
    };
    const figures: { inputs?: object[] }[] = [
      ...Object.values<{ inputs: object[] }[]>(value.figures).flat(),
      ...Object.values<{ inputs: object[] }>(value.scores),
      ...value.profile.dimensions,
      value.overall,
    ];
    for (const figure of figures) for (const one of [figure, ...(figure.inputs ?? [])]) expect(one).toMatchObject(told);
    expect((await waymark(['profile', '25-4031'], {})).out).toMatch(/^25-4031 Library Technicians\nOverall 4\.8 of 10/);
    expect((await json(['profile', '99-9999'], {})).value.error).toMatchObject({ code: 'codeUnknown', next: expect.stringMatching(/\w/) });
    expect((await json(['profile', 'nurse'], {})).value.error).toMatchObject({ code: 'badCode', next: expect.stringMatching(/\w/) });
  });

  it('says its edition, counts, sources with licences, and checksum', async () => {
    const { exit, value } = await json(['library', 'info'], {});
    expect(exit).toBe(0);
    expect(value).toMatchObject({ counts: { occupations: 848 }, checksum: expect.stringMatching(/^[0-9a-f]{64}$/) });
    for (const source of value.sources)
      expect(source).toMatchObject({ licence: expect.any(String), attribution: expect.stringMatching(/\w/) });
    expect((await waymark(['library', 'info'], {})).out).toContain('O*NET(R) is a trademark of USDOL/ETA');
  });
});

const papersKept = async () => {
  const engine = createEngine({
    paths: { workspace: join(folder, 'workspace'), resources: '' },
    clock: systemClock,
    ids: randomIds,
    log: testLog(),
  });
  const calls = createRouterClient(engine.router);
  await calls.vault.unlock({ passphrase });
  const papers = await calls.reports.list();
  await engine.close();
  return papers;
};

describe('waymark report', () => {
  it('keeps no paper that could not be written where it was wanted', async () => {
    await makeWorkspace('Sample Client A');
    const words = ['report', '--client', 'C-0001', '--kind', 'skill-plan', '--out'];
    const refused = await json([...words, join(folder, 'no such folder', 'plan.pdf')]);
    expect(refused).toMatchObject({ exit: 2, value: { error: { code: 'noSuchFolder', next: expect.stringMatching(sentence) } } });
    expect(await papersKept()).toEqual([]);
  });

  it('leaves the file that was there when the paper is refused, and replaces it when it is made', async () => {
    await makeWorkspace('Sample Client A');
    const out = join(folder, 'plan.pdf');
    writeFileSync(out, 'the paper of last week');
    expect((await json(['report', '--client', 'C-9999', '--out', out])).exit).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('the paper of last week');
    const made = await json(['report', '--client', 'C-0001', '--kind', 'skill-plan', '--out', out]);
    expect(made).toMatchObject({ exit: 0, value: { out } });
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(folder).toSorted()).toEqual(['plan.pdf', 'workspace']);
  });
});

describe('waymark report without consent', () => {
  it('writes nothing, keeps nothing, and says what to do', async () => {
    await makeWorkspace('Sample Client A', false);
    const refused = await json(['report', '--client', 'C-0001', '--kind', 'skill-plan', '--out', join(folder, 'plan.pdf')]);
    expect(refused).toMatchObject({ exit: 2, value: { error: { code: 'consentMissing', next: expect.stringMatching(sentence) } } });
    expect(readdirSync(folder)).toEqual(['workspace']);
    expect(await papersKept()).toEqual([]);
  });
});

describe('waymark import', () => {
  it('reads pages without a workspace, a passphrase or a trace', async () => {
    const { exit, value } = await json(['import', samplePages, '--dry-run'], {});
    expect(exit).toBe(0);
    expect(Object.keys(value)).toEqual(['profiles', 'questions', 'unplaced', 'warnings']);
    expect(value.profiles.map(({ socCode }: { socCode: string }) => socCode).toSorted()).toEqual(['25-4022', '25-4031']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('imports a folder with progress on standard error, and the same pages again as unchanged', async () => {
    await makeWorkspace();
    const first = await json(['import', samplePages]);
    expect(first.exit).toBe(0);
    expect(first.value.profiles.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['new', 'new']);
    expect(first.error).toMatch(/of 2 /);
    const again = await json(['import', samplePages]);
    expect(again.value.profiles.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect((await waymark(['library', 'list'])).out).toMatch(/25-4022/);
  });

  it('tells of its progress in at most ten lines when nobody watches', async () => {
    await makeWorkspace();
    const page = readFileSync(join(samplePages, 'librarians.zh-Hant.txt'), 'utf8');
    mkdirSync(join(folder, 'pages'));
    for (let number = 0; number < 25; number += 1) {
      writeFileSync(join(folder, 'pages', `${number}.txt`), page.replaceAll('25-4022', `11-${1000 + number}`));
    }
    const { exit, error } = await waymark(['import', join(folder, 'pages')]);
    expect(exit).toBe(0);
    expect(error.split('\n').filter((line) => line.includes(' of 25 '))).toHaveLength(10);
  });

  it('refuses what is no page, with and without --dry-run, and writes nothing', async () => {
    await makeWorkspace();
    const odd: readonly (readonly [name: string, content: string, code: string])[] = [
      ['empty.txt', '', 'pageEmpty'],
      ['binary.txt', '\u0000\u0001\u0002\u0000PNG', 'pageBinary'],
      ['large.txt', 'x'.repeat(2 * 1024 * 1024 + 1), 'pageTooLarge'],
      ['prose.txt', 'Once there was a library, and it had many rooms.\n', 'pageNotAProfile'],
    ];
    for (const [name, content, code] of odd) {
      writeFileSync(join(folder, name), content);
      const { exit, value } = await json(['import', join(folder, name), '--dry-run']);
      expect(exit).toBe(2);
      expect(value).toEqual({ error: { code, message: expect.stringMatching(sentence), next: expect.stringMatching(sentence) } });
    }
    const one = await json(['import', join(folder, 'empty.txt')]);
    expect(one).toMatchObject({ exit: 2, value: { error: { code: 'pageEmpty' } } });
    const { exit, value } = await json(['import', ...odd.map(([name]) => join(folder, name))]);
    expect(exit).toBe(2);
    expect(value.failures.map(({ code }: { code: string }) => code)).toEqual(odd.map(([, , code]) => code));
    expect((await json(['library', 'list'])).value).toEqual([]);
  });

  it('imports the good files beside the refused ones and says which are which', async () => {
    await makeWorkspace();
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    const [page = ''] = readdirSync(samplePages).filter((name) => name.endsWith('.txt'));
    writeFileSync(join(mixed, 'good.txt'), readFileSync(join(samplePages, page)));
    writeFileSync(join(mixed, 'empty.txt'), '');
    const { exit, value, error } = await json(['import', mixed, join(folder, 'missing.txt')]);
    expect(exit).toBe(2);
    expect(value.profiles).toHaveLength(1);
    const failures: { fileName: string; code: string }[] = value.failures;
    expect(failures.map(({ fileName, code }) => `${fileName} ${code}`).toSorted()).toEqual([
      'empty.txt pageEmpty',
      'missing.txt fileUnreadable',
    ]);
    expect(error).toContain('missing.txt');
  });
});
