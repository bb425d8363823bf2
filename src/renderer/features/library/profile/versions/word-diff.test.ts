import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords } from './word-diff.ts';

const marked = (text: string, other: string) =>
  changedWords(text, other)
    .filter(({ changed }) => changed)
    .map((run) => run.text);

describe('what differs between two versions of a passage', () => {
  it('is marked word by word', () => {
    expect(marked('about 3% growth a year', 'about 5% growth a year')).toEqual(['3']);
    expect(marked('entry pay is low', 'pay is low')).toEqual(['entry ']);
  });

  it('is marked inside Thai and Chinese, which write no spaces', () => {
    const chinese = changedWords('圖書館員薪資上升', '圖書館員薪資下降');
    expect(chinese[0]).toEqual({ text: '圖書館員薪資', changed: false });
  });

  it('is nothing for equal texts and everything against none', () => {
    expect(marked('the same', 'the same')).toEqual([]);
    expect(marked('all new', '')).toEqual(['all new']);
  });

  it('never loses a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
        expect(
          changedWords(text, other)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
