import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noWeights, type Weight, type Weights } from '../assessment/weights.ts';
import type { DimensionName } from '../profile/dimensions.ts';
import { type Criterion, criteriaOf, criterionId } from './criterion.ts';
import { fitOf, pageScale, type WeighedOccupation } from './fit.ts';
import { isTooClose, orderFits } from './order-fits.ts';
import { tippingWeights } from './tipping-weights.ts';

const weights = (dimensions: Partial<Weights['dimensions']>, own: Weights['own'] = []): Criterion[] =>
  criteriaOf({ dimensions: { ...noWeights.dimensions, ...dimensions }, own });
const occupation = (values: Partial<Record<DimensionName, number>>): WeighedOccupation => ({
  scale: pageScale,
  values: new Map(Object.entries(values)),
});

// The weights and the scores of a page's nine dimensions, worked out by hand.
const stated = weights({
  income: 3,
  demand: 3,
  outlook: 4,
  prFriendliness: 5,
  aiRisk: 4,
  competition: 2,
  studyTime: 4,
  certification: 2,
  prDifficulty: 4,
});
const librarian = occupation({
  income: 5.8,
  demand: 5.5,
  outlook: 5.2,
  prFriendliness: 6.5,
  aiRisk: 5,
  competition: 4.5,
  studyTime: 6.5,
  certification: 6,
  prDifficulty: 5.5,
});
const technician = occupation({
  income: 3.8,
  demand: 5,
  outlook: 4.6,
  prFriendliness: 2.5,
  aiRisk: 6.2,
  competition: 4,
  studyTime: 3,
  certification: 2.6,
  prDifficulty: 8.4,
});

describe('a fit', () => {
  test('is the weighted mean with burdens turned, and its contributions add up to it', () => {
    // 87.2 from benefits and 71 from burdens avoided, over 31.
    const fit = fitOf(librarian, stated);
    expect(fit?.value).toBeCloseTo((87.2 + 71) / 31, 10);
    expect(fit?.coverage).toEqual({ known: 9, of: 9, unknownPoints: 0 });
    expect([fit?.low, fit?.high]).toEqual([fit?.value, fit?.value]);
    expect(fitOf(technician, stated)?.value).toBeCloseTo((57.3 + 76.4) / 31, 10);
  });

  test('leaves out what is not stated, and says between which ends it could lie', () => {
    const fit = fitOf(
      occupation({ income: 8, aiRisk: 2 }),
      weights({ income: 5, aiRisk: 3, demand: 2 }, [{ name: 'Near school', weight: 5 }]),
    );
    expect(fit?.value).toBeCloseTo((5 * 8 + 3 * 8) / 8, 10);
    expect(fit?.low).toBeCloseTo(64 / 15, 10);
    expect(fit?.high).toBeCloseTo((64 + 70) / 15, 10);
    // 2 of 15 and 5 of 15 are 13 and 33 points of 100: of like remainders the first is rounded up.
    expect(fit?.coverage).toEqual({ known: 2, of: 4, unknownPoints: 46 });
    expect(fit?.contributions.map(({ stated: value }) => value)).toEqual([8, null, 2, null]);
  });

  test('of the computed scores turns within 1 to 10', () => {
    const only = { scale: { low: 1, high: 10 }, values: new Map([['aiRisk', 1]]) };
    expect(fitOf(only, weights({ aiRisk: 4 }))?.value).toBe(10);
  });

  test('is none where nothing matters, or nothing that matters is known', () => {
    expect(fitOf(librarian, weights({ income: 0 }))).toBeNull();
    expect(fitOf(occupation({ income: 3 }), weights({ demand: 4 }))).toBeNull();
  });
});

describe('an order of fits', () => {
  const placed = (options: readonly WeighedOccupation[], criteria: Criterion[]) =>
    orderFits(options.map((option) => ({ option, fit: fitOf(option, criteria) })));

  test('gives the same place to what is nearer than the digit shown, or could be turned round by what is unknown', () => {
    const better = occupation({ income: 6, demand: 6 });
    const near = occupation({ income: 5.95, demand: 5.95 });
    const unsure = occupation({ income: 5 });
    const far = occupation({ income: 1, demand: 1 });
    const criteria = weights({ income: 5, demand: 1 });
    expect(placed([far, near, better], criteria).map(({ option, place }) => [option, place])).toEqual([
      [better, 1],
      [near, 1],
      [far, 3],
    ]);
    expect(placed([far, unsure], criteria).map(({ place }) => place)).toEqual([1, 2]);
    expect(placed([occupation({ income: 5.2, demand: 5.2 }), unsure], criteria).map(({ place }) => place)).toEqual([1, 1]);
  });

  test('does not let one option that nobody can place draw two together that can be told apart', () => {
    const criteria = weights({ income: 5, demand: 5 });
    const best = occupation({ income: 9, demand: 9 });
    const unsure = occupation({ income: 8 });
    const low = occupation({ income: 3, demand: 3 });
    // The unsure one lies between 4 and 9: the best could be no better, the low one is surely behind both.
    expect(placed([low, unsure, best], criteria).map(({ option, place }) => [option, place])).toEqual([
      [best, 1],
      [unsure, 1],
      [low, 3],
    ]);
    const middle = occupation({ income: 8.5, demand: 8.5 });
    // Nothing is surely better than the unsure one, though its figure is below that of the middle one.
    expect(placed([middle, unsure, best], criteria).map(({ option, place }) => [option, place])).toEqual([
      [best, 1],
      [unsure, 1],
      [middle, 2],
    ]);
  });

  test('tells two apart that differ by the whole digit shown', () => {
    const criteria = weights({ income: 1 });
    expect(placed([occupation({ income: 5.1 }), occupation({ income: 5 })], criteria).map(({ place }) => place)).toEqual([1, 2]);
  });

  test('keeps what has no fit at the end, without a place', () => {
    const unknown = occupation({ outlook: 9 });
    expect(placed([unknown, librarian], weights({ income: 3 })).map(({ option, place }) => [option, place])).toEqual([
      [librarian, 1],
      [unknown, null],
    ]);
  });
});

const weight = fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Weight>;
const score = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: undefined });
const names = ['income', 'demand', 'aiRisk', 'studyTime'] as const;
const anyCriteria = fc
  .record({ income: weight, demand: weight, aiRisk: weight, studyTime: weight, own: weight })
  .map(({ own, ...dimensions }) => weights(dimensions, [{ name: 'Near school', weight: own }]));
const anyOccupation = fc.tuple(score, score, score, score, score).map((values) => ({
  scale: pageScale,
  values: new Map(
    [...names, 'own:near school'].flatMap((name, place) => (values[place] === undefined ? [] : [[name, values[place]] as const])),
  ),
}));

test('property: parts add up, the range holds the fit, and what is unknown is what widens it', () => {
  fc.assert(
    fc.property(anyOccupation, anyCriteria, (option, criteria) => {
      const fit = fitOf(option, criteria);
      if (fit === null) return;
      expect(fit.contributions.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(fit.value, 9);
      expect(fit.low).toBeLessThanOrEqual(fit.value + 1e-9);
      expect(fit.high).toBeGreaterThanOrEqual(fit.value - 1e-9);
      expect(fit.coverage.known === fit.coverage.of).toBe(fit.coverage.unknownPoints === 0 && fit.low === fit.high);
    }),
  );
});

test('property: any value for what is unknown gives a fit within the range', () => {
  fc.assert(
    fc.property(anyOccupation, anyCriteria, fc.double({ min: 0, max: 10, noNaN: true }), (option, criteria, filled) => {
      const fit = fitOf(option, criteria);
      if (fit === null) return;
      const missing = criteria.map(criterionId).filter((id) => !option.values.has(id));
      const whole = fitOf({ ...option, values: new Map([...option.values, ...missing.map((id) => [id, filled] as const)]) }, criteria);
      expect(whole?.value).toBeGreaterThanOrEqual(fit.low - 1e-9);
      expect(whole?.value).toBeLessThanOrEqual(fit.high + 1e-9);
    }),
  );
});

test('property: of any two, the one that is surely better has the better place, and never another', () => {
  fc.assert(
    fc.property(fc.array(anyOccupation, { minLength: 2, maxLength: 4 }), anyCriteria, (options, criteria) => {
      const placed = orderFits(options.map((option) => ({ option, fit: fitOf(option, criteria) })));
      expect(placed).toHaveLength(options.length);
      for (const one of placed) {
        const surely = placed.filter(
          ({ fit }) => fit !== null && one.fit !== null && fit.value > one.fit.value && !isTooClose(fit, one.fit),
        );
        expect(one.place).toBe(one.fit === null ? null : surely.length + 1);
        for (const { place } of surely) expect(place).toBeLessThan(one.place ?? 0);
      }
    }),
  );
});

describe('tipping weights', () => {
  test('name the weights that alone would turn the order round, the smallest change first', () => {
    const found = tippingWeights(
      occupation({ income: 6, demand: 4 }),
      occupation({ income: 5, demand: 5.5 }),
      weights({ income: 4, demand: 2 }),
    );
    // 16/3 against 31/6 now; at demand 3 it is 36/7 against 36.5/7, at income 2 it is 5 against 5.25.
    expect(found.map(({ criterion, to }) => [criterion.name, to])).toEqual([
      ['demand', 3],
      ['income', 2],
    ]);
  });

  test('property: each named change turns the order round, and no smaller change of that weight does', () => {
    fc.assert(
      fc.property(anyOccupation, anyOccupation, anyCriteria, (one, other, criteria) => {
        const [first, second] = [fitOf(one, criteria), fitOf(other, criteria)];
        if (first === null || second === null || first.value <= second.value) return;
        const turns = (criterion: Criterion, to: number) => {
          const changed = criteria.map((each) => (each === criterion ? { ...each, weight: to as Weight } : each));
          const [was, comes] = [fitOf(one, changed), fitOf(other, changed)];
          return was !== null && comes !== null && comes.value > was.value;
        };
        for (const { criterion, to } of tippingWeights(one, other, criteria)) {
          expect(turns(criterion, to)).toBe(true);
          const nearer = [0, 1, 2, 3, 4, 5].filter((at) => Math.abs(at - criterion.weight) < Math.abs(to - criterion.weight));
          expect(nearer.some((at) => turns(criterion, at))).toBe(false);
        }
      }),
    );
  });
});
