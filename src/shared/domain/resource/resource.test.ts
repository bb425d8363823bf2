import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessCell, plainCell } from '../spreadsheet-cell.ts';
import { CalendarDate } from '../time.ts';
import { compareCosts } from './cost-order.ts';
import { languageName, readLanguage } from './languages.ts';
import { isCheckOld, ResourceCost, ResourceFields } from './resource.ts';
import { likenessOf, servingOf } from './serves-skill.ts';
import { stepFigures } from './step-figures.ts';

const day = (text: string) => CalendarDate.parse(text);

describe('a check', () => {
  it.each([
    ['2025-11-16', '2026-11-17', true],
    ['2025-11-17', '2026-11-17', false],
    ['2027-02-28', '2028-02-29', true],
    ['2027-03-01', '2028-02-29', false],
  ])('of %s is older than twelve months on %s: %s', (checkedOn, today, isOld) => {
    expect(isCheckOld(day(checkedOn), day(today))).toBe(isOld);
  });

  it('that never was is not known to be old', () => {
    expect(isCheckOld(null, day('2026-11-17'))).toBe(false);
  });
});

describe('a cost', () => {
  it('has a currency, unless it is free', () => {
    expect(ResourceCost.safeParse({ amount: 120, currency: null }).success).toBe(false);
    expect(ResourceCost.safeParse({ amount: 0, currency: 'EUR' }).success).toBe(false);
    expect(ResourceCost.safeParse({ amount: 0, currency: null }).success).toBe(true);
  });

  it('orders free before the own currency before others before not stated', () => {
    const costs = [
      null,
      cost(50, 'THB'),
      cost(300, 'USD'),
      cost(9, 'EUR'),
      cost(40, 'EUR'),
      cost(20, 'USD'),
      { amount: 0, currency: null },
    ];
    const ordered = costs.toSorted((left, right) => compareCosts(left, right, 'USD'));
    expect(ordered.map((one) => one && `${one.amount} ${one.currency ?? 'free'}`)).toEqual([
      '0 free',
      '20 USD',
      '300 USD',
      '9 EUR',
      '40 EUR',
      '50 THB',
      null,
    ]);
  });

  it('is an order: no three costs go in a circle', () => {
    const any = fc.option(
      fc
        .constantFrom('USD', 'EUR', null)
        .chain((currency) => fc.record({ amount: fc.nat(currency ? 5 : 0), currency: fc.constant(currency) })),
    );
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const [ab, bc, ac] = [compareCosts(a, b, 'USD'), compareCosts(b, c, 'USD'), compareCosts(a, c, 'USD')];
        expect(Math.sign(compareCosts(b, a, 'USD')) + Math.sign(ab)).toBe(0);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      }),
    );
  });

  function cost(amount: number, currency: string) {
    return { amount, currency };
  }
});

describe('two names of a skill', () => {
  it.each([
    ['Data ethics & privacy', 'Data Ethics  and Privacy', 'same'],
    ['Digital curation', 'Digital curation for archives', 'words'],
    ['Programming', 'Basic programming', 'words'],
    ['Cataloging', 'Cataloguing', 'near'],
    ['ภาษาไทย', 'ภาษาไทย', 'same'],
  ] as const)('%s and %s are alike: %s', (one, other, likeness) => {
    expect(likenessOf(one, other)).toBe(likeness);
    expect(likenessOf(other, one)).toBe(likeness);
  });

  it.each([
    ['AI', 'AI tools at work'],
    ['C', 'C#'],
    ['Java', 'Lava'],
    ['Spreadsheets 1', 'Spreadsheets 2'],
    ['Basic programming', 'Basic accounting'],
    ['', 'Anything'],
  ])('%s and %s are not', (one, other) => {
    expect(likenessOf(one, other)).toBeNull();
  });

  it('are found by the best of all names', () => {
    const serves = servingOf(['Scripts', 'Basic programming']);
    expect(serves(['Programming', 'Basic programing', 'Basic programming'])).toEqual({ skill: 'Basic programming', likeness: 'same' });
    expect(serves(['Programming', 'Basic programing'])).toEqual({ skill: 'Basic programing', likeness: 'near' });
    expect(serves([])).toBeNull();
  });
});

describe('the step a resource becomes', () => {
  it('has its figures where the plan can count them', () => {
    expect(stepFigures({ hours: { low: 24, high: 24 }, cost: { amount: 120, currency: 'USD' } }, 'USD')).toEqual({
      hours: 24,
      cost: 120,
      hoursInWords: null,
      costInWords: null,
    });
  });

  it('has the upper end of a range, and no cost in another currency; both stay in its words', () => {
    const cost = { amount: 900, currency: 'THB' };
    expect(stepFigures({ hours: { low: 20, high: 30 }, cost }, 'USD')).toEqual({
      hours: 30,
      cost: null,
      hoursInWords: { low: 20, high: 30 },
      costInWords: cost,
    });
  });

  it('is free in every currency, and not stated where nothing is', () => {
    expect(stepFigures({ hours: null, cost: { amount: 0, currency: null } }, 'THB')).toMatchObject({
      hours: null,
      cost: 0,
      costInWords: null,
    });
    expect(stepFigures({ hours: null, cost: null }, 'THB')).toMatchObject({ hours: null, cost: null, costInWords: null });
    expect(stepFigures({ hours: { low: 3_000, high: 3_000 }, cost: null }, 'THB')).toMatchObject({
      hours: null,
      hoursInWords: { high: 3_000 },
    });
  });
});

describe('a language', () => {
  it.each([
    ['English', 'en'],
    ['thai', 'th'],
    ['zh-hant', 'zh-Hant'],
    ['Traditional Chinese', 'zh-Hant'],
    ['pt-br', 'pt-BR'],
    ['yue', 'yue'],
  ])('%s is read as %s', (text, tag) => {
    expect(readLanguage(text)).toBe(tag);
  });

  it.each(['', 'Klingonish', 'qqq', 'x', 'en-US-x-private'])('%s is none', (text) => {
    expect(readLanguage(text)).toBeUndefined();
  });

  it('is kept in its canonical form alone', () => {
    const languages = ResourceFields.shape.languages;
    expect(languages.safeParse(['zh-Hant', 'th']).success).toBe(true);
    expect(languages.safeParse(['zh-hant']).success).toBe(false);
    expect(languageName('zh-Hant', 'en')).toBe('Traditional Chinese');
  });
});

describe('a cell of a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "'=1+1", '\t=1', '＝1'])('that holds %s is no formula any more', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
    expect(plainCell(harmlessCell(text))).toBe(text);
  });

  it('comes back as it was, whatever it holds', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', ' ') }));
    fc.assert(
      fc.property(text, (cell) => {
        expect(plainCell(harmlessCell(cell))).toBe(cell);
        expect(harmlessCell(cell)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});
