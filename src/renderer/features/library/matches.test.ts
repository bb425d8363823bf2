import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatches } from './matches.ts';

describe('the search term in a title', () => {
  it('is marked wherever it stands, whatever its case', () => {
    expect(markMatches('Library technician in a library', 'LIBRARY')).toEqual([
      { text: 'Library', match: true },
      { text: ' technician in a ', match: false },
      { text: 'library', match: true },
    ]);
  });

  it('is marked in Thai and Chinese', () => {
    expect(markMatches('圖書館技術員', '技術').filter(({ match }) => match)).toEqual([{ text: '技術', match: true }]);
    expect(markMatches('เจ้าหน้าที่ห้องสมุด', 'ห้อง').filter(({ match }) => match)).toEqual([{ text: 'ห้อง', match: true }]);
  });

  it('is only ever text, never a pattern', () => {
    expect(markMatches('C++ (advanced)', '.*')).toEqual([{ text: 'C++ (advanced)', match: false }]);
    expect(markMatches('C++ (advanced)', '++ (')).toEqual([
      { text: 'C', match: false },
      { text: '++ (', match: true },
      { text: 'advanced)', match: false },
    ]);
  });

  it('never loses or adds a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, search) => {
        expect(
          markMatches(text, search)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
