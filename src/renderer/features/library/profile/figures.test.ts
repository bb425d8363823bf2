import { describe, expect, it } from 'vitest';
import { moneyEnds, moneyStretch, yearsStretch } from './figures.ts';

const printed = (text: string) => {
  const stretch = moneyStretch(text);
  return stretch === null ? null : text.slice(stretch.from, stretch.to);
};

describe('money as a page prints it', () => {
  it('is found between the words it is glued to', () => {
    expect(printed('Master of Arts2年$30,000~$80,000')).toBe('$30,000~$80,000');
    expect(printed('初級(0-3年)$45,000 ~ $60,000Small libraries')).toBe('$45,000 ~ $60,000');
    expect(printed('Certificate$500')).toBe('$500');
    expect(printed('Entry$28,000–35,000')).toBe('$28,000–35,000');
  });

  it('is not found where the page states none', () => {
    expect(printed('State certificate, 2 years')).toBeNull();
  });
});

describe('the parts of a pay row that the screen writes anew', () => {
  const cut = (text: string, stretch: { from: number; to: number } | null) => stretch && text.slice(stretch.from, stretch.to);
  const ends = (text: string) => [cut(text, moneyEnds(text).low), cut(text, moneyEnds(text).high)];

  it('are both ends of the range', () => {
    expect(ends('Entry (0-3 years)$45,000 ~ $60,000Small libraries')).toEqual(['$45,000', ' ~ $60,000']);
    expect(ends('Certificate$500')).toEqual([null, '$500']);
    expect(ends('not stated')).toEqual([null, null]);
  });

  it('keep an upper end open that the text leaves open', () => {
    const row = 'Senior: $198,240–$239,200 or more a year. May 2025.';
    expect(ends(row)).toEqual(['$198,240', '–$239,200 or more']);
    expect(moneyEnds(row).orMore).toBe(true);
    expect(ends('Lead $90,000+')).toEqual([null, '$90,000+']);
    expect(moneyEnds('Entry$28,000–35,000').orMore).toBe(false);
  });

  it('are the years before the money', () => {
    const row = '初級(0-3年)$45,000 ~ $60,000';
    expect(cut(row, yearsStretch(row))).toBe('0-3');
    expect(cut('Lead (8+ years)$90,000', yearsStretch('Lead (8+ years)$90,000'))).toBe('8+');
    expect(yearsStretch('Entry$28,000')).toBeNull();
  });
});
