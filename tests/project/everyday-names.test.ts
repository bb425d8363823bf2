import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOccupationSearch } from '../../src/main/engine/occupations/occupation-search.ts';
import { openPack } from '../../src/main/engine/occupations/pack/index.ts';

const root = join(import.meta.dirname, '../..');

/** The reviewed table, without its head. */
const rows = readFileSync(join(root, 'scripts/library/tables/everyday-names.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code = '', language = '', name = '', ...others] = line.split('\t');
    return { code, language, name, isWhole: others.length === 0 };
  });

const scripts: Readonly<Record<string, RegExp>> = {
  en: /^[A-Za-z -]+$/,
  es: /^[\p{sc=Latin} -]+$/u,
  th: /\p{sc=Thai}/u,
  'zh-Hant': /\p{sc=Han}/u,
};

test('everyday names are in their language’s script, each once for an occupation', () => {
  expect(rows.filter(({ language, name, isWhole }) => !isWhole || name !== name.trim() || !scripts[language]?.test(name))).toEqual([]);
  expect(new Set(rows.map(({ code, name }) => `${code} ${name}`)).size).toBe(rows.length);
});

test('every everyday name finds its occupation among the first five', async () => {
  const search = await openOccupationSearch(await openPack(join(root, 'resources/library')));
  const missed = rows.filter(({ code, name }) => !search(name, 5).some(({ socCode }) => socCode === code));
  expect(missed.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
}, 60_000);
