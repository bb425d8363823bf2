import { expect, test } from 'vitest';
import { allNearPairs, type NamedSkill, nearSkills, pairKey } from './near-skills.ts';
import { skillId } from './testing.ts';

const named = (id: string, name: string, ...listed: string[]): NamedSkill => ({
  id: skillId(id),
  name,
  sources: listed.map((each) => ({ name: each })),
});

test('each pair once, in the plan’s order, by the names that look alike', () => {
  const skills = [
    named('a', 'Library technology'),
    named('b', 'Careful packing', 'Careful packings'),
    named('c', 'Library technologies'),
    named('d', 'Packing, careful'),
  ];
  expect(nearSkills(skills, new Set())).toEqual([
    { one: 'a', other: 'c', names: ['Library technology', 'Library technologies'], why: 'forms' },
    { one: 'b', other: 'd', names: ['Careful packing', 'Packing, careful'], why: 'order' },
  ]);
});

test('a name that a list gave counts as the skill’s own, which a person may have changed', () => {
  const skills = [named('a', 'My tools', 'Library technology'), named('b', 'Library technologies')];
  expect(nearSkills(skills, new Set())).toMatchObject([{ names: ['Library technology', 'Library technologies'] }]);
});

test('what was kept apart is not proposed again, whichever way round and in whatever writing', () => {
  const [one, other] = [named('a', 'Library technology'), named('b', 'library  Technologies')];
  const apart = new Set([pairKey('LIBRARY TECHNOLOGIES', 'Library technology')]);
  expect(nearSkills([one, other], apart)).toEqual([]);
  expect(nearSkills([other, one], apart)).toEqual([]);
  const third = named('c', 'Technology of the library');
  expect(nearSkills([one, other, third], apart)).toMatchObject([
    { one: 'a', other: 'c', why: 'order' },
    { one: 'b', other: 'c', why: 'order' },
  ]);
});

test('keeping two skills apart is about all names by which they are near', () => {
  const one = named('a', 'Library technology', 'Library-technology tools');
  const other = named('b', 'Library technologies', 'Library technologies tool');
  const pairs = allNearPairs(one, other);
  expect(pairs).toEqual([
    ['Library technology', 'Library technologies'],
    ['Library-technology tools', 'Library technologies tool'],
  ]);
  expect(nearSkills([one, other], new Set(pairs.map(([left, right]) => pairKey(left, right))))).toEqual([]);
});
