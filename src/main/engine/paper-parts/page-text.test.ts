import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';

describe('page text', () => {
  it('marks the chrome’s language and English', () => {
    expect(pageText('初級(0-3年) Small libraries', 'zh-Hant')).toEqual([
      { text: '初級(0-3年) ', language: 'zh-Hant' },
      { text: 'Small libraries', language: 'en' },
    ]);
    expect(pageText('2 ปี', 'th')).toEqual([{ text: '2 ปี', language: 'th' }]);
    expect(pageText('図書館', 'ja')).toEqual([{ text: '図書館', language: 'ja' }]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          pageText(text, 'th')
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
