import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runWords } from './testing.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs without a passphrase, in a place where no workspace is. */
async function waymark(words: readonly string[], input = '') {
  return runWords([...words, '--workspace', join(folder, 'workspace')], {}, input);
}

function given(text: string): string {
  const path = join(folder, 'plan.json');
  writeFileSync(path, text);
  return path;
}

const json = async (value: unknown) => {
  const { exit, out, error } = await waymark(['plan', given(JSON.stringify(value)), '--json']);
  expect({ exit, error }).toEqual({ exit: 0, error: '' });
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(out);
};

const skill = (id: string, fields: object = {}) => ({
  id,
  name: `Skill ${id}`,
  required: 2,
  current: 0,
  importance: 3,
  interest: 3,
  lists: ['25-4022'],
  hours: [10, 10],
  cost: 0,
  needs: [],
  gate: false,
  ...fields,
});

const plan = (skills: readonly unknown[], fields: object = {}) => ({
  start: '2026-12-01',
  hoursPerWeek: 6,
  parallel: 2,
  buffer: 0.2,
  reviewWeeks: 6,
  holidays: [{ from: '2026-12-21', to: '2027-01-03' }],
  budget: 2000,
  deadline: null,
  targets: ['25-4022', '25-4031'],
  skills,
  ...fields,
});

const sample = plan([
  skill('a', { required: 3, current: 1, importance: 4, interest: 5, hours: [20, 30], cost: 120, needs: ['b'] }),
  skill('b', { current: 1, interest: null, lists: ['25-4022', '25-4031'], hours: [10, 12], cost: 60 }),
  skill('license', { interest: 2, hours: [0, 0], cost: null, gate: true }),
  skill('unrated', { current: null }),
  skill('strong', { current: 3, needs: ['a'] }),
]);

describe('waymark plan FILE', () => {
  it('computes the plan by the published rules, with every figure as it comes out by hand', async () => {
    const { ranking, warnings, ...rest } = await json(sample);
    expect(ranking).toEqual([
      {
        id: 'license',
        tier: 1,
        priority: 38.8,
        parts: { gap: 15, importance: 10, lists: 10, interest: 3.8, opens: 0 },
        missing: [],
        reason: '2 levels to climb to reach the target.',
        tiedWith: [],
        sensitivity: 'No single rating would move it.',
      },
      {
        id: 'a',
        tier: 2,
        priority: 55,
        parts: { gap: 15, importance: 15, lists: 10, interest: 15, opens: 0 },
        missing: [],
        reason: 'The client’s interest in it is 5 of 5.',
        tiedWith: ['b'],
        sensitivity: 'It would change places with Skill b if its importance were one lower.',
      },
      {
        id: 'b',
        tier: 2,
        priority: 53,
        parts: { gap: 8.8, importance: 11.8, lists: 23.5, interest: null, opens: 8.9 },
        missing: ['interest'],
        reason: 'It is on 2 of 2 target lists.',
        tiedWith: ['a'],
        sensitivity: 'It would change places with Skill a if its importance were one higher.',
      },
    ]);
    expect(rest).toEqual({
      ruleVersion: 'priority-1',
      rateFirst: ['unrated'],
      strengths: ['strong'],
      schedule: [
        { id: 'license', start: ['2026-12-01', '2026-12-01'], finish: ['2026-12-07', '2026-12-07'] },
        { id: 'b', start: ['2026-12-01', '2026-12-01'], finish: ['2026-12-14', '2026-12-21'] },
        { id: 'a', start: ['2026-12-15', '2026-12-29'], finish: ['2027-01-25', '2027-02-15'] },
      ],
      later: ['unrated'],
      reviews: ['2027-01-12', '2027-02-23'],
      totals: { hours: [40, 52], hoursMissing: 0, cost: 180, costsMissing: 1, finish: ['2027-01-25', '2027-02-15'] },
    });
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'rateFirst', skills: ['unrated'], message: expect.stringMatching(/^Skill unrated is not rated/) }),
      expect.objectContaining({ code: 'costsMissing', skills: ['license'] }),
    ]);
    expect(readdirSync(folder)).toEqual(['plan.json']);
  });

  it('reads standard input for -, says the same in lines for a person, and takes what is left out as not stated', async () => {
    const { exit, out } = await waymark(['plan', '-'], `\uFEFF${JSON.stringify(sample)}`);
    expect(exit).toBe(0);
    expect(out).toContain('2. Skill a: priority 55.0 of 100\n');
    expect(out).toMatch(/Skill b +2026-12-01 – 2026-12-01 +2026-12-14 – 2026-12-21/);
    const bare = await waymark(['plan', '-', '--json'], '{"start":"2026-12-01","hoursPerWeek":6,"skills":[{"id":"a","name":"A"}]}');
    expect(JSON.parse(bare.out)).toMatchObject({ rateFirst: ['a'], later: ['a'], totals: { cost: 0, costsMissing: 1, hoursMissing: 1 } });
  });

  it('keeps to the pace that the file asks for', async () => {
    const skills = ['a', 'b', 'c'].map((id) => skill(id, { hours: [6, 6] }));
    const finishes = async (fields: object) =>
      (await json(plan(skills, { holidays: [], ...fields }))).schedule.map(({ finish }: { finish: string[] }) => finish);
    const sameDay = (date: string) => [date, date];
    expect(await finishes({ parallel: 1, buffer: 0 })).toEqual(['2026-12-07', '2026-12-14', '2026-12-21'].map(sameDay));
    expect(await finishes({ parallel: 3, buffer: 0 })).toEqual(['2026-12-21', '2026-12-21', '2026-12-21'].map(sameDay));
    expect((await finishes({ parallel: 1, buffer: 0.5 }))[0]).toEqual(['2026-12-07', '2026-12-14']);
    expect((await json(plan(skills, { holidays: [], reviewWeeks: 2 }))).reviews).toEqual(['2026-12-15', '2026-12-29']);
  });

  it('lets a skill wait for the day that the file states, and names the rule of the order', async () => {
    const skills = [skill('a', { hours: [6, 6], notBefore: '2026-12-10' }), skill('b', { hours: [6, 6], needs: ['a'] })];
    const { schedule } = await json(plan(skills, { holidays: [], buffer: 0 }));
    expect(schedule.map(({ id, start }: { id: string; start: string[] }) => [id, start[0]])).toEqual([
      ['a', '2026-12-15'],
      ['b', '2026-12-22'],
    ]);
    const { exit, error } = await waymark(['plan', given(JSON.stringify(plan([skill('a', { notBefore: 'soon' })])))]);
    expect({ exit, error }).toEqual({ exit: 2, error: expect.stringContaining('skills[0].notBefore') });
    expect((await waymark(['plan', given(JSON.stringify(plan(skills)))])).out).toContain('Order by rule priority-1.');
  });

  it('gives no dates without hours a week, and says for each skill without dates why it has none', async () => {
    const skills = [skill('a', { hours: null }), skill('b', { needs: ['a'] }), skill('c', { hours: [5000, 5000] })];
    const codes = async (fields: object) => {
      const { schedule, later, warnings } = await json(plan(skills, fields));
      const told = warnings.map(({ code, skills: about }: { code: string; skills: string[] }) => [code, about]);
      return { schedule, later: later.toSorted(), told };
    };
    const later = ['a', 'b', 'c'];
    expect(await codes({})).toEqual({
      schedule: [],
      later,
      told: [
        ['noHours', ['a']],
        ['needsLater', ['b']],
        ['beyondHorizon', ['c']],
      ],
    });
    expect(await codes({ hoursPerWeek: null })).toEqual({
      schedule: [],
      later,
      told: [
        ['noHours', ['a']],
        ['noHoursPerWeek', later],
      ],
    });
  });

  it('tells three computed ways out of a broken deadline and of a broken budget', async () => {
    const skills = [skill('a', { hours: [24, 24], importance: 5, cost: 1500 }), skill('b', { hours: [12, 12], cost: 700 })];
    const { warnings } = await json(plan(skills, { holidays: [], buffer: 0, deadline: '2026-12-28' }));
    expect(warnings).toEqual([
      {
        code: 'deadlineBroken',
        message: 'The plan finishes on 2027-01-11 at the earliest, 14 days after 2026-12-28, the day it is to be done by.',
        skills: [],
        waysOut: [
          { way: 'moreHours', hoursPerWeek: 9, message: '9 hours a week would do.' },
          { way: 'laterDate', deadline: '2027-01-11', message: '2027-01-11 as the day to be done by would do.' },
          { way: 'fewerItems', skills: ['b'], message: 'Without Skill b it would do.' },
        ],
      },
      {
        code: 'budgetBroken',
        message: 'The stated costs of 2,200 are 200 above the budget of 2,000.',
        skills: [],
        waysOut: [
          { way: 'higherBudget', budget: 2200, message: 'A budget of 2,200 would do.' },
          { way: 'fewerItems', skills: ['b'], message: 'Without Skill b it would do.' },
          { way: 'cheaperItem', skill: 'a', atMost: 1300, message: 'Skill a for 1,300 at most would do.' },
        ],
      },
    ]);
  });

  it('counts what does not fit into three years as missing every day within them', async () => {
    const skills = [skill('a', { hours: [7, 7], importance: 5 }), skill('b', { hours: [160, 160] })];
    const { warnings } = await json(plan(skills, { hoursPerWeek: 1, holidays: [], buffer: 0, deadline: '2027-01-11' }));
    expect(warnings.at(-1)).toMatchObject({
      code: 'deadlineBroken',
      waysOut: [
        { way: 'moreHours', hoursPerWeek: 28 },
        { way: 'laterDate', deadline: null },
        { way: 'fewerItems', skills: null },
      ],
    });
  });

  it('takes a plan of a thousand skills, each of which needs the one before it', async () => {
    const skills = Array.from({ length: 1000 }, (_, place) => skill(`s${place}`, { needs: place === 0 ? [] : [`s${place - 1}`] }));
    const { schedule, later } = await json(plan(skills.toReversed()));
    expect(schedule.length + later.length).toBe(1000);
    expect(schedule[0].id).toBe('s0');
  });
});

describe('waymark plan FILE refuses', () => {
  const one = (fields: object) => plan([skill('first'), skill('a', fields)]);

  it.each<[string, unknown, string]>([
    [
      'a circle',
      plan([skill('a', { needs: ['c'] }), skill('b', { needs: ['a'] }), skill('c', { needs: ['b'] })]),
      'skills[0].needs: the needs go in a circle, a → c → b → a.',
    ],
    ['a skill that needs itself', one({ needs: ['a'] }), 'skills[1].needs: the needs go in a circle, a → a.'],
    ['a negative hour', one({ hours: [-1, 4] }), 'skills[1].hours[0] must not be below 0.'],
    ['negative hours a week', plan([], { hoursPerWeek: -2 }), 'hoursPerWeek must not be below 0.'],
    ['low above high', one({ hours: [9, 4] }), 'skills[1].hours: the low figure is above the high one.'],
    ['one figure of hours', one({ hours: [9] }), 'skills[1].hours must have at least 2 entries.'],
    ['three figures of hours', one({ hours: [9, 9, 9] }), 'skills[1].hours must not have more than 2 entries.'],
    ['an unknown need', one({ needs: ['first', 'x'] }), 'skills[1].needs[1]: no skill has the id “x”.'],
    ['an unknown list', one({ lists: ['11-1011'] }), 'skills[1].lists[0]: “11-1011” is not one of the targets.'],
    ['an id twice', plan([skill('a'), skill('b'), skill('a')]), 'skills[2].id: “a” is there twice.'],
    ['a target twice', plan([], { targets: ['25-4022', '25-4022'] }), 'targets[1]: “25-4022” is there twice.'],
    ['an unknown field', plan([], { color: 'red' }), 'color is no field that a plan has.'],
    ['an unknown field of a skill', one({ hour: [1, 2] }), 'skills[1].hour is no field that a plan has.'],
    [
      'an unknown field of a holiday',
      plan([], { holidays: [{ from: '2026-12-21', to: '2026-12-22', name: 'x' }] }),
      'holidays[0].name is no field that a plan has.',
    ],
    ['a wrong type', one({ importance: 'high' }), 'skills[1].importance must be a number.'],
    ['half a level', one({ current: 1.5 }), 'skills[1].current must be a whole number.'],
    ['a level above 4', one({ required: 5 }), 'skills[1].required must not be above 4.'],
    ['an interest of 0', one({ interest: 0 }), 'skills[1].interest must not be below 1.'],
    ['a gate in words', one({ gate: 'yes' }), 'skills[1].gate must be true or false.'],
    ['a negative cost', one({ cost: -5 }), 'skills[1].cost must not be below 0.'],
    ['no name', one({ name: ' ' }), 'skills[1].name must not be empty.'],
    ['nothing at once', plan([], { parallel: 0 }), 'parallel must not be below 1.'],
    ['a date that is none', plan([], { start: '2026-02-30' }), 'start must be a date such as 2026-12-01.'],
    ['a date far away', plan([], { deadline: '9999-12-31' }), 'deadline must be a date between 1900 and 2200.'],
    [
      'a holiday that ends before it begins',
      plan([], { holidays: [{ from: '2026-12-22', to: '2026-12-21' }] }),
      'holidays[0] ends before it begins.',
    ],
    ['a plan without a start', plan([], { start: undefined }), 'start is missing.'],
    ['no plan at all', [], 'The file must be an object.'],
    ['null', null, 'The file must be an object.'],
  ])('%s, with exit code 2 and one sentence that names the place', async (_case, value, sentence) => {
    const path = given(JSON.stringify(value));
    for (const words of [
      ['plan', path, '--json'],
      ['plan', path],
    ]) {
      expect(await waymark(words)).toEqual({ exit: 2, out: '', error: `${sentence}\n` });
    }
  });

  it('a circle of as many skills as a plan can have, as one of two', async () => {
    const around = Array.from({ length: 5000 }, (_, place) => skill(`s${place}`, { needs: [`s${(place + 1) % 5000}`] }));
    const { exit, out, error } = await waymark(['plan', given(JSON.stringify(plan(around))), '--json']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(error).toMatch(/^skills\[0\]\.needs: the needs go in a circle, s0 → s1 → s2 .* → s4999 → s0\.\n$/);
  });

  it.each([
    ['{"start": "2026-12-01",\n  "skills": [}', 2, 14],
    ['{"a": 1 "b": 2}', 1, 9],
    ['{\n"a": truth}', 2, 9],
    ['[1, 2', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['', 1, 1],
  ])('what is no JSON, %j, with the line and column', async (text, line, column) => {
    const error = `plan.json is not JSON: line ${line}, column ${column} cannot be read.\n`;
    expect(await waymark(['plan', given(text), '--json'])).toEqual({ exit: 2, out: '', error });
  });

  it('a file that is not there, a folder, and words that are too many', async () => {
    for (const path of [join(folder, 'none.json'), folder]) {
      const { exit, out, error } = await waymark(['plan', path, '--json']);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(error).toContain(`${basename(path)} could not be read`);
    }
    for (const words of [
      ['plan', 'a.json', 'b.json'],
      ['plan', 'a.json', '--client', 'C-0001'],
    ]) {
      expect((await waymark(words)).exit).toBe(2);
    }
  });
});
