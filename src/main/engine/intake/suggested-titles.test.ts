import { join } from 'node:path';
import { expect, test } from 'vitest';
import { suggestedCodes } from '#shared/domain/intake/suggested-codes.ts';
import { createOccupationLibrary } from '../occupations/index.ts';

const library = createOccupationLibrary(join(import.meta.dirname, '../../../../resources/library'));

test.each([
  ['Library assistant', '25-4031'],
  ['warehouse picker', '53-7064'],
  ['Nurse', '29-1141'],
  ['barista', '35-3023'],
  ['secretary in a law office', '43-6012'],
  ['ครู', '25-2021'],
])('for the title “%s” %s is among the suggestions', async (title, code) => {
  expect(suggestedCodes(await library.search(title, 5)).map(({ socCode }) => socCode)).toContain(code);
});

test('for words that are no title nothing is suggested', async () => {
  expect(suggestedCodes(await library.search('Desk work at a branch library', 5))).toEqual([]);
});
