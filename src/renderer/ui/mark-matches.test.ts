import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markMatches } from './mark-matches.ts';

test('every place of the search is marked, whatever the case', () => {
  expect(markMatches('Library, librarian', 'LIBRAR').map((run) => [run.text, run.match])).toEqual([
    ['Librar', true],
    ['y, ', false],
    ['librar', true],
    ['ian', false],
  ]);
});

test('words that stand apart are marked one by one, the whole search where it stands as typed', () => {
  const marked = (text: string) =>
    markMatches(text, 'data lib')
      .filter((run) => run.match)
      .map((run) => run.text);
  expect(marked('Library data')).toEqual(['Lib', 'data']);
  expect(marked('Data library, data')).toEqual(['Data lib']);
});

test('signs of a pattern are only signs', () => {
  expect(markMatches('C++ (beginner)', '++ (').filter((run) => run.match)).toEqual([{ text: '++ (', start: 1, match: true }]);
});

test('the runs always give the text back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, search) => {
      expect(
        markMatches(text, search)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
