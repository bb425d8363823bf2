import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RiasecLetter } from '../occupation/occupation.ts';
import { codeText, interestCode, isFlat, likeness, type StatedScores, statedScores } from './riasec.ts';

const six = (R: number, I: number, A: number, S: number, E: number, C: number): StatedScores => ({ R, I, A, S, E, C });
const code = (scores: StatedScores) => codeText(interestCode(scores));
const anySix = fc
  .tuple(...RiasecLetter.options.map(() => fc.integer({ min: 0, max: 40 })))
  .map(([R = 0, I = 0, A = 0, S = 0, E = 0, C = 0]) => six(R, I, A, S, E, C));

describe('the interest code', () => {
  it.each([
    ['three clear letters', six(8, 22, 15, 24, 10, 30), 'C-S-I'],
    ['a tie for the third place shows both', six(8, 22, 22, 24, 10, 30), 'C-S-I/A'],
    ['a tie for the second place fills the third', six(8, 24, 15, 24, 10, 30), 'C-I/S'],
    ['a tie for the first place', six(30, 22, 15, 24, 10, 30), 'R/C-S'],
    ['three alike on top', six(30, 30, 30, 24, 10, 2), 'R/I/A'],
    ['four alike below one', six(20, 20, 20, 20, 1, 30), 'C-R/I/A/S'],
    ['all alike is one group', six(7, 7, 7, 7, 7, 7), 'R/I/A/S/E/C'],
    ['fractions count', six(1.5, 1.25, 0, 1, 0.5, 0.25), 'R-I-S'],
  ])('%s', (_, scores, expected) => {
    expect(code(scores)).toBe(expected);
  });

  it('holds every letter that is not lower than the last one it shows, and no other', () => {
    fc.assert(
      fc.property(anySix, (scores) => {
        const letters = interestCode(scores).flat();
        const lowest = Math.min(...letters.map((letter) => scores[letter]));
        expect(letters.toSorted()).toEqual(RiasecLetter.options.filter((letter) => scores[letter] >= lowest).toSorted());
        expect(letters.length).toBeGreaterThanOrEqual(3);
        // Without the last group there would be fewer than three.
        expect(interestCode(scores).slice(0, -1).flat().length).toBeLessThan(3);
      }),
    );
  });

  it('is not made from five letters', () => {
    expect(statedScores({ ...six(8, 22, 15, 24, 10, 30), A: null })).toBeNull();
    expect(statedScores(six(8, 22, 15, 24, 10, 0))).toEqual(six(8, 22, 15, 24, 10, 0));
  });
});

describe('likeness of two sets of scores', () => {
  it('is 1 for the same pattern on another scale and -1 for the opposite', () => {
    expect(likeness(six(1, 2, 3, 4, 5, 6), six(10, 20, 30, 40, 50, 60))).toBeCloseTo(1);
    expect(likeness(six(1, 2, 3, 4, 5, 6), six(6, 5, 4, 3, 2, 1))).toBeCloseTo(-1);
  });

  it('is as worked by hand', () => {
    // Means 109 ÷ 6 and 22 ÷ 6; products add up to 54.333, squares to 368.833 and 9.333.
    expect(likeness(six(8, 22, 15, 24, 10, 30), six(2, 4, 4, 5, 2, 5))).toBeCloseTo(0.92605, 5);
  });

  it('is not stated where one of them is flat, and the same either way round', () => {
    fc.assert(
      fc.property(anySix, anySix, (one, other) => {
        const alike = likeness(one, other);
        expect(alike === null).toBe(isFlat(one) || isFlat(other));
        expect(likeness(other, one)).toBe(alike);
        if (alike !== null) expect(Math.abs(alike)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
