import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedLevel, isAllAlike, levelsApart, planLevelAfter, type RatedLevels } from './skill-rating.ts';

const levels = (client: number | null, counselor: number | null): RatedLevels => ({ client, counselor });
const anyLevel = fc.option(fc.integer({ min: 0, max: 4 }));
const anyLevels = fc.tuple(anyLevel, anyLevel).map(([client, counselor]) => levels(client, counselor));

describe('skill ratings', () => {
  it('of client and counselor are never averaged', () => {
    expect(agreedLevel(levels(3, null))).toBe(3);
    expect(agreedLevel(levels(null, 0))).toBe(0);
    expect(agreedLevel(levels(2, 2))).toBe(2);
    expect(agreedLevel(levels(3, 1))).toBeNull();
    expect(agreedLevel(levels(null, null))).toBeNull();
    expect(levelsApart(levels(3, 1))).toBe(2);
    expect(levelsApart(levels(3, null))).toBeNull();
  });

  it('are pointed out as all alike from three on', () => {
    expect(isAllAlike([2, 2])).toBe(false);
    expect(isAllAlike([2, null, 2, 2])).toBe(true);
    expect(isAllAlike([2, 2, 3])).toBe(false);
  });

  it.each([
    ['fill a level that was not rated', null, levels(null, null), levels(3, null), 3],
    ['carry a slip along when it is mended', 1, levels(1, null), levels(2, null), 2],
    ['leave a level that the plan set itself', 4, levels(1, null), levels(2, null), 4],
    ['leave the plan as it is while the two differ', 3, levels(3, null), levels(3, 1), 3],
    ['reach the plan when the two agree at last', 3, levels(3, 2), levels(2, 2), 2],
    ['taken away leave the plan as it is', 3, levels(3, null), levels(null, null), 3],
  ])('%s', (_, planLevel, before, after, expected) => {
    expect(planLevelAfter(planLevel, before, after)).toBe(expected);
  });

  it('give a plan no level that nobody named', () => {
    fc.assert(
      fc.property(anyLevel, anyLevels, anyLevels, (planLevel, before, after) => {
        expect([planLevel, after.client, after.counselor]).toContain(planLevelAfter(planLevel, before, after));
      }),
    );
  });
});
