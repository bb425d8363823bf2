import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runWords } from './testing.ts';

const workspace = mkdtempSync(join(tmpdir(), 'waymark-cli-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

async function waymark(...words: string[]) {
  return runWords([...words, '--workspace', workspace]);
}

async function json(...words: string[]) {
  const { exit, out } = await waymark(...words, '--json');
  expect(exit).toBe(0);
  return JSON.parse(out);
}

describe('waymark compare', () => {
  test('puts occupations in the order of the weights, with parts that add up and the range of what is unknown', async () => {
    const compared = await json('compare', '25-4022', '25-4031', '--weights', 'income=5,studyTime=1');
    expect(compared.ruleVersion).toBe('fit-1');
    expect(compared.criteria).toEqual([
      { criterion: 'income', direction: 'benefit', weight: 5, share: 83 },
      { criterion: 'studyTime', direction: 'burden', weight: 1, share: 17 },
    ]);
    expect(compared.options.map((option: { code: string; place: number }) => [option.place, option.code])).toEqual([
      [1, '25-4022'],
      [2, '25-4031'],
    ]);
    for (const { fit, range, coverage, contributions } of compared.options) {
      expect(contributions.reduce((sum: number, { points }: { points: number }) => sum + points, 0)).toBeCloseTo(fit, 9);
      expect(range).toEqual([fit, fit]);
      expect(coverage).toEqual({ known: 2, of: 2, unknownPoints: 0 });
    }
    const [{ contributions: burdens }] = (await json('compare', '25-4022', '25-4031', '--weights', 'aiRisk=5')).options;
    expect(burdens).toMatchObject([{ criterion: 'aiRisk', stated: 8.3, turned: 2.7 }]);
    const turned = await json('compare', '25-4022', '25-4031', '--weights', 'income=1,studyTime=5');
    expect(turned.options[0].code).toBe('25-4031');
  });

  test('says in words what is too close and what would turn the order round', async () => {
    const { out } = await waymark('compare', '25-4022', '25-4031', '--weights', 'income=3,studyTime=3');
    expect(out).toMatch(/of 10, 2 of 2 known/);
    expect(out).toMatch(/(too close to call|would put .* before .*)\./);
  });

  test.each([
    [['25-4022'], 'codeCount', '1 code given'],
    [['25-4022', '25-4022'], 'codeTwice', '25-4022'],
    [['25-4022', '2540'], 'badCode', '“2540”'],
    [['25-4022', '99-9999'], 'codeUnknown', '99-9999'],
    [['25-4022', '25-4031', '--weights', 'income=6'], 'badValue', '6'],
    [['25-4022', '25-4031', '--weights', 'money=3'], 'badValue', 'money'],
    [['25-4022', '25-4031', '--weights', 'income'], 'badWeight', '“income”'],
    [['25-4022', '25-4031', '--weights', 'income=1,income=2'], 'badWeight', '“income=2”'],
  ])('refuses %j as %s and names what is wrong', async (words, code, named) => {
    const { exit, out } = await waymark('compare', ...words, '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code, message: expect.stringContaining(named), next: expect.stringMatching(/[.T]$/) });
  });
});

describe('waymark compare --pdf', () => {
  test('writes the occupations side by side, without a workspace', async () => {
    const out = join(workspace, 'side.pdf');
    expect(await json('compare', '25-4022', '25-4031', '--pdf', out, '--size', '12')).toMatchObject({
      codes: ['25-4022', '25-4031'],
      out,
      options: { kind: 'comparison', bodySize: 12 },
    });
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('speaks one language or two as asked, and is set as any paper is', async () => {
    const out = join(workspace, 'side.pdf');
    const options = async (...given: string[]) => (await json('compare', '25-4022', '25-4031', '--pdf', out, ...given)).options;
    expect(await options('--language', 'th')).toMatchObject({ language: 'th', secondLanguage: null });
    expect(await options('--language', 'th,en', '--large-print', '--plain')).toMatchObject({
      ...{ language: 'th', secondLanguage: 'en', bodySize: 18, plain: true },
    });
  });

  test('refuses the setting of a paper without a place to write it', async () => {
    const { exit, out } = await waymark('compare', '25-4022', '25-4031', '--size', '12', '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code: 'missingOption', message: expect.stringContaining('--pdf') });
  });
});

describe('waymark transition', () => {
  test('has a direction: a technician needs study to be a librarian, and not the other way round', async () => {
    const up = await json('transition', '25-4031', '25-4022');
    expect(up).toMatchObject({
      ruleVersion: 'transition-1',
      from: { socCode: '25-4031' },
      to: { socCode: '25-4022' },
      distance: 'education',
    });
    const line = (found: typeof up, name: string) => found.lines.find((each: { line: string }) => each.line === name);
    expect(up.lines.map(({ line: name }: { line: string }) => name)).toEqual(['skills', 'education', 'credential', 'pay', 'aiExposure']);
    expect(line(up, 'education')).toMatchObject({ word: 'more', facts: { more: 5 } });
    expect(line(up, 'pay').word).toBe('higher');
    const down = await json('transition', '25-4022', '25-4031');
    expect(line(down, 'education').word).toBe('enough');
    expect(line(down, 'pay').word).toBe('lower');
  });

  test('takes off study that is done', async () => {
    const found = await json('transition', '25-4031', '25-4022', '--studied', '4');
    expect(found.lines[1]).toMatchObject({ line: 'education', facts: { more: 2 } });
  });

  test('reads in plain sentences, one a line', async () => {
    const { exit, out } = await waymark('transition', '25-4031', '25-4022');
    expect(exit).toBe(0);
    const [heading, ...lines] = out.trim().split('\n');
    expect(heading).toBe('From Library Technicians to Librarians and Media Collections Specialists');
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Za-z ]+: .*\.$/);
  });

  test.each([
    [['25-4022'], 'codeCount', '1 code'],
    [['25-4022', 'librarian'], 'badCode', '“librarian”'],
    [['99-9999', '25-4031'], 'codeUnknown', '99-9999'],
    [['25-4022', '25-4031', '--studied', 'many'], 'badValue', '“many”.'],
    [['25-4022', '25-4031', '--studied', '0x2'], 'badValue', '“0x2”.'],
  ])('refuses %j as %s, with what was typed', async (words, code, typed) => {
    const { exit, out } = await waymark('transition', ...words, '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code, message: expect.stringContaining(typed) });
  });
});
