import { describe, expect, it } from 'vitest';
import { breakOpportunities } from './line-breaking.ts';

const pieces = (text: string) => {
  let start = 0;
  return breakOpportunities(text).map(({ position }) => {
    const piece = text.slice(start, position);
    start = position;
    return piece;
  });
};

describe('line breaking', () => {
  it('breaks Thai between words and never before a repetition sign', () => {
    expect(pieces('บรรณารักษ์ช่วยผู้คนค้นหาข้อมูล')).toEqual(expect.arrayContaining(['บรรณารักษ์', 'ช่วย', 'ค้นหา', 'ข้อมูล']));
    expect(pieces('เครื่องมือใหม่ๆ น้ำใจ').some((piece) => piece.startsWith('ๆ'))).toBe(false);
  });

  it('keeps Chinese punctuation off the start of a line and opening brackets off its end', () => {
    for (const piece of pieces('「成長領域」包含數位典藏，資訊管理、檔案（與詮釋資料）；請一起閱讀。')) {
      expect(piece).not.toMatch(/^[，。、；：！？」』）》】…]/u);
      expect(piece).not.toMatch(/[「『（《【]$/u);
    }
  });

  it('keeps dates together, and figures with their units', () => {
    expect(pieces('by 7 March 2027 for 24 hours a week')).toEqual(['by ', '7 March 2027 ', 'for ', '24 hours ', 'a ', 'week']);
  });

  it('keeps the host of an address together, and ranges', () => {
    expect(pieces('see https://www.example.org/oes/ now')).toEqual(['see ', 'https://www.example.org/', 'oes/ ', 'now']);
    expect(pieces('pay US$45,000–60,000 a year')).toEqual(['pay ', 'US$45,000–60,000 ', 'a ', 'year']);
  });

  it('keeps Chinese dates together, and figures with their units', () => {
    expect(pieces('從2026年9月7日到2027年4月，共192 小時')).toEqual(expect.arrayContaining(['2026年9月7日', '2027年']));
    for (const piece of pieces('從2026年9月7日到2027年4月，共192 小時')) expect(piece).not.toMatch(/\d ?$/);
  });

  it('keeps an hour with its sign together, and a span of hours', () => {
    expect(pieces('de 2026, 15:00–15:45')).toEqual(['de ', '2026, ', '15:00–15:45']);
    expect(pieces('on Monday, 3:00\u00a0PM–3:45\u00a0PM')).toContain('3:00\u00a0PM–3:45\u00a0PM');
    expect(pieces('เวลา 11:00 น. พบกัน')).toContain('11:00 น. ');
  });

  it('ends at the end, and says which breaks must be taken', () => {
    expect(breakOpportunities('')).toEqual([{ position: 0, required: false }]);
    expect(breakOpportunities('a\nb')).toEqual([
      { position: 2, required: true },
      { position: 3, required: false },
    ]);
  });
});
