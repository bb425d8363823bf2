import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNaiveStrength, naiveDate, naiveRanking, naiveSchedule } from '../../../../tests/fixtures/naive-plan.ts';
import { fillWeeks } from './fill-weeks.ts';
import { PlanInput } from './plan-input.ts';
import { planOfInput } from './plan-of-input.ts';
import { isCycle } from './prerequisites.ts';
import { PriorityWeights } from './priority-weights.ts';
import { rankSkills } from './rank-skills.ts';
import { scheduleSkills } from './schedule-skills.ts';
import { skillId } from './testing.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 6 });
const quarterHours = fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4);

const anySkill = fc.record({
  required: maybe(fc.integer({ min: 0, max: 4 })),
  current: maybe(fc.integer({ min: 0, max: 3 })),
  importance: maybe(fc.integer({ min: 1, max: 5 })),
  interest: maybe(fc.integer({ min: 1, max: 5 })),
  lists: fc.subarray(['25-4022', '25-4031', '25-9031']),
  hours: maybe(fc.tuple(quarterHours, quarterHours).map(([low, more]) => [low, low + more] as const)),
  cost: maybe(fc.nat(900)),
  gate: fc.boolean(),
  notBefore: fc
    .option(fc.integer({ min: -20, max: 200 }), { nil: null, freq: 2 })
    .map((days) => (days === null ? null : naiveDate('2026-12-01', days))),
  needs: fc.array(fc.nat(30), { maxLength: 3 }),
});

/** Needs point to one side of a shuffled order alone, so that no circle can arise; ids stand in any order. */
const anyPlan: fc.Arbitrary<PlanInput> = fc
  .record({
    hoursPerWeek: fc.integer({ min: 1, max: 50 }).map((halves) => halves / 2),
    parallel: fc.integer({ min: 1, max: 4 }),
    buffer: fc.constantFrom(0, 0.1, 0.2, 0.25, 0.5),
    holidays: fc.array(
      fc.record({ after: fc.nat(120), days: fc.nat(20) }).map(({ after, days }) => ({
        from: naiveDate('2026-12-01', after),
        to: naiveDate('2026-12-01', after + days),
      })),
      { maxLength: 3 },
    ),
    targets: fc.constantFrom<string[]>([], ['25-4022'], ['25-4022', '25-4031', '25-9031']),
    skills: fc.array(anySkill, { maxLength: 14 }),
    backwards: fc.boolean(),
  })
  .map(({ skills, backwards, targets, ...plan }) => {
    const chain = skills.map(({ needs, lists, ...skill }, place) => ({
      ...skill,
      id: `s${place}`,
      name: `Skill ${place}`,
      lists: lists.filter((target) => targets.includes(target)),
      needs: needs.filter((need) => need < place).map((need) => `s${need}`),
    }));
    return PlanInput.parse({ start: '2026-12-01', ...plan, targets, skills: backwards ? chain.toReversed() : chain });
  });

/** Five whole numbers that add up to 100, the first not 0. */
const anyWeights = fc.array(fc.nat(99), { minLength: 4, maxLength: 4 }).map((cuts) => {
  const ends = [0, ...cuts.toSorted((a, b) => a - b), 99];
  const [gap = 0, importance = 0, lists = 0, interest = 0, opens = 0] = ends.slice(1).map((end, place) => end - (ends[place] ?? 0));
  return PriorityWeights.parse({ gap: gap + 1, importance, lists, interest, opens });
});

function compute(input: PlanInput) {
  const { plan, pace } = planOfInput(input);
  const ranking = rankSkills(plan);
  const schedule = scheduleSkills(plan, ranking, plan.startDate, pace);
  if (isCycle(schedule)) throw new Error('unexpected circle');
  return { ranking, schedule };
}

const runs = { numRuns: 150 };

describe('for any plan the product and the plain second writing of the rules agree on', () => {
  it('the points, their sum, the order and the ties', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const ranked = compute(input).ranking.ranked.map(({ id, tier, priority, parts, tiedWith }) => ({
          id,
          tier,
          priority: Math.round(priority * 10),
          parts: Object.fromEntries(parts.map(({ term, points }) => [term, points === null ? null : Math.round(points * 10)])),
          tiedWith,
        }));
        expect(ranked).toEqual(naiveRanking(input).map(({ smallestStep: _step, ...rank }) => rank));
      }),
      runs,
    );
  });

  it('the points and the order with any weights of an office', () => {
    fc.assert(
      fc.property(anyPlan, anyWeights, (input, weights) => {
        const { ranked } = rankSkills(planOfInput(input).plan, weights);
        expect(
          ranked.map(({ id, priority, sensitivity }) => [id, Math.round(priority * 10), sensitivity && Math.abs(sensitivity.step)]),
        ).toEqual(naiveRanking(input, weights).map(({ id, priority, smallestStep }) => [id, priority, smallestStep]));
        for (const { parts } of ranked) expect(parts.reduce((sum, { outOf }) => sum + outOf, 0)).toBeCloseTo(100, 6);
      }),
      runs,
    );
  });

  it('how small a change of one rating would swap a skill with its neighbor, and where none would', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const steps = compute(input).ranking.ranked.map(({ id, sensitivity }) => [id, sensitivity && Math.abs(sensitivity.step)]);
        expect(steps).toEqual(naiveRanking(input).map(({ id, smallestStep }) => [id, smallestStep]));
      }),
      runs,
    );
  });

  it('all dates, and what is later', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const { scheduled, later } = compute(input).schedule;
        const naive = naiveSchedule(input);
        const first = (week: number) => naiveDate(input.start, week * 7);
        const last = (week: number) => naiveDate(input.start, week * 7 + 6);
        expect(scheduled.map(({ id, start, finish }) => ({ id, start, finish }))).toEqual(
          naive.schedule.map(({ id, start, finish }) => ({
            id,
            start: { earliest: first(start[0]), latest: first(start[1]) },
            finish: { earliest: last(finish[0]), latest: last(finish[1]) },
          })),
        );
        expect(later.map(({ id }) => id).toSorted()).toEqual(naive.later.toSorted());
      }),
      runs,
    );
  });
});

describe('in any plan', () => {
  it('a skill starts after all it needs has finished, and ranges run forward', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const spans = new Map(compute(input).schedule.scheduled.map((span) => [span.id, span]));
        for (const { id, needs } of input.skills) {
          const span = spans.get(id);
          if (!span) continue;
          expect(span.start.earliest <= span.start.latest && span.finish.earliest <= span.finish.latest).toBe(true);
          expect(span.start.earliest < span.finish.earliest && span.start.latest < span.finish.latest).toBe(true);
          for (const needed of needs.map((need) => spans.get(need))) {
            if (!needed) continue;
            expect(span.start.earliest > needed.finish.earliest).toBe(true);
            expect(span.start.latest > needed.finish.latest).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('a skill that waits for a day begins on or after it', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const waiting = new Map(input.skills.map(({ id, notBefore }) => [id, notBefore]));
        for (const { id, start } of compute(input).schedule.scheduled) {
          const notBefore = waiting.get(id) ?? null;
          if (notBefore !== null) expect(start.earliest >= notBefore).toBe(true);
        }
      }),
      runs,
    );
  });

  it('nothing is dropped: each skill has dates, or is later, or is a strength', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const { ranking, schedule } = compute(input);
        const placed = [...schedule.scheduled.map(({ id }) => id), ...schedule.later.map(({ id }) => id), ...ranking.strengths];
        expect(placed.toSorted()).toEqual(input.skills.map(({ id }) => id).toSorted());
        expect(ranking.strengths).toEqual(input.skills.filter(isNaiveStrength).map(({ id }) => id));
      }),
      runs,
    );
  });

  it('the same input gives the same plan', () => {
    fc.assert(
      fc.property(anyPlan, (input) => void expect(compute(structuredClone(input))).toEqual(compute(input))),
      { numRuns: 100 },
    );
  });
});

describe('in any weeks', () => {
  const anyWork = fc.record({
    parallel: fc.integer({ min: 1, max: 4 }),
    free: fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 10 }),
    tasks: fc.array(
      fc.record({
        hours: fc.double({ min: 0, max: 50, noNaN: true }),
        needs: fc.array(fc.nat(9), { maxLength: 2 }),
        firstWeek: fc.nat(20),
      }),
      {
        maxLength: 10,
      },
    ),
  });

  it('no week holds more hours than it has, and never do more skills run at once than may', () => {
    fc.assert(
      fc.property(anyWork, ({ parallel, free, tasks: drafts }) => {
        const tasks = drafts.map(({ hours, needs, firstWeek }, place) => ({
          id: skillId(`t${place}`),
          hours,
          needs: needs.filter((need) => need < place).map((need) => skillId(`t${need}`)),
          firstWeek,
        }));
        const hours = (week: number) => free[week % free.length] ?? 0;
        const left = new Map(tasks.map((task) => [task.id, task.hours]));
        for (const [week, shares] of fillWeeks(tasks, { count: 60, hours, parallel }).entries()) {
          expect(shares.reduce((sum, share) => sum + share.hours, 0)).toBeLessThanOrEqual(hours(week) + 1e-6);
          for (const share of shares) {
            left.set(share.id, (left.get(share.id) ?? 0) - share.hours);
            expect(tasks.find(({ id }) => id === share.id)?.firstWeek).toBeLessThanOrEqual(week);
          }
          const unfinished = new Set(shares.map(({ id }) => id).filter((id) => (left.get(id) ?? 0) > 1e-6));
          expect(unfinished.size).toBeLessThanOrEqual(parallel);
        }
        for (const rest of left.values()) expect(rest).toBeGreaterThan(-1e-6);
      }),
      runs,
    );
  });
});
