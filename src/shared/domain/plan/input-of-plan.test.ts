import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClientId, PlanId, ProfileId } from '../ids.ts';
import { addDays, Instant } from '../time.ts';
import { inputOfPlan } from './input-of-plan.ts';
import { PlanSkill, SkillPlan } from './plan.ts';
import { planOfInput } from './plan-of-input.ts';
import { isCycle } from './prerequisites.ts';
import { type PriorityWeights, publishedWeights } from './priority-weights.ts';
import { rankSkills } from './rank-skills.ts';
import { readPlanInput } from './read-plan-input.ts';
import { scheduleSkills } from './schedule-skills.ts';
import { aSkill, date, skillId } from './testing.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 });
const level = maybe(fc.integer({ min: 0, max: 4 }));
const rating = maybe(fc.integer({ min: 1, max: 5 }));
const profiles = ['p1', 'p2', 'left'].map((id) => ProfileId.parse(id));

const anySkill = fc.record({
  standing: fc.constantFrom('planned', 'planned', 'suggested'),
  levelNow: level,
  levelTarget: level,
  importance: rating,
  interest: rating,
  hours: maybe(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(40)).map(([low, more]) => ({ low, high: low + more }))),
  notBefore: maybe(fc.integer({ min: 0, max: 200 }).map((days) => addDays(date('2026-12-01'), days))),
  gate: fc.boolean(),
  clientRank: maybe(fc.integer({ min: 1, max: 9 })),
  costs: fc.array(maybe(fc.nat(900)), { maxLength: 3 }),
  lists: fc.subarray(profiles),
  needs: fc.array(fc.nat(12), { maxLength: 2 }),
});

/** Plans with all that a plan can hold: suggestions, strengths that took their hours, the client's own places, two pages of one occupation. */
const anyPlan: fc.Arbitrary<SkillPlan> = fc
  .record({
    hoursPerWeek: maybe(fc.integer({ min: 1, max: 30 })),
    targets: fc.subarray(profiles.slice(0, 2)),
    pause: maybe(fc.nat(90)),
    skills: fc.array(anySkill, { maxLength: 9 }),
  })
  .map(({ hoursPerWeek, targets, pause, skills }) => ({
    ...settings,
    hoursPerWeek,
    pauses: pause === null ? [] : [{ from: date('2026-12-01'), to: date(pause < 31 ? '2026-12-20' : '2027-01-03') }],
    targets: targets.map((profileId) => ({ profileId, socCode: '25-4022', title: 'Librarian' })),
    skills: skills.map(({ costs, lists, needs, ...fields }, place) =>
      aSkill(`s${place}`, {
        ...fields,
        standing: PlanSkill.shape.standing.parse(fields.standing),
        needs: needs.filter((need) => need < place).map((need) => skillId(`s${need}`)),
        sources: lists.map((profileId) => ({ profileId, socCode: '25-4022', itemId: itemId, name: `s${place}`, example: null })),
        actions: costs.map((cost, number) => ({ ...step, id: stepId(`${place}-${number}`), cost })),
      }),
    ),
  }));

const ownWeights: PriorityWeights = { gap: 10, importance: 40, lists: 0, interest: 35, opens: 15 };

const settings = SkillPlan.omit({ skills: true, targets: true, pauses: true, hoursPerWeek: true }).parse({
  id: PlanId.parse('plan'),
  clientId: ClientId.parse('client'),
  number: 1,
  revision: 1,
  title: 'Toward librarian work',
  startDate: '2026-12-01',
  budget: { amount: 1_200, currency: 'USD' },
  deadline: '2027-06-30',
  agreedOn: null,
  milestones: [],
  updatedAt: Instant.parse('2026-11-17T10:00:00.000Z'),
});
const itemId = PlanSkill.shape.sources.element.shape.itemId.parse('skillsToBuild.a');
const stepId = (id: string) => PlanSkill.shape.actions.element.shape.id.parse(id);
const step = {
  kind: 'do',
  text: 'Describe forty items',
  hours: null,
  owner: 'client',
  ownerName: '',
  agreedOn: null,
  due: null,
  doneOn: null,
  revision: 1,
} as const;

function computed(plan: Parameters<typeof rankSkills>[0] & Parameters<typeof scheduleSkills>[0], weights: PriorityWeights) {
  const ranking = rankSkills(plan, weights);
  const schedule = scheduleSkills(plan, ranking, plan.startDate);
  if (isCycle(schedule)) throw new Error('unexpected circle');
  return { ranking, scheduled: schedule.scheduled, later: schedule.later, reviews: schedule.reviews, finish: schedule.finish };
}

test('a plan from its own file has the same ranks, dates and reviews, to the last point and day', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(publishedWeights, ownWeights), (plan, weights) => {
      const read = readPlanInput(JSON.parse(JSON.stringify(inputOfPlan(plan, weights))));
      if (!('input' in read)) throw new Error(`refused: ${JSON.stringify(read)}`);
      expect(computed(planOfInput(read.input).plan, read.input.weights)).toEqual(computed(plan, weights));
    }),
    { numRuns: 300 },
  );
});

test('is written in the published form, with nothing more where a plan has nothing more', () => {
  const plan: SkillPlan = {
    ...settings,
    hoursPerWeek: 6,
    pauses: [{ from: date('2026-12-21'), to: date('2027-01-03') }],
    targets: ['one', 'two'].map((id) => ({ profileId: ProfileId.parse(id), socCode: '25-4022', title: 'Librarian' })),
    skills: [
      aSkill('a', {
        levelNow: 1,
        levelTarget: 3,
        importance: 4,
        interest: null,
        hours: { low: 20, high: 30 },
        ifThen: 'Never in a file',
        actions: [120, null, 30].map((cost, place) => ({ ...step, id: stepId(`${place}`), cost })),
        sources: [{ profileId: ProfileId.parse('two'), socCode: '25-4022', itemId, name: 'a', example: null }],
      }),
      aSkill('b', { standing: 'suggested', clientRank: 1, clientReason: 'Never in a file', needs: [skillId('a')] }),
    ],
  };
  expect(inputOfPlan(plan)).toEqual({
    start: '2026-12-01',
    hoursPerWeek: 6,
    parallel: 2,
    buffer: 0.2,
    reviewWeeks: 6,
    holidays: [{ from: '2026-12-21', to: '2027-01-03' }],
    budget: 1_200,
    deadline: '2027-06-30',
    targets: ['25-4022', '25-4022 (2)'],
    skills: [
      {
        id: 'a',
        name: 'a',
        required: 3,
        current: 1,
        importance: 4,
        interest: null,
        lists: ['25-4022 (2)'],
        hours: [20, 30],
        cost: 150,
        needs: [],
        gate: false,
      },
      {
        id: 'b',
        name: 'b',
        required: 2,
        current: 0,
        importance: 3,
        interest: 3,
        lists: [],
        hours: [20, 20],
        cost: null,
        needs: ['a'],
        gate: false,
        standing: 'suggested',
        place: 1,
      },
    ],
  });
});
