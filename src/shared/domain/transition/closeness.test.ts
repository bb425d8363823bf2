import { describe, expect, test } from 'vitest';
import type { OccupationDetail } from '../occupation/occupation.ts';
import { Closeness } from './closeness.ts';
import { createRouteFinder, type Entry } from './routes.ts';

const rated = (element: string, importance: number, level: number) => ({ element, importance, level });
const detail = (code: string, activities: string[], ratings: [number, number], tools: string[] = []): OccupationDetail => ({
  code,
  skills: {
    coverage: 'exact',
    from: code,
    year: 2025,
    ratings: [rated('2.A.1.a', ratings[0], ratings[0]), rated('2.A.1.b', ratings[1], ratings[1])],
  },
  knowledge: {
    coverage: 'exact',
    from: code,
    year: 2025,
    ratings: [rated('2.C.1.a', ratings[0], ratings[0]), rated('2.C.1.b', ratings[1], ratings[1])],
  },
  workStyles: null,
  workValues: null,
  profiles: [],
  technology: tools.map((name) => ({ name, kind: 'kind', hot: false, inDemand: false })),
  activities: activities.map((id) => ({ id, name: id, tasks: 2, coreTasks: 1, exposure: null })),
  related: [],
});

/** a is like b, b is like c, c is like d; e does something else and f is not described. */
const details = [
  detail('11-0001', ['a', 'b', 'x'], [4, 1], ['Lathe', 'Press']),
  detail('11-0002', ['b', 'c', 'x'], [4, 2], ['Press']),
  detail('11-0003', ['c', 'd'], [2, 4], ['Screen']),
  detail('11-0004', ['d', 'e'], [1, 4], ['Screen']),
  detail('11-0005', ['z'], [1, 1]),
  detail('11-0006', [], [4, 1]),
];
const closeness = new Closeness(details);
const entries: Readonly<Record<string, Entry>> = {
  '11-0001': { years: 0, licence: 'none' },
  '11-0002': { years: 1, licence: 'none' },
  '11-0003': { years: 4, licence: 'none' },
  '11-0004': { years: 4, licence: 'required' },
};
const finder = (studied: number | null = null) => createRouteFinder(closeness, (code) => entries[code] ?? null, studied);

describe('closeness', () => {
  test('puts what does the same work first, in both directions alike, and says what is shared', () => {
    const [first] = closeness.nearest('11-0001');
    expect(first?.code).toBe('11-0002');
    expect(closeness.nearest('11-0002').find(({ code }) => code === '11-0001')?.closeness).toBeCloseTo(first?.closeness ?? 0, 10);
    expect(closeness.shared('11-0001', '11-0002')).toMatchObject({ activities: ['b', 'x'], tools: ['Press'] });
  });

  test('tells nothing of an occupation whose activities are not published', () => {
    expect(closeness.nearest('11-0006')).toEqual([]);
    expect(closeness.nearest('99-0000')).toEqual([]);
    expect(closeness.nearest('11-0001').map(({ code }) => code)).not.toContain('11-0006');
    expect(closeness.shared('11-0001', '11-0006').skills).toEqual([]);
  });
});

describe('routes', () => {
  test('bridges name what stands in the way, study already done taken off', () => {
    const near = finder().bridges(['11-0002']);
    expect(near.within.map(({ to }) => to)).toEqual(['11-0001']);
    expect(near.beyond).toEqual([]);
    const third = (studied: number | null) =>
      [...Object.values(finder(studied).bridges(['11-0004'])).flat()].find(({ to }) => to === '11-0003');
    expect(third(null)?.obstacles).toEqual([]);
  });

  test('a required license stands in the way, whatever license the work that was done asks for', () => {
    const licensed = createRouteFinder(closeness, () => ({ years: 0, licence: 'required' }), null);
    expect(licensed.bridges(['11-0001'])).toMatchObject({ within: [], beyond: [{ to: '11-0002', obstacles: [{ kind: 'credential' }] }] });
    expect(licensed.isNear(['11-0001'], '11-0002')).toBe(true);
    expect(licensed.isNear(['11-0001'], '11-0005')).toBe(false);
  });

  test('an occupation that was held is never its own bridge, and unknown ways in are said', () => {
    const { within, beyond } = finder().bridges(['11-0001', '11-0002']);
    expect([...within, ...beyond].map(({ to }) => to)).not.toContain('11-0001');
    const known = createRouteFinder(closeness, () => null, null).bridges(['11-0001']);
    expect(known.within).toEqual([]);
    expect(known.beyond[0]?.obstacles).toEqual([{ kind: 'entryUnknown' }]);
  });
});
