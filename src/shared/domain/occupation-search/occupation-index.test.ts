import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { OccupationIndex, type SearchText } from './occupation-index.ts';
import { tokensOf } from './tokens.ts';

const occupations = [
  { code: '25-4022', employment: 142_100 },
  { code: '25-4031', employment: 78_600 },
  { code: '29-1141', employment: 3_300_000 },
  { code: '43-5011', employment: 104_000 },
  { code: '53-3032', employment: 2_235_100 },
];
const texts: readonly SearchText[] = [
  { field: 'title', text: 'Librarians and Media Collections Specialists', codes: ['25-4022'] },
  { field: 'title', text: 'Library Technicians', codes: ['25-4031'] },
  { field: 'title', text: 'Registered Nurses', codes: ['29-1141'] },
  { field: 'title', text: 'Cargo and Freight Agents', codes: ['43-5011'] },
  { field: 'title', text: 'Heavy and Tractor-Trailer Truck Drivers', codes: ['53-3032'] },
  { field: 'translatedTitle', text: 'บรรณารักษ์และผู้เชี่ยวชาญสื่อ', codes: ['25-4022'] },
  { field: 'translatedTitle', text: '圖書館員與媒體館藏專家', codes: ['25-4022'] },
  { field: 'translatedTitle', text: 'Técnicos de biblioteca', codes: ['25-4031'] },
  { field: 'alternateTitle', text: 'Truck Driver', codes: ['43-5011', '53-3032'] },
  { field: 'alternateTitle', text: 'RN (Registered Nurse)', codes: ['29-1141'] },
  { field: 'technology', text: 'Microsoft Excel', codes: ['25-4031', '43-5011'] },
  { field: 'skill', text: 'Operation and Control', codes: ['53-3032'] },
];
const index = new OccupationIndex(occupations, texts);
const codes = (search: string): string[] => index.search(search, 10).map((hit) => hit.code);

describe('an occupation is found', () => {
  test.each([
    ['by its title', 'library technicians', '25-4031', 'title'],
    ['by the beginning of a word, as it is typed', 'libr', '25-4031', 'title'],
    ['in the singular', 'librarian', '25-4022', 'title'],
    ['with the words in another order', 'nurse registered', '29-1141', 'title'],
    ['with a letter left out', 'libarian', '25-4022', 'title'],
    ['with two letters swapped', 'trukc', '53-3032', 'alternateTitle'],
    ['by another name', 'rn', '29-1141', 'alternateTitle'],
    ['in Thai, from the middle of a word', 'ผู้เชี่ยวชาญ', '25-4022', 'translatedTitle'],
    ['in Chinese, by two characters', '館藏', '25-4022', 'translatedTitle'],
    ['in Spanish, without its accents', 'tecnicos', '25-4031', 'translatedTitle'],
    ['by a program it uses', 'excel', '25-4031', 'technology'],
    ['by a skill', 'operation control', '53-3032', 'skill'],
    ['by its code', '25-4031', '25-4031', 'code'],
    ['by its code without the hyphen', '254031', '25-4031', 'code'],
    ['with one word that stands nowhere', 'night library technicians', '25-4031', 'title'],
    ['without the space between two words', 'truckdriver', '53-3032', 'alternateTitle'],
    ['by words of two of its names', 'library excel', '25-4031', 'title'],
    ['in Chinese, with an everyday ending that no name has', '館藏老師', '25-4022', 'translatedTitle'],
  ])('%s', (_how, search, code, field) => {
    expect(index.search(search, 10).find((hit) => hit.code === code)).toMatchObject({ field });
  });

  test('by the beginning of its code, with its neighbours', () => {
    expect(codes('25-40')).toEqual(['25-4022', '25-4031']);
  });

  test('before a rarer one that the same name stands for', () => {
    expect(codes('truck driver')).toEqual(['53-3032', '43-5011']);
  });
});

test('a rare word says more than one that many names share', () => {
  const common = Array.from({ length: 20 }, (_, number) => ({ code: `51-90${10 + number}`, employment: 500_000 }));
  const names = common.map(({ code }) => ({ field: 'title', text: 'Machine Operators', codes: [code] }) as const);
  const rare = { field: 'title', text: 'Lathe Setters', codes: ['51-4034'] } as const;
  const machines = new OccupationIndex([...common, { code: '51-4034', employment: 20_000 }], [...names, rare]);
  expect(machines.search('lathe operator', 1).map((hit) => hit.code)).toEqual(['51-4034']);
});

test('nothing is found for what stands nowhere, and for no word at all', () => {
  expect(codes('xylophone tuner')).toEqual([]);
  expect(codes(' … ')).toEqual([]);
});

test('filling words alone are looked for, and count for nothing beside others', () => {
  expect(codes('and').length).toBeGreaterThan(0);
  expect(codes('the library technicians')).toEqual(codes('library technicians'));
});

test('whatever is typed, no search fails, gives more than it was asked for, or one occupation twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 0, max: 5 }), (search, limit) => {
      const hits = index.search(search, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(new Set(hits.map((hit) => hit.code)).size).toBe(hits.length);
      for (const { score } of hits) expect(score).toBeGreaterThan(0);
    }),
  );
});

test('every text finds its own occupations', () => {
  for (const { text, codes: own } of texts) expect(index.search(text, 10).map((hit) => hit.code)).toEqual(expect.arrayContaining([...own]));
});

test('tokens are the same for a text in another case, normal form or width', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('é', 'n', 'A', 'ß', 'น', 'ำ', '館', 'Ｑ', ' '), maxLength: 12 }), (text) => {
      expect(tokensOf(text.normalize('NFD'))).toEqual(tokensOf(text));
      expect(tokensOf(text.toLowerCase())).toEqual(tokensOf(text));
    }),
  );
});

test('the distance of two words is the same both ways, and null beyond the most', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.nat(4), (one, other, most) => {
      const distance = editDistance(one, other, most);
      expect(editDistance(other, one, most)).toBe(distance);
      expect(distance === null || distance <= most).toBe(true);
    }),
  );
  expect(editDistance('librarian', 'libarian', 2)).toBe(1);
  expect(editDistance('truck', 'trukc', 1)).toBe(1);
  expect(editDistance('truck', 'trust', 1)).toBe(null);
});
