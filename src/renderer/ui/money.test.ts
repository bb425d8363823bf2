import { describe, expect, it } from 'vitest';
import { createMoney } from './money.ts';

const money = createMoney('en-US');

describe('money on screen', () => {
  it('names the currency once in a range and shortens only whole thousands', () => {
    expect(money.range({ low: 30_000, high: 80_000, currency: 'USD' })).toBe('$30,000–80,000');
    expect(money.shortRange({ low: 45_000, high: 60_000, currency: 'USD' })).toBe('$45k–60k');
    expect(money.shortRange({ low: 45_500, high: 60_000, currency: 'USD' })).toBe('$45,500–60,000');
    expect(money.short(45_000, 'USD')).toBe('$45k');
  });

  it('keeps cents and writes a single figure once', () => {
    expect(money.range({ low: 18.5, high: 22, currency: 'USD' })).toBe('$18.50–22');
    expect(money.range({ low: 660, high: 660, currency: 'USD' })).toBe('$660');
  });

  it('says what a free thing costs', () => {
    expect(money.amount(0, 'USD')).toBe('$0');
  });

  it('names a currency in words', () => {
    expect(money.currencyName('USD')).toBe('US dollars');
  });
});
