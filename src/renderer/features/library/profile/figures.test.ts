import { describe, expect, it } from 'vitest';
import { moneyStretch } from './figures.ts';

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
