import { describe, expect, it } from 'vitest';
import { costText, hoursText, languagesText, readCost, readHours, readLanguages, readSkills } from './read-fields.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('the fields of a resource as people write them', () => {
  it.each([
    ['', null],
    ['24', { low: 24, high: 24 }],
    ['20-30', { low: 20, high: 30 }],
    ['20 – 30', { low: 20, high: 30 }],
    ['1,200 to 1,500', { low: 1_200, high: 1_500 }],
  ])('reads the hours %s', (text, hours) => {
    expect(readHours(text)).toEqual({ ok: true, value: hours });
    expect(readHours(hoursText(hours))).toEqual({ ok: true, value: hours });
  });

  it.each([
    ['30-20', 'resources.error.hoursOrder'],
    ['a few', 'resources.error.hours'],
    ['1-2-3', 'resources.error.hours'],
    ['0', 'resources.error.hours'],
  ])('does not guess at the hours %s', (text, message) => {
    expect(readHours(text)).toEqual({ ok: false, message });
  });

  it.each([
    ['', null],
    ['Free', { amount: 0, currency: null }],
    ['0', { amount: 0, currency: null }],
    ['0 EUR', { amount: 0, currency: null }],
    ['120 usd', usd(120)],
    ['USD 1,200', usd(1_200)],
    ['$120 USD', usd(120)],
  ])('reads the cost %s', (text, cost) => {
    expect(readCost(text, 'free')).toEqual({ ok: true, value: cost });
    expect(readCost(costText(cost, 'free'), 'free')).toEqual({ ok: true, value: cost });
  });

  it.each([
    ['120', 'resources.error.currency'],
    ['$120', 'resources.error.currency'],
    ['12.50 EUR', 'resources.error.cost'],
    ['EUR', 'resources.error.cost'],
    ['cheap', 'resources.error.cost'],
    ['-5 EUR', 'resources.error.cost'],
  ])('does not guess at the cost %s', (text, message) => {
    expect(readCost(text, 'free')).toEqual({ ok: false, message });
  });

  it('reads languages by name or tag, and names the one it does not know', () => {
    expect(readLanguages('English, th; Traditional Chinese, english')).toEqual({ ok: true, value: ['en', 'th', 'zh-Hant'] });
    expect(readLanguages(languagesText(['en', 'zh-Hant', 'pt-BR']))).toEqual({ ok: true, value: ['en', 'zh-Hant', 'pt-BR'] });
    expect(readLanguages('English, Klingonish')).toEqual({ ok: false, message: 'resources.error.language', named: 'Klingonish' });
  });

  it('reads skills line by line or parted by semicolons, each once', () => {
    expect(readSkills('Basic programming\n Data; Basic programming\n\n')).toEqual({ ok: true, value: ['Basic programming', 'Data'] });
    expect(readSkills('x'.repeat(201))).toEqual({ ok: false, message: 'resources.error.skills' });
  });
});
