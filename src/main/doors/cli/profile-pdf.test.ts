import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPdf } from '#engine/paper/testing.ts';
import { runCommandLine } from './run.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-pdf-'));
  out = join(folder, 'profile.pdf');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function printed(...words: string[]) {
  let answer = '';
  const streams = {
    input: async () => '',
    out: (text: string) => {
      answer += text;
    },
    error: () => {},
    watched: false,
  };
  const exit = await runCommandLine(['profile', ...words, '--json', '--workspace', join(folder, 'none')], streams, {});
  return { exit, value: JSON.parse(answer) };
}

it('prints a computed profile without a workspace, set as asked', { timeout: 60_000 }, async () => {
  const { exit, value } = await printed('25-4031', '--pdf', out, '--language', 'en,th', '--paper', 'letter', '--immigration');
  expect(exit).toBe(0);
  expect(value).toMatchObject({ socCode: '25-4031', out, options: { secondLanguage: 'th', paper: 'letter', immigration: true } });
  const pdf = await readPdf(new Uint8Array(readFileSync(out)));
  expect(pdf).toMatchObject({ pages: value.pages, outline: ['Library Technicians'] });
  expect(pdf.actual.join('')).toContain('การย้ายถิ่นฐาน');
});

it('refuses what it cannot print, and leaves the file that was there', { timeout: 60_000 }, async () => {
  writeFileSync(out, 'kept');
  expect(await printed('99-9999', '--pdf', out)).toMatchObject({ exit: 2, value: { error: { code: 'codeUnknown' } } });
  expect(await printed('25-4031', '--pdf', out, '--paper', 'a5')).toMatchObject({ exit: 2, value: { error: { code: 'badValue' } } });
  expect(await printed('25-4031', '--paper', 'a4')).toMatchObject({ exit: 2, value: { error: { code: 'missingOption' } } });
  expect(readFileSync(out, 'utf8')).toBe('kept');
  const nowhere = join(folder, 'none', 'profile.pdf');
  expect(await printed('25-4031', '--pdf', nowhere)).toMatchObject({ exit: 2, value: { error: { code: 'noSuchFolder' } } });
  expect(existsSync(nowhere)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
});
