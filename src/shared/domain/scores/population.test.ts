import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPopulation } from './population.ts';
import { occupation } from './testing.ts';

const code = (index: number) => `11-${1000 + index}`;
const withOpenings = (openings: readonly number[]) =>
  openings.map((value, index) => occupation({ code: code(index), projection: { openings: value, from: code(index) } }));

describe('ranks among all occupations', () => {
  it('gives ties the mean of their ranks, and a place to values that nobody has', () => {
    const { rank } = createPopulation(withOpenings([10, 20, 20, 30]));
    expect(rank('openings', 10)).toBe(0.125);
    expect(rank('openings', 20)).toBe(0.5);
    expect(rank('openings', 25)).toBe(0.75);
    expect([rank('openings', 0), rank('openings', 99)]).toEqual([0, 1]);
  });

  it('counts a combined code once and means of groups not at all', () => {
    const combined = { coverage: 'combined', from: '11-1990' } as const;
    const { rank } = createPopulation([
      occupation({ code: '11-1991', projection: { ...combined, openings: 10 } }),
      occupation({ code: '11-1992', projection: { ...combined, openings: 10 } }),
      occupation({ code: '11-1993', projection: { from: '11-1993', openings: 20 } }),
      occupation({ code: '11-1994', projection: { coverage: 'group', from: '11-0000', openings: 15 } }),
    ]);
    expect(rank('openings', 15)).toBe(0.5);
  });

  it('takes the middle of the pay in a job zone', () => {
    const pays = [40_000, 50_000, 90_000, 10_000].map((medianPay, index) => occupation({ code: code(index), medianPay }));
    expect(createPopulation(pays).zonePay(4)).toBe(45_000);
    expect(createPopulation(pays).zonePay(1)).toBeNull();
  });

  it('does not depend on the order of the occupations', () => {
    const facts = fc.record({
      openings: fc.integer({ min: 0, max: 50 }),
      medianPay: fc.integer({ min: 15_000, max: 300_000 }),
      zone: fc.integer({ min: 1, max: 5 }),
      code: fc.integer({ min: 0, max: 12 }),
    });
    const shuffled = fc
      .uniqueArray(facts, { minLength: 2, maxLength: 12, selector: (fact) => fact.code })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [a, b] = [list, other].map((facts) =>
          createPopulation(
            facts.map((fact) => {
              const combined = { coverage: 'combined', from: `11-19${fact.code % 5}0` } as const;
              const entry = occupation({
                code: code(fact.code),
                medianPay: 20_000 + 1_000 * (fact.code % 5),
                projection: { openings: fact.openings },
              });
              return {
                ...entry,
                wages: entry.wages && { ...entry.wages, ...combined },
                jobZone: entry.jobZone && { ...entry.jobZone, value: fact.zone },
              };
            }),
          ),
        );
        for (const value of [0.5, 0.9, 1, 1.1, 2]) expect(a?.rank('payPremium', value)).toBe(b?.rank('payPremium', value));
        for (const value of [0, 10, 25, 50]) expect(a?.rank('openings', value)).toBe(b?.rank('openings', value));
      }),
    );
  });

  it('stays within 0 to 1 and never falls as the value grows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { maxLength: 30 }), fc.nat(1_000), fc.nat(1_000), (openings, one, other) => {
        const { rank } = createPopulation(withOpenings(openings));
        const [low, high] = [rank('openings', Math.min(one, other)), rank('openings', Math.max(one, other))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });
});
