import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllEqual, noWeights, Weights, weightShares } from './weights.ts';

const anyWeights = fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 9, maxLength: 21 });
const sum = (shares: readonly (number | null)[]) => shares.reduce<number>((total, share) => total + (share ?? 0), 0);

describe('weights as shares', () => {
  it.each([
    [
      [5, 4, 3],
      [42, 33, 25],
    ],
    [
      [3, 3, 4, 5, 4, 2, 4, 2, 4],
      [10, 10, 13, 16, 13, 6, 13, 6, 13],
    ],
    // Nine alike are 11.1 each: what is missing to 100 goes to the first.
    [
      [1, 1, 1, 1, 1, 1, 1, 1, 1],
      [12, 11, 11, 11, 11, 11, 11, 11, 11],
    ],
    [
      [0, 5, null],
      [0, 100, null],
    ],
    [
      [0, 0, null],
      [null, null, null],
    ],
    [[], []],
  ])('of %j are %j', (weights, shares) => {
    expect(weightShares(weights)).toEqual(shares);
  });

  it('add up to 100, keep the order of the weights and stay within one of the exact share', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const total = sum(weights);
        const shares = weightShares(weights);
        if (total === 0) {
          expect(shares.every((share) => share === null)).toBe(true);
          return;
        }
        expect(sum(shares)).toBe(100);
        shares.forEach((share, place) => {
          const weight = weights[place] ?? null;
          expect(share === null).toBe(weight === null);
          expect(Math.abs((share ?? 0) - ((weight ?? 0) * 100) / total)).toBeLessThan(1);
          if (weight === 0) expect(share).toBe(0);
          weights.forEach((other, at) => {
            if (weight !== null && other !== null && weight > other) expect(share ?? 0).toBeGreaterThanOrEqual(shares[at] ?? 0);
          });
        });
      }),
    );
  });

  it('are called equal only where two or more are stated and none differs', () => {
    expect(isAllEqual([3, 3, null, 3])).toBe(true);
    expect(isAllEqual([3, 3, 2])).toBe(false);
    expect(isAllEqual([3, null])).toBe(false);
    expect(isAllEqual([])).toBe(false);
  });

  it('refuse the same criterion twice, in whatever letters', () => {
    const own = (...names: string[]) => Weights.safeParse({ ...noWeights, own: names.map((name) => ({ name, weight: 3 })) }).success;
    expect(own('Near school', 'Quiet')).toBe(true);
    expect(own('Near school', ' near School')).toBe(false);
  });
});
