import { describe, expect, it } from 'vitest';
import { plain } from '../paper/index.ts';
import { linked, qrCodesOf } from './links.ts';

const links = (words: string) => linked(plain(words)).flatMap(({ link }) => (link === undefined ? [] : [link]));

describe('addresses in words', () => {
  it('become links without the sign that ends their sentence, and no letter is lost', () => {
    const words = 'See https://example.org/a?b=1, (www.example.com/path) and https://example.net/頁。';
    expect(links(words)).toEqual(['https://example.org/a?b=1', 'https://www.example.com/path', 'https://example.net/%E9%A0%81']);
    expect(
      linked(plain(words))
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
  });

  it('stay words where they are no public web address', () => {
    for (const words of ['http://localhost/x', 'https://name:word@example.org/', 'mailto:a@example.org', 'http://192.168.0.1/a']) {
      expect(links(words)).toEqual([]);
    }
  });

  it('have one code each', () => {
    const text = linked(plain('https://example.org/a and again https://example.org/a'));
    expect(qrCodesOf([text, text])).toEqual([{ kind: 'qrCode', address: 'https://example.org/a', caption: [] }]);
  });
});
