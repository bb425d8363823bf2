import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../time.ts';
import { fillWeeks } from './fill-weeks.ts';
import { publishedPace } from './learning-pace.ts';
import type { PlanSkill } from './plan.ts';
import type { SchedulablePlan } from './plan-tasks.ts';
import { isCycle } from './prerequisites.ts';
import { rankSkills } from './rank-skills.ts';
import { scheduleSkills } from './schedule-skills.ts';
import { aPlan, aSkill, date, skillId } from './testing.ts';

const hours = (value: number) => ({ low: value, high: value });

function schedule(plan: ReturnType<typeof aPlan>, asOf = '2026-11-17') {
  const result = scheduleSkills(plan, rankSkills(plan), date(asOf));
  if (isCycle(result)) throw new Error('unexpected cycle');
  return result;
}

const yearEnd = { from: date('2026-12-21'), to: date('2027-01-03') };

/** The plan of the sample client: 192 hours from 7 September 2026 with two weeks off at the turn of the year. */
function toward(hoursPerWeek: number) {
  const programming = aSkill('programming', { importance: 5, hours: hours(56), hoursDone: 36 });
  const ethics = aSkill('ethics', { levelNow: 3, levelTarget: 3, hours: hours(24), hoursDone: 24 });
  const curation = aSkill('curation', { importance: 4, hours: hours(72), hoursDone: 14, needs: [ethics.id] });
  const tools = aSkill('tools', { hours: hours(40), needs: [programming.id] });
  return aPlan([programming, curation, tools, ethics], { hoursPerWeek, pauses: [yearEnd] });
}

describe('the sample plan', () => {
  it('runs two skills at a time and steps over the pause', () => {
    const { scheduled, finish } = schedule(toward(8));
    expect(scheduled.map(({ id, start, finish }) => [id, start.earliest, finish.earliest])).toEqual([
      ['ethics', '2026-09-07', '2026-10-18'],
      ['programming', '2026-09-07', '2026-12-13'],
      ['curation', '2026-10-19', '2027-03-07'],
      ['tools', '2026-12-14', '2027-03-07'],
    ]);
    expect(finish?.earliest).toBe('2027-03-07');
  });

  it('wanted 80 of 192 hours by 17 November, where 74 are done', () => {
    expect(schedule(toward(8)).totals).toMatchObject({ hours: hours(192), hoursDone: 74, hoursDue: 80 });
  });

  it('would finish on 2 May at six hours a week and on 7 February at ten', () => {
    expect(schedule(toward(6)).finish?.earliest).toBe('2027-05-02');
    expect(schedule(toward(10)).finish?.earliest).toBe('2027-02-07');
  });

  it('is reviewed every six weeks, until the first review after it ends', () => {
    expect(schedule(toward(8)).reviews).toEqual(['2026-10-19', '2026-11-30', '2027-01-11', '2027-02-22', '2027-04-05']);
  });
});

describe('a skill that waits for a day', () => {
  it('begins in the first week on or after it, and what needs it follows', () => {
    const plan = toward(8);
    const waiting = (notBefore: string) => ({
      ...plan,
      skills: plan.skills.map((skill) => (skill.name === 'programming' ? { ...skill, notBefore: date(notBefore) } : skill)),
    });
    const starts = (notBefore: string) =>
      Object.fromEntries(schedule(waiting(notBefore)).scheduled.map(({ id, start }) => [id, start.earliest]));
    expect(starts('2026-09-07')).toEqual(starts('2020-01-01'));
    expect(starts('2026-09-08')).toMatchObject({ ethics: '2026-09-07', programming: '2026-09-14' });
    expect(starts('2026-09-14')).toMatchObject({ programming: '2026-09-14' });
    // Ethics alone has its eight hours a week: 24 h in three weeks, and curation begins in the week after.
    expect(starts('2026-10-19')).toMatchObject({ curation: '2026-09-28', programming: '2026-10-19' });
  });

  it('is later when the day lies beyond the three years', () => {
    const plan = aPlan([aSkill('a', { notBefore: date('2031-01-01') }), aSkill('b')]);
    expect(schedule(plan).later).toEqual([{ id: 'a', why: 'beyondHorizon' }]);
  });
});

describe('dates', () => {
  it('are ranges: low hours without and high hours with a fifth more', () => {
    const { scheduled, totals } = schedule(aPlan([aSkill('a', { hours: { low: 16, high: 40 } })]));
    expect(scheduled[0]?.finish).toEqual({ earliest: '2026-09-20', latest: '2026-10-18' });
    expect(totals.hours).toEqual({ low: 16, high: 40 });
  });

  it('never take the earliest date from the high hours, even where those pack the weeks better', () => {
    const plan = aPlan(
      [12, 5, 10, 8].map((value, index) => aSkill(`s${index}`, { hours: hours(value), importance: 5 - index })),
      { hoursPerWeek: 17 },
    );
    expect(schedule(plan).scheduled[2]?.finish).toEqual({ earliest: '2026-09-27', latest: '2026-09-27' });
  });

  it('a pause of single days takes only those days, and one told twice counts once', () => {
    const pause = { from: date('2026-09-07'), to: date('2026-09-10') };
    const plan = aPlan([aSkill('a', { hours: hours(7) })], { hoursPerWeek: 7, pauses: [pause, pause] });
    expect(schedule(plan).scheduled[0]?.finish.earliest).toBe('2026-09-20');
    expect(schedule(plan, '2026-09-13').totals.hoursDue).toBe(3);
  });

  it('moves a review that falls into a pause to the day after it', () => {
    const plan = aPlan([aSkill('a', { hours: hours(60) })], { pauses: [{ from: date('2026-10-19'), to: date('2026-10-25') }] });
    expect(schedule(plan).reviews[0]).toBe('2026-10-26');
  });

  it('has one review after a pause that holds several', () => {
    const plan = { ...toward(8), pauses: [{ from: date('2026-10-12'), to: date('2026-12-20') }] };
    expect(schedule(plan).reviews.slice(0, 3)).toEqual(['2026-12-21', '2027-01-11', '2027-02-22']);
  });
});

describe('what is later', () => {
  it('says why: unrated, without hours, waiting for one of these, or beyond three years', () => {
    const unrated = aSkill('unrated', { levelNow: null });
    const { later, scheduled } = schedule(
      aPlan([
        unrated,
        aSkill('hourless', { hours: null }),
        aSkill('waiting', { needs: [unrated.id] }),
        aSkill('endless', { hours: hours(2_000), importance: 1 }),
        aSkill('fits', { importance: 5 }),
        aSkill('suggested', { standing: 'suggested' }),
      ]),
    );
    expect(Object.fromEntries(later.map(({ id, why }) => [id, why]))).toEqual({
      unrated: 'rateFirst',
      hourless: 'noHours',
      waiting: 'needsLater',
      endless: 'beyondHorizon',
    });
    expect(scheduled.map((skill) => skill.id)).toEqual(['fits']);
  });

  it('an empty plan has no finish and no reviews', () => {
    expect(schedule(aPlan([]))).toMatchObject({ scheduled: [], later: [], reviews: [], finish: null });
  });
});

describe('prerequisites', () => {
  it('pull what a skill needs before it, even when that ranks last', () => {
    const base = aSkill('base', { importance: 1, interest: 1, levelNow: 1 });
    const plan = aPlan([
      aSkill('top', { importance: 5, interest: 5, needs: [base.id] }),
      aSkill('b', { importance: 4 }),
      aSkill('c', { importance: 4 }),
      base,
    ]);
    expect(schedule(plan).scheduled.map((skill) => skill.id)).toEqual(['base', 'top', 'b', 'c']);
  });

  it('that close on themselves are named', () => {
    const plan = aPlan([
      aSkill('a', { needs: [skillId('b')] }),
      aSkill('b', { needs: [skillId('c')] }),
      aSkill('c', { needs: [skillId('b')] }),
    ]);
    expect(scheduleSkills(plan, rankSkills(plan), date('2026-11-17'))).toEqual({ kind: 'cycle', ids: ['b', 'c', 'b'] });
  });

  it('may lead through every skill of a plan of five thousand', () => {
    const chain = Array.from({ length: 5000 }, (_, place) =>
      aSkill(`s${place}`, { hours: hours(0), needs: place === 0 ? [] : [skillId(`s${place - 1}`)] }),
    );
    const { scheduled, later } = schedule(aPlan(chain.toReversed()));
    expect(scheduled.map(({ id }) => id)).toEqual(chain.slice(0, 156).map(({ id }) => id));
    expect(later).toHaveLength(5000 - 156);
  });

  it('that were left out of the plan do not hold a skill back', () => {
    const plan = aPlan([aSkill('base', { standing: 'suggested' }), aSkill('a', { needs: [skillId('base')] })]);
    expect(schedule(plan).scheduled.map((skill) => skill.id)).toEqual(['a']);
  });
});

describe('cost', () => {
  it('adds stated costs of planned skills and counts the actions that state none', () => {
    const action = (cost: number | null) => ({ cost }) as PlanSkill['actions'][number];
    const plan = aPlan([
      aSkill('a', { actions: [action(120), action(0), action(null)] }),
      aSkill('b', { standing: 'suggested', actions: [action(999)] }),
    ]);
    expect(schedule(plan).totals).toMatchObject({ cost: 120, costsMissing: 1 });
  });
});

describe('without hours a week', () => {
  const plan = {
    ...toward(8),
    skills: [...toward(8).skills, aSkill('unrated', { levelNow: null }), aSkill('known', { levelNow: 4, hours: null })],
    hoursPerWeek: null,
  };

  it('nothing has a date, and every planned skill that takes time says why', () => {
    const { scheduled, later, reviews, finish } = schedule(plan);
    expect({ scheduled, reviews, finish }).toEqual({ scheduled: [], reviews: [], finish: null });
    expect(later).toEqual(['programming', 'curation', 'tools', 'ethics', 'unrated'].map((id) => ({ id, why: 'noHoursPerWeek' })));
  });

  it('hours and costs still add up, and no hours are due', () => {
    expect(schedule(plan).totals).toMatchObject({ hours: hours(212), hoursDone: 74, hoursDue: null });
  });
});

describe('hours due', () => {
  it('are not stated while nothing has dates', () => {
    expect(schedule(aPlan([aSkill('a', { levelNow: null, hoursDone: 6 })])).totals.hoursDue).toBeNull();
  });
});

/** Plans of whole hours, so that half hours divide them without a rest; needs point back, so that there is no cycle. */
const anyPlan = fc.record({
  hoursPerWeek: fc.integer({ min: 1, max: 20 }),
  pausedWeeks: fc.uniqueArray(fc.nat(12), { maxLength: 4 }),
  drafts: fc.array(
    fc.record({
      low: fc.integer({ min: 1, max: 60 }),
      more: fc.integer({ min: 0, max: 40 }),
      importance: fc.integer({ min: 1, max: 5 }),
      levelNow: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 8 }),
      levelTarget: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 8 }),
      hourless: fc.boolean(),
      standing: fc.constantFrom('planned' as const, 'planned' as const, 'suggested' as const),
      needs: fc.array(fc.nat(7), { maxLength: 2 }),
    }),
    { maxLength: 8 },
  ),
});

function build({ hoursPerWeek, pausedWeeks, drafts }: typeof anyPlan extends fc.Arbitrary<infer Value> ? Value : never) {
  const skills = drafts.map(({ low, more, hourless, needs, ...fields }, index) =>
    aSkill(`s${index}`, {
      ...fields,
      hours: hourless && more % 3 === 0 ? null : { low, high: low + more },
      needs: needs.filter((need) => need < index).map((need) => skillId(`s${need}`)),
    }),
  );
  const start = date('2026-09-07');
  const day = (offset: number) => date(new Date(Date.parse(start) + offset * 86_400_000).toISOString().slice(0, 10));
  return aPlan(skills, { hoursPerWeek, pauses: pausedWeeks.map((week) => ({ from: day(week * 7), to: day(week * 7 + 6) })) });
}

/** The same rule written as plainly as can be: half hour by half hour, always to the running skill that had least this week. */
function naiveFinishWeeks(order: PlanSkill[], plan: SchedulablePlan): Map<string, number> {
  const left = new Map<string, number>(order.map((skill) => [skill.id, (skill.hours?.low ?? 0) * 2]));
  const done = (id: string) => (left.get(id) ?? 0) === 0;
  const finish = new Map<string, number>();
  let running: PlanSkill[] = [];
  for (let week = 0; week < 156; week += 1) {
    const paused = plan.pauses.some((pause) => daysBetween(plan.startDate, pause.from) === week * 7);
    const ready = order.filter((skill) => !done(skill.id) && skill.needs.every(done));
    const given = new Map<string, number>();
    for (let half = 0; half < (paused ? 0 : (plan.hoursPerWeek ?? 0) * 2); half += 1) {
      // A finished skill leaves its place free only when its partner is finished too: until the week ends its hours go to the partner.
      if (running.every((skill) => done(skill.id)) || half === 0) {
        running = [
          ...running.filter((skill) => !done(skill.id)),
          ...ready.filter((skill) => !done(skill.id) && !running.includes(skill)),
        ].slice(0, 2);
      }
      const next = running.filter((skill) => !done(skill.id)).toSorted((a, b) => (given.get(a.id) ?? 0) - (given.get(b.id) ?? 0))[0];
      if (!next) break;
      given.set(next.id, (given.get(next.id) ?? 0) + 1);
      left.set(next.id, (left.get(next.id) ?? 0) - 1);
      if (done(next.id)) finish.set(next.id, week);
    }
  }
  return finish;
}

describe('for any plan', () => {
  it('the dates agree with a plain half-hour simulation', () => {
    fc.assert(
      fc.property(anyPlan, (draft) => {
        const plan = build({ ...draft, drafts: draft.drafts.map((skill) => ({ ...skill, low: Math.min(skill.low, 12), more: 0 })) });
        const { scheduled } = schedule(plan);
        const dated = new Set(scheduled.map((entry) => entry.id));
        const order = scheduled.flatMap(({ id }) => plan.skills.filter((skill) => skill.id === id));
        const finish = naiveFinishWeeks(
          order.map((skill) => ({ ...skill, needs: skill.needs.filter((need) => dated.has(need)) })),
          plan,
        );
        for (const entry of scheduled) {
          expect(Math.floor(daysBetween(plan.startDate, entry.finish.earliest) / 7)).toBe(finish.get(entry.id));
        }
      }),
    );
  });

  it('nothing is dropped: a planned skill has dates, or a reason why later, or is a strength that needs no hours', () => {
    fc.assert(
      fc.property(anyPlan, (draft) => {
        const plan = build(draft);
        const { scheduled, later } = schedule(plan);
        const strengthWithoutHours = (skill: PlanSkill) =>
          skill.hours === null && skill.levelNow !== null && skill.levelTarget !== null && skill.levelNow >= skill.levelTarget;
        const expected = plan.skills
          .filter((skill) => skill.standing === 'planned' && !strengthWithoutHours(skill))
          .map((skill) => skill.id);
        expect([...scheduled, ...later].map((entry) => entry.id).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('no skill starts before what it needs has ended, at either end of the ranges', () => {
    fc.assert(
      fc.property(anyPlan, (draft) => {
        const plan = build(draft);
        const { scheduled } = schedule(plan);
        const spans = new Map(scheduled.map((entry) => [entry.id, entry]));
        for (const skill of plan.skills) {
          const span = spans.get(skill.id);
          for (const needed of skill.needs.map((id) => spans.get(id))) {
            if (!span || !needed) continue;
            expect(span.start.earliest > needed.finish.earliest).toBe(true);
            expect(span.start.latest > needed.finish.latest).toBe(true);
          }
          if (span) {
            expect(span.start.earliest <= span.start.latest && span.finish.earliest <= span.finish.latest).toBe(true);
            expect(span.start.earliest < span.finish.earliest).toBe(true);
          }
        }
      }),
    );
  });

  it('gives the same for the same input', () => {
    fc.assert(fc.property(anyPlan, (draft) => void expect(schedule(build(draft))).toEqual(schedule(build(draft)))));
  });
});

describe('weeks', () => {
  const anyTasks = fc.array(
    fc.record({ hours: fc.double({ min: 0.1, max: 90, noNaN: true }), needs: fc.array(fc.nat(7), { maxLength: 2 }) }),
    { maxLength: 8 },
  );

  it('never hold more hours than there are, and every task gets exactly its hours', () => {
    fc.assert(
      fc.property(anyTasks, fc.double({ min: 0.5, max: 40, noNaN: true }), (drafts, free) => {
        const tasks = drafts.map(({ hours, needs }, index) => ({
          id: skillId(`t${index}`),
          hours: hours * (1 + publishedPace.buffer),
          needs: needs.filter((need) => need < index).map((need) => skillId(`t${need}`)),
          firstWeek: 0,
        }));
        const weeks = fillWeeks(tasks, { count: 5_000, hours: () => free, parallel: publishedPace.parallel });
        for (const shares of weeks) expect(shares.reduce((sum, share) => sum + share.hours, 0)).toBeLessThanOrEqual(free + 1e-6);
        for (const task of tasks) {
          const given = weeks.flat().filter((share) => share.id === task.id);
          expect(given.reduce((sum, share) => sum + share.hours, 0)).toBeCloseTo(task.hours, 6);
        }
      }),
    );
  });
});
