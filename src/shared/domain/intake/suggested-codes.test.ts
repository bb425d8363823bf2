import { expect, it } from 'vitest';
import { suggestedCodes } from './suggested-codes.ts';

const suggested = (...scores: number[]) => suggestedCodes(scores.map((score) => ({ score }))).map(({ score }) => score);

it('suggests what comes near a title, not what shares a word with it', () => {
  expect(suggested(0.89, 0.89, 0.45, 0.41, 0.34)).toEqual([0.89, 0.89, 0.45]);
  expect(suggested(0.41, 0.4, 0.26)).toEqual([0.41, 0.4]);
});

it('suggests nothing where every name is far off', () => {
  expect(suggested(0.2, 0.2, 0.14)).toEqual([]);
  expect(suggested()).toEqual([]);
});
