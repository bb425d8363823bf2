import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages } from './fill-pages.ts';
import { pathMark } from './marks.ts';
import { gap, kept, type Strip, staying, strip } from './strips.ts';

const region = { top: 100, height: 700 };
/** A strip that can be told from the others on the page it comes to. */
const numbered = (height: number, id: number, more: Partial<Strip> = {}) => strip(height, [pathMark(id, 0, 'M0,0H1', {})], more);
const idsOf = (pages: ReturnType<typeof fillPages>['pages']) => pages.map(({ marks }) => marks.map((mark) => mark.x));
const lines = (count: number, from = 0, height = 20) => Array.from({ length: count }, (_, index) => numbered(height, from + index));

describe('pages', () => {
  it('keep what must stand together, even where that leaves more than a third white', () => {
    const { pages } = fillPages([...lines(15), ...kept(lines(25, 100))], region);
    expect(idsOf(pages)[1]?.[0]).toBe(100);
  });

  it('keep what stands together from what comes behind the space at its end', () => {
    const pair = (id: number) => kept([...lines(10, id), gap(5)]);
    const { pages } = fillPages([...lines(5), ...pair(100), ...pair(200), ...pair(300), ...pair(400)], region);
    expect(idsOf(pages).map((ids) => ids[0])).toEqual([0, 300]);
  });

  it('break a block that only should stand together, where a third of the page would stay white', () => {
    const { pages } = fillPages([...lines(15), ...staying(lines(25, 100))], region);
    expect(idsOf(pages)[0]).toHaveLength(35);
  });

  it('move such a block whole where less than a third stays white', () => {
    const { pages } = fillPages([...lines(25), ...staying(lines(25, 100))], region);
    expect(idsOf(pages).map((ids) => ids.length)).toEqual([25, 25]);
  });

  it('leave no crumb of a broken block on either page', () => {
    const { pages } = fillPages([...lines(15), ...staying([...kept(lines(19, 100)), numbered(20, 200), numbered(20, 201)])], region);
    expect(idsOf(pages)[1]?.[0]).toBe(100);
  });

  it('leave empty space out at the head of a page, and keep a heading from the space behind it', () => {
    const heading = [numbered(40, 500, { keepWithNext: true }), gap(10)];
    const { pages } = fillPages([...lines(32), ...heading, ...lines(3, 600)], region);
    expect(idsOf(pages)[1]).toEqual([500, 600, 601, 602]);
    const afterSpace = fillPages([...lines(35), gap(30), numbered(20, 700)], region);
    expect(afterSpace.pages[1]?.marks[0]?.y).toBe(region.top);
  });

  it('never end more than a third white in the middle, unless what comes next is kept and does not fit', () => {
    const some = fc.record({
      height: fc.integer({ min: 5, max: 300 }),
      kind: fc.constantFrom('free' as const, 'keep' as const, 'stay' as const, 'gap' as const),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 120 }), (parts) => {
        const strips = parts.map(({ height, kind }, index) =>
          kind === 'gap'
            ? gap(Math.min(20, height))
            : numbered(height, index, { keepWithNext: kind === 'keep', stayWithNext: kind === 'stay' }),
        );
        const { pages, overflowing } = fillPages(strips, region);
        expect(overflowing).toBe(0);
        for (const page of pages.slice(0, -1)) {
          const white = region.height - page.used;
          expect(page.waiting ?? 0).toBeGreaterThan(white);
        }
        const placed = idsOf(pages).flat();
        expect(placed).toEqual(parts.flatMap(({ kind }, index) => (kind === 'gap' ? [] : [index])));
      }),
      { numRuns: 300 },
    );
  });
});
