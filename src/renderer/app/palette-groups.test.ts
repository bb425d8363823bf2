import { expect, test } from 'vitest';
import type { SearchHit } from '#shared/contract/search.ts';
import { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { isNothingFound, type PaletteAction, paletteGroups, paletteRowId, SEARCH_INSIDE } from './palette-groups.ts';

const client = (name: string): SearchHit => ({ kind: 'client', clientId: ClientId.parse(name), title: name, detail: '' });
const occupation: SearchHit = {
  kind: 'occupation',
  profileId: ProfileId.parse('p'),
  origin: 'page',
  title: 'Librarian',
  detail: '25-4022',
  matched: null,
};
const lock: PaletteAction = { kind: 'action', id: 'lock', title: 'Lock now', icon: 'lock', run: () => undefined };

test('groups stand in one order and empty ones are left out', () => {
  expect(paletteGroups([occupation, client('Sample Client A')], [lock], '').map((group) => group.kind)).toEqual([
    'client',
    'occupation',
    'action',
  ]);
  expect(paletteGroups([], [lock], 'lib')).toEqual([]);
});

test('words of one plan stand in rows of their own, after people and occupations', () => {
  const words = { kind: 'plan', clientId: ClientId.parse('a'), title: 'Sample Client A' } as const;
  const evidence: SearchHit = { ...words, view: 'evidence', id: 'one', detail: 'Forty records' };
  const funding: SearchHit = { ...words, view: 'costs', id: 'two', detail: 'Training fund' };
  const groups = paletteGroups([evidence, funding, client('Sample Client A'), occupation], [lock], '');
  expect(groups.map((group) => group.kind)).toEqual(['client', 'occupation', 'plan', 'action']);
  expect(new Set(groups.flatMap((group) => group.rows).map(paletteRowId)).size).toBe(5);
});

test('actions are found by a part of their name, whatever the case', () => {
  expect(paletteGroups([], [lock], 'LOCK')[0]?.rows).toEqual([lock]);
});

test('a group shows eight rows at most', () => {
  const many = Array.from({ length: 20 }, (_, number) => client(`Sample Client ${number}`));
  expect(paletteGroups(many, [], '')[0]?.rows).toHaveLength(8);
});

test('nothing is found when only the offer to look inside the profiles is left', () => {
  const inside: PaletteAction = { ...lock, id: SEARCH_INSIDE, title: 'Search inside profiles for “lib”' };
  expect(isNothingFound(paletteGroups([], [lock, inside], 'lib'))).toBe(true);
  expect(isNothingFound(paletteGroups([occupation], [lock, inside], 'lib'))).toBe(false);
});
