import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOccupationLibrary } from '#engine/occupations/index.ts';
import { nearNames, readName } from './near-names.ts';
import { skillNameKey } from './skill-name.ts';

const near = (one: string, other: string) => nearNames(readName(one), readName(other));

test.each([
  ['Library technology', 'Library technologies', 'forms'],
  ['Statistical analyses', 'Statistical analysis', 'forms'],
  ['Coaching classes', 'Coaching class', 'forms'],
  ['Data base design', 'Database design', 'spacing'],
  ['E-mail etiquette', 'Email etiquette', 'spacing'],
  ['Communication skills', 'Communication', 'smallWords'],
  ['Care of the collection', 'Care collection', 'smallWords'],
  ['Data ethics and privacy', 'Data privacy & ethics', 'order'],
  ['Management of change', 'Change management', 'order'],
  ['Cataloguing records', 'Cataloging records', 'spelling'],
  ['Organisation of events', 'Organization of events', 'spelling'],
  ['Basic programing', 'Basic programming', 'spelling'],
  ['Каталогизация', 'Каталогизацыя', null],
  ['Работа с каталогами', 'Работа с каталлогами', 'spelling'],
])('“%s” and “%s”: %s', (one, other, why) => {
  expect(near(one, other)).toBe(why);
});

test.each([
  ['Inductive reasoning', 'Deductive reasoning'],
  ['Near vision', 'Far vision'],
  ['Oral comprehension', 'Oral expression'],
  ['Operations analysis', 'Operations monitoring'],
  ['Basic programming', 'Advanced programming'],
  ['Programming', 'Programming in Python'],
  ['Formal writing', 'Informal writing'],
  ['Selling', 'Spelling'],
  ['Windows 2019', 'Windows 2021'],
  ['C++', 'C#'],
  ['Python3 scripts', 'Python2 scripts'],
  ['การวิเคราะห์ข้อมูล', 'การวิเคราะห์ข้อมูลฯ'],
  ['資料分析與整理工作', '資料分析與管理工作'],
  ['Skills', 'Skill'],
  ['', 'Writing'],
])('“%s” and “%s” are not one', (one, other) => {
  expect(near(one, other)).toBeNull();
});

const anyName = fc
  .array(
    fc.constantFrom('data', 'analysis', 'analyses', 'cataloging', 'cataloguing', 'of', 'skills', 'technologies', 'technology', 'C++', 'แก้'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((words) => fc.constantFrom(' ', '-', '  ', ' & ').map((between) => words.join(between)));

describe('whatever the names', () => {
  test('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(fc.oneof(anyName, fc.string({ unit: 'grapheme' })), anyName, (one, other) => near(one, other) === near(other, one)),
    );
  });

  test('a name is never proposed with itself, nor with another writing of it', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom('', ' ', '.', '!'), (name, more) => {
        expect(near(name, name.toUpperCase() + more)).toBeNull();
        expect(skillNameKey(name)).toBe(skillNameKey(name.toUpperCase() + more));
      }),
    );
  });

  test('case, punctuation and spacing change nothing', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        expect(near(` ${one.toUpperCase()}.`, other)).toBe(near(one, other));
      }),
    );
  });
});

test('of the skills that the 848 occupations of the library list, no two are taken for one', { timeout: 60_000 }, async () => {
  const library = createOccupationLibrary(join(import.meta.dirname, '../../../../resources/library'));
  const names = new Set<string>();
  const occupations = await library.occupations();
  for (const { code } of occupations) {
    for (const { name } of (await library.read(code))?.derived.profile.skillsToBuild ?? []) names.add(name);
  }
  const read = [...names].map(readName);
  const proposed = read.flatMap((one, place) => read.slice(place + 1).filter((other) => nearNames(one, other) !== null));
  expect([occupations.length, names.size]).toEqual([848, 115]);
  expect(proposed).toEqual([]);
});
