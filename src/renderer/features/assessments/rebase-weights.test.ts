import { expect, test } from 'vitest';
import { noWeights, type Weights } from '#shared/domain/assessment/weights.ts';
import { rebaseWeights } from './rebase-weights.ts';

const weigh = (dimensions: Partial<Weights['dimensions']>, own: Weights['own'] = []): Weights => ({
  dimensions: { ...noWeights.dimensions, ...dimensions },
  own,
});
const school = { name: 'Near school', weight: 3 };

test('changes of different weights in two windows both stand', () => {
  const base = weigh({ income: 3 }, [school]);
  const { merged, contested } = rebaseWeights(base, weigh({ income: 4 }, [school]), weigh({ income: 3, outlook: 5 }, []));
  expect(merged).toEqual(weigh({ income: 4, outlook: 5 }, []));
  expect(contested).toEqual([]);
});

test('one weight changed to two values is contested, with the other window’s value; the same value is not', () => {
  const base = weigh({ income: 3, demand: 1 });
  const result = rebaseWeights(base, weigh({ income: 4, demand: 2 }), weigh({ income: 0, demand: 2 }));
  expect(result).toEqual({ merged: weigh({ income: 4, demand: 2 }), contested: [{ dimension: 'income', theirs: 0 }] });
});

test('the client’s own criteria changed on both sides are contested as one', () => {
  const other = { name: 'Quiet', weight: 2 };
  const result = rebaseWeights(weigh({}, [school]), weigh({}, [school, other]), weigh({}, []));
  expect(result).toEqual({ merged: weigh({}, [school, other]), contested: [{ own: [] }] });
});
