import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DimensionName, dimensionDirection } from '../domain/profile/dimensions.ts';
import { CalendarDate } from '../domain/time.ts';
import { coverage, hatch, payScale, progress, radar, timeline } from './index.ts';

const axes = DimensionName.options.map((id) => ({ id, direction: dimensionDirection[id] }));
const full = [5.8, 5.5, 5.2, 6.5, 5, 4.5, 6.5, 6, 5.5];
const day = (text: string) => CalendarDate.parse(text);
const moves = (path: string) => path.match(/M/g)?.length ?? 0;

describe('radar', () => {
  const drawn = (values: (number | null)[]) => radar({ axes, series: [{ id: 'a', values }], radius: 100, labelGap: 16 });

  it('stands benefits in the upper arc and burdens in the lower one', () => {
    const { axes: placed, rings } = drawn(full);
    expect(rings.map((ring) => ring.value)).toEqual([2.5, 5, 7.5, 10]);
    expect(placed.find((axis) => axis.id === 'demand')?.y).toBeLessThan(-90);
    expect(placed.find((axis) => axis.id === 'studyTime')).toMatchObject({ x: 0, y: 100 });
    expect(Math.max(...placed.filter((axis) => axis.direction === 'benefit').map((axis) => axis.y))).toBeLessThan(
      Math.min(...placed.filter((axis) => axis.direction === 'burden').map((axis) => axis.y)),
    );
  });

  it('closes a full series and can fill it', () => {
    const [series] = drawn(full).series;
    expect(series?.area).toMatch(/Z$/);
    expect(series?.points).toHaveLength(9);
    expect(series?.missing).toEqual([]);
  });

  it('breaks the line at a missing value, never draws it as zero, and runs on over the last axis', () => {
    const values = [...full.slice(0, 3), null, ...full.slice(4)];
    const [series] = drawn(values).series;
    expect(series?.area).toBeNull();
    expect(series?.missing).toEqual(['prFriendliness']);
    expect(series?.gaps).toHaveLength(1);
    expect(series?.points).toHaveLength(8);
    expect(moves(series?.outline ?? '')).toBe(1);
    expect(moves(drawn([5, null, 5, 5, null, 5, 5, 5, 5]).series[0]?.outline ?? '')).toBe(2);
    expect(drawn(Array(9).fill(null)).series[0]).toMatchObject({ outline: '', area: null, points: [] });
  });
});

describe('pay scale', () => {
  it('puts every tier on one scale with room for both figures', () => {
    const scale = payScale({
      tiers: [
        { id: 'entry', low: 45_000, high: 60_000 },
        { id: 'senior', low: 80_000, high: 110_000 },
      ],
      width: 300,
    });
    expect(scale?.domain).toEqual({ low: 20_000, high: 140_000 });
    expect(scale?.bars[0]).toEqual({ id: 'entry', low: 45_000, high: 60_000, x: 62.5, width: 37.5 });
    expect(scale?.ticks.map((tick) => tick.value)).toEqual([20_000, 40_000, 60_000, 80_000, 100_000, 120_000, 140_000]);
  });

  it('keeps any pay inside the width, and draws nothing for nothing', () => {
    expect(payScale({ tiers: [], width: 300 })).toBeNull();
    const money = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 8 }), (pairs) => {
        const tiers = pairs.map(([a, b], index) => ({ id: String(index), low: Math.min(a, b), high: Math.max(a, b) }));
        for (const bar of payScale({ tiers, width: 300 })?.bars ?? []) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.width).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(300.01);
        }
      }),
    );
  });
});

describe('timeline', () => {
  const plan = timeline({
    bars: [
      { id: 'ethics', start: day('2026-09-07'), finish: { earliest: day('2026-10-18'), latest: day('2026-10-18') }, done: 1 },
      { id: 'curation', start: day('2026-10-19'), finish: { earliest: day('2027-02-14'), latest: day('2027-03-07') }, done: 0.25 },
    ],
    milestones: [{ id: '1', due: day('2026-10-18'), reached: true }],
    pauses: [{ from: day('2026-12-21'), to: day('2027-01-03') }],
    today: day('2026-11-17'),
    width: 280,
  });

  it('leaves a milestone out of the picture that is years away, and does not squeeze the bars for it', () => {
    const bars = [{ id: 'a', start: day('2026-09-07'), finish: { earliest: day('2026-10-18'), latest: day('2026-10-18') }, done: 0 }];
    const milestones = ['1900-01-01', '2026-11-01', '9999-12-31'].map((due, index) => ({
      id: String(index),
      due: day(due),
      reached: false,
    }));
    const drawn = timeline({ bars, milestones, pauses: [], today: day('2026-11-17'), width: 280 });
    expect(drawn?.milestones.map((milestone) => milestone.id)).toEqual(['1']);
    expect(drawn?.to).toBe('2026-11-15');
    const alone = timeline({ bars: [], milestones, pauses: [], today: day('2026-11-17'), width: 280 });
    expect(alone?.milestones.map((milestone) => milestone.id)).toEqual(['1']);
  });

  it('draws weeks, months, the part done, time off and today', () => {
    expect(plan?.from).toBe('2026-09-07');
    expect(plan?.to).toBe('2027-03-21');
    expect(plan?.week).toBe(10);
    expect(plan?.months.map((month) => month.date)).toEqual([
      '2026-09-07',
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
    ]);
    expect(plan?.months.filter((month) => month.newYear)).toHaveLength(1);
    expect(plan?.bars).toEqual([
      { id: 'ethics', x: 0, width: 60, doneWidth: 60, latestX: 60 },
      { id: 'curation', x: 60, width: 170, doneWidth: 42.5, latestX: 260 },
    ]);
    expect(plan?.pauses).toEqual([{ x: 150, width: 20 }]);
    expect(plan?.milestones).toEqual([{ id: '1', x: 60, reached: true }]);
    expect(plan?.today).toBeCloseTo(101.43);
  });

  it('draws no line to a late end behind what is done', () => {
    const finish = { earliest: day('2026-10-18'), latest: day('2026-11-01') };
    const bars = [1, 0.5].map((done) => ({ id: String(done), start: day('2026-09-07'), finish, done }));
    const drawn = timeline({ bars, milestones: [], pauses: [], today: day('2026-11-17'), width: 280 });
    expect(drawn?.bars.map((bar) => bar.latestX > bar.x + bar.width)).toEqual([false, true]);
  });

  it('is null without anything to draw, and has no line for a day outside the plan', () => {
    expect(timeline({ bars: [], milestones: [], pauses: [], today: day('2026-11-17'), width: 280 })).toBeNull();
    const one = [{ id: 'a', due: day('2026-01-05'), reached: false }];
    expect(timeline({ bars: [], milestones: one, pauses: [], today: day('2027-11-17'), width: 280 })?.today).toBeNull();
  });
});

describe('progress', () => {
  it('marks the part done and where the schedule stands', () => {
    expect(progress({ done: 74, due: 80, total: 192, width: 192 })).toEqual({ doneWidth: 74, tickX: 80 });
    expect(progress({ done: 300, due: null, total: 192, width: 192 })).toEqual({ doneWidth: 192, tickX: null });
    expect(progress({ done: 0, due: null, total: 0, width: 192 })).toBeNull();
  });
});

describe('coverage', () => {
  it('parts what is known from what is not stated', () => {
    expect(coverage({ known: 0.75, width: 200 })).toEqual({ knownWidth: 150, gap: { x: 150, width: 50 } });
    expect(coverage({ known: 1, width: 200 })).toEqual({ knownWidth: 200, gap: null });
  });

  it('stays inside its width, whatever the figure', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), (known) => {
        const { knownWidth, gap } = coverage({ known, width: 200 });
        expect(knownWidth).toBeGreaterThanOrEqual(0);
        expect(gap?.width ?? 0).toBeGreaterThanOrEqual(0);
        expect(knownWidth + (gap?.width ?? 0)).toBeCloseTo(200);
      }),
    );
  });
});

describe('hatch', () => {
  it.each([{}, { falls: true as const }])('stays inside its rectangle, rising or falling', (way) => {
    const path = hatch({ x: 10, y: 20, width: 30, height: 8, spacing: 2, ...way });
    for (const [, x, y] of path.matchAll(/[ML]([\d.]+),([\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(40);
      expect(Number(y)).toBeGreaterThanOrEqual(20);
      expect(Number(y)).toBeLessThanOrEqual(28);
    }
  });
});
