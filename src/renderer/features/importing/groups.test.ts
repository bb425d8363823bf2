import { describe, expect, it } from 'vitest';
import { inGroups } from './groups.ts';

const file = (name: string, bytes: number) => ({ name, content: new Blob([new Uint8Array(bytes)]) });
const shape = (sizes: readonly number[]) =>
  inGroups(sizes.map((bytes, place) => file(String(place), bytes))).map(({ before, files }) => [before, files.length]);

describe('a long list of files', () => {
  it('goes in groups of at most 32, in its order', () => {
    expect(shape(Array.from({ length: 70 }, () => 10))).toEqual([
      [0, 32],
      [32, 32],
      [64, 6],
    ]);
    expect(shape([])).toEqual([]);
  });

  it('goes in smaller groups where the files are large, one that is too large by itself', () => {
    expect(shape([900_000, 900_000, 900_000, 5_000_000, 10])).toEqual([
      [0, 2],
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
  });
});
