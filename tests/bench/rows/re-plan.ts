import { PlanInput } from '../../../src/shared/domain/plan/plan-input.ts';
import { type PlanToCompute, planOfInput } from '../../../src/shared/domain/plan/plan-of-input.ts';
import { isCycle } from '../../../src/shared/domain/plan/prerequisites.ts';
import { rankSkills } from '../../../src/shared/domain/plan/rank-skills.ts';
import { scheduleSkills } from '../../../src/shared/domain/plan/schedule-skills.ts';
import type { Tally } from '../comparison.ts';

const skillCount = 1_000;
const allowed = 50;
const warmUps = 5;
const runs = 40;

/** Plans that are hard in different ways, by the hours of a skill and by what each needs. */
const plans: Readonly<Record<string, PlanToCompute>> = {
  'more than fits into three years': planOf([20, 30], (place) => (place % 3 === 0 ? [] : [Math.floor(place / 3)])),
  'all of it fits': planOf([1, 2], (place) => (place % 3 === 0 ? [] : [Math.floor(place / 3)])),
  'each needs the one before': planOf([2, 3], (place) => (place === 0 ? [] : [place - 1])),
  'nothing needs anything': planOf([2, 3], () => []),
};

/** What a change of hours, budget or deadline costs on the screen: a plan far longer than any person's is ranked and scheduled anew. */
export const rePlan: Tally = {
  name: `limits missed re-planning ${skillCount} skills`,
  peer: `the limit: ${allowed} ms for the median of each of ${Object.keys(plans).length} plans`,
  goal: 0,
  async count() {
    const times = Object.entries(plans).map(([name, plan]) => ({ name, times: timesOf(plan) }));
    const figures = times.map(({ name, times }) => ({ name, median: at(times, 0.5), slowest: at(times, 0.95) }));
    return {
      ours: figures.filter(({ median }) => median > allowed).length,
      theirs: figures.length,
      facts: figures.map(
        ({ name, median, slowest }) =>
          `re-planning ${skillCount} skills, ${name}: ${median.toFixed(1)} ms, slowest twentieth from ${slowest.toFixed(1)} ms; limit ${allowed} ms`,
      ),
    };
  },
};

function planOf(hours: readonly [number, number], needs: (place: number) => readonly number[]): PlanToCompute {
  return planOfInput(
    PlanInput.parse({
      start: '2026-12-01',
      hoursPerWeek: 20,
      holidays: [{ from: '2026-12-21', to: '2027-01-03' }],
      targets: ['25-4022', '25-4031'],
      skills: Array.from({ length: skillCount }, (_, place) => ({
        id: `s${place}`,
        name: `Skill ${place}`,
        required: 1 + (place % 4),
        current: 0,
        importance: place % 7 === 0 ? null : 1 + ((place * 3) % 5),
        interest: 1 + ((place * 7) % 5),
        lists: place % 2 === 0 ? ['25-4022'] : ['25-4022', '25-4031'],
        hours,
        cost: place % 50,
        needs: needs(place).map((need) => `s${need}`),
        gate: place % 11 === 0,
      })),
    }),
  );
}

/** Times of a ranking and a schedule in milliseconds, the shortest first. */
function timesOf({ plan, pace }: PlanToCompute): number[] {
  const times = Array.from({ length: warmUps + runs }, () => {
    const start = performance.now();
    if (isCycle(scheduleSkills(plan, rankSkills(plan), plan.startDate, pace))) throw new Error('The plan of the bench has a circle.');
    return performance.now() - start;
  });
  return times.slice(warmUps).toSorted((one, other) => one - other);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
