import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../time.ts';
import { stretchBar } from './bar-length.ts';
import { moveBar, spanOf } from './bar-move.ts';
import { rankSkills } from './rank-skills.ts';
import { scheduleOf } from './schedule-skills.ts';
import { aPlan, aSkill, date, skillId } from './testing.ts';

const hours = (low: number, high = low) => ({ low, high });
type Plan = ReturnType<typeof aPlan>;

/**
 * 192 hours from 7 September 2026, two weeks off at the turn of the year. Ethics ends on 18 October and curation follows, programming on
 * 13 December and tools follow; both end on 7 March. Weeks of the plan: 6 begins on 19 October, 14 on 14 December, 15 and 16 are off.
 */
function sample(): Plan {
  const programming = aSkill('programming', { importance: 5, hours: hours(56), hoursDone: 36 });
  const ethics = aSkill('ethics', { levelNow: 3, levelTarget: 3, hours: hours(24), hoursDone: 24 });
  const curation = aSkill('curation', { importance: 4, hours: hours(72), hoursDone: 14, needs: [ethics.id] });
  const tools = aSkill('tools', { hours: hours(40), needs: [programming.id] });
  const pauses = [{ from: date('2026-12-21'), to: date('2027-01-03') }];
  return aPlan([programming, curation, tools, ethics], { pauses });
}

const today = date('2026-11-17');
const move = (plan: Plan, name: string, week: number) => moveBar(plan, rankSkills(plan), today, skillId(name), week);
const stretch = (plan: Plan, name: string, week: number) => stretchBar(plan, rankSkills(plan), today, skillId(name), week);

/** The plan with what a move came to. */
function moved(plan: Plan, name: string, week: number): Plan {
  const result = move(plan, name, week);
  if (result.kind === 'refused') throw new Error(`refused: ${result.reason.kind}`);
  return { ...plan, skills: plan.skills.map((skill) => (skill.name === name ? { ...skill, notBefore: result.notBefore } : skill)) };
}

describe('a bar that is moved', () => {
  it('later makes the skill wait, and the others use the hours it leaves', () => {
    const result = move(sample(), 'tools', 17);
    if (result.kind === 'refused') throw new Error('refused');
    expect(result.notBefore).toBe('2027-01-04');
    expect(spanOf(result.schedule, skillId('tools'))).toMatchObject({
      start: { earliest: '2027-01-04' },
      finish: { earliest: '2027-03-07' },
    });
    // Eight hours in the week of 14 December: done a week sooner.
    expect(spanOf(result.schedule, skillId('curation'))?.finish.earliest).toBe('2027-02-28');
  });

  it('onto weeks off begins after them', () => {
    const result = move(sample(), 'tools', 15);
    expect(result).toMatchObject({ kind: 'moved', notBefore: '2026-12-21' });
    if (result.kind === 'moved') expect(spanOf(result.schedule, skillId('tools'))?.start.earliest).toBe('2027-01-04');
  });

  it('back to where it begins by itself waits for no day any more', () => {
    const later = moved(sample(), 'tools', 18);
    expect(move(later, 'tools', 14)).toMatchObject({ kind: 'moved', notBefore: null });
    expect(move(later, 'tools', 16)).toMatchObject({ kind: 'moved', notBefore: '2026-12-28' });
  });

  it('is refused before the plan begins and before what it needs is finished', () => {
    expect(move(sample(), 'programming', -1)).toEqual({ kind: 'refused', reason: { kind: 'planStart', date: '2026-09-07' } });
    expect(move(sample(), 'curation', 5)).toEqual({ kind: 'refused', reason: { kind: 'needs', id: 'ethics', until: '2026-10-18' } });
    expect(move(sample(), 'tools', 13)).toEqual({ kind: 'refused', reason: { kind: 'needs', id: 'programming', until: '2026-12-13' } });
  });

  it('is refused where others hold the places, and says whether the order is why', () => {
    const plan = aPlan([
      aSkill('first', { importance: 5, hours: hours(40) }),
      aSkill('second', { importance: 4, hours: hours(40) }),
      aSkill('third', { importance: 1, hours: hours(8) }),
    ]);
    expect(move(plan, 'third', 3)).toEqual({ kind: 'refused', reason: { kind: 'places', ids: ['first', 'second'], inOrder: true } });
    // What stands behind it in the order took the place while it waited: a place further up would not help.
    const waiting = moved(moved(plan, 'first', 1), 'second', 1);
    expect(move(waiting, 'first', 0)).toMatchObject({ kind: 'moved', notBefore: null });
    const late = aPlan([
      aSkill('top', { importance: 5, hours: hours(8), notBefore: date('2026-10-19') }),
      aSkill('low', { importance: 2, hours: hours(60) }),
      aSkill('lower', { importance: 1, hours: hours(60) }),
      aSkill('base', { gate: true, hours: hours(8) }),
    ]);
    expect(move(late, 'top', 2)).toMatchObject({ kind: 'moved' });
  });

  it('is refused beyond the three years of a plan', () => {
    expect(move(sample(), 'tools', 160)).toEqual({ kind: 'refused', reason: { kind: 'beyondHorizon' } });
  });

  it('begins where it was put or later, never before, whatever the plan', () => {
    const anyPlan = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 60 }), needs: fc.array(fc.nat(6), { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(anyPlan, fc.nat(6), fc.nat(40), (drafts, which, week) => {
        const plan = aPlan(
          drafts.map((draft, place) =>
            aSkill(`s${place}`, {
              hours: hours(draft.hours),
              needs: draft.needs.filter((need) => need < place).map((need) => skillId(`s${need}`)),
            }),
          ),
        );
        const id = skillId(`s${which % drafts.length}`);
        const before = spanOf(scheduleOf(plan, rankSkills(plan), today), id);
        const asked = addDays(plan.startDate, week * 7);
        const result = moveBar(plan, rankSkills(plan), today, id, week);
        // Nothing waits in this plan: earlier is never possible, later always, if only once a place is free.
        expect(result.kind).toBe(before && asked < before.start.earliest ? 'refused' : 'moved');
        if (result.kind === 'moved') expect((spanOf(result.schedule, id)?.start.earliest ?? '') >= asked).toBe(true);
      }),
    );
  });
});

describe('a bar of another length', () => {
  it('takes the hours that its weeks give it, the high figure in proportion', () => {
    expect(stretch(sample(), 'programming', 12)).toMatchObject({ hours: { low: 52, high: 52 } });
    const plan = aPlan([aSkill('a', { hours: hours(36, 54) })]);
    const result = stretch(plan, 'a', 6);
    expect(result).toMatchObject({ kind: 'changed', hours: { low: 56, high: 84 } });
    if (result.kind === 'changed') expect(spanOf(result.schedule, skillId('a'))?.finish.earliest).toBe('2026-10-25');
  });

  it('is never shorter than a week, and stays as it is when its end does', () => {
    const plan = aPlan([aSkill('a', { hours: hours(36, 54) })]);
    expect(stretch(plan, 'a', -5)).toMatchObject({ hours: { low: 8, high: 12 } });
    expect(stretch(plan, 'a', 4)).toMatchObject({ hours: { low: 36, high: 54 } });
  });

  it('is refused below the hours that are done', () => {
    expect(stretch(sample(), 'programming', 7)).toEqual({ kind: 'refused', reason: { kind: 'done', hours: 36 } });
  });

  it('ends in the week asked for, whatever the plan', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.nat(60),
        fc.integer({ min: 1, max: 30 }),
        (all, which, week, perWeek) => {
          const plan = aPlan(
            all.map((each, place) => aSkill(`s${place}`, { hours: hours(each) })),
            { hoursPerWeek: perWeek / 2 },
          );
          const id = skillId(`s${which % all.length}`);
          const begins = spanOf(scheduleOf(plan, rankSkills(plan), today), id)?.start.earliest;
          const result = stretchBar(plan, rankSkills(plan), today, id, week);
          if (result.kind === 'refused' || begins === undefined) return;
          const ends = spanOf(result.schedule, id)?.finish.earliest ?? plan.startDate;
          expect(Math.floor(daysBetween(plan.startDate, ends) / 7)).toBe(Math.max(week, daysBetween(plan.startDate, begins) / 7));
        },
      ),
    );
  });
});
