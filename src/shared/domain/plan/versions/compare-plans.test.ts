import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { ItemId, PlanActionId } from '../../ids.ts';
import { Milestone, PlanAction, PlanSkill, SkillPlan } from '../plan.ts';
import { aPlan, aSkill, date, librarian, skillId, technician } from '../testing.ts';
import { comparePlans } from './compare-plans.ts';
import type { PlanChange } from './plan-change.ts';
import { readKeptState } from './read-kept-state.ts';
import { anyOf, anyPlan, stateOf } from './testing.ts';

const plan = (skills: PlanSkill[], fields: Partial<SkillPlan> = {}) =>
  SkillPlan.parse({
    id: 'plan',
    clientId: 'client',
    number: 1,
    revision: 1,
    title: 'Toward librarian work',
    budget: { amount: 1_200, currency: 'USD' },
    deadline: null,
    agreedOn: null,
    milestones: [],
    updatedAt: '2026-09-07T09:00:00.000Z',
    ...aPlan(skills),
    ...fields,
  });
const compare = (from: SkillPlan, to: SkillPlan) => comparePlans(stateOf(from), stateOf(to));
const source = (profileId: typeof librarian, item: string) => ({
  profileId,
  socCode: '25-4022',
  itemId: ItemId.parse(item),
  name: item,
  example: null,
});
const step = (id: string, fields: Partial<PlanAction> = {}): PlanAction => ({
  id: PlanActionId.parse(id),
  kind: 'do',
  text: `Step ${id}`,
  hours: 8,
  cost: 0,
  owner: 'client',
  ownerName: '',
  agreedOn: null,
  due: null,
  doneOn: null,
  revision: 1,
  ...fields,
});

describe('the differences between two states of a plan', () => {
  test('are told in full: fewer hours, a deadline, a pause, and what that does to the finish', () => {
    const before = plan([aSkill('a'), aSkill('b')], { hoursPerWeek: 6 });
    const pauses = [{ from: date('2026-12-21'), to: date('2027-01-03') }];
    const after = plan([aSkill('a'), aSkill('b')], { hoursPerWeek: 3, deadline: date('2027-03-31'), pauses });
    // 40 h at 6 a week are 7 weeks from 7 September; 48 with the buffer are 8. At 3 a week: 14 weeks, and 16 with two weeks' pause after 15.
    expect(compare(before, after)).toEqual([
      { kind: 'plan', group: 'settings', field: 'hoursPerWeek', from: 6, to: 3 },
      { kind: 'plan', group: 'settings', field: 'pauses', from: [], to: pauses },
      { kind: 'plan', group: 'settings', field: 'deadline', from: null, to: '2027-03-31' },
      {
        kind: 'outcome',
        group: 'outcome',
        field: 'finish',
        from: { earliest: '2026-10-25', latest: '2026-11-01' },
        to: { earliest: '2026-12-13', latest: '2027-01-10' },
      },
    ]);
  });

  test('name skills that came, went, and were joined into another', () => {
    const own = aSkill('own');
    const one = aSkill('Library technology', { sources: [source(librarian, 'tech')] });
    const other = aSkill('Library technologies', { sources: [source(technician, 'techs')] });
    const joined = { ...one, sources: [...one.sources, ...other.sources] };
    const changes = compare(plan([one, other]), plan([joined, own])).filter(({ group }) => group === 'skills');
    expect(changes).toEqual([
      { kind: 'skillAdded', group: 'skills', skill: own },
      { kind: 'skillMerged', group: 'skills', skill: 'Library technologies', other: 'Library technology' },
      { kind: 'skill', skill: 'Library technology', group: 'skills', field: 'sources', from: one.sources, to: joined.sources },
    ]);
    expect(compare(plan([joined, own]), plan([one, other])).filter(({ group }) => group === 'skills')[0]).toEqual({
      kind: 'skillParted',
      group: 'skills',
      skill: 'Library technologies',
      other: 'Library technology',
    });
  });

  test('say why a skill has another place, and which ones only made room', () => {
    const skills = [aSkill('a', { importance: 5 }), aSkill('b', { importance: 4 }), aSkill('c', { importance: 3 })];
    const [a, b, c] = skills;
    if (!a || !b || !c) throw new Error('three skills');
    const order = (changes: PlanChange[]) => changes.filter(({ kind }) => kind === 'rankMoved' || kind === 'ranksShifted');
    const [none, own] = [
      { clientRank: null, clientReason: null },
      { clientRank: 1, clientReason: 'It is what I like' },
    ];
    expect(order(compare(plan(skills), plan([a, b, { ...c, ...own }])))).toEqual([
      { kind: 'rankMoved', group: 'order', skill: 'c', from: 3, to: 1, because: { kind: 'client', from: none, to: own } },
      {
        kind: 'ranksShifted',
        group: 'order',
        moves: [
          { skill: 'a', from: 1, to: 2 },
          { skill: 'b', from: 2, to: 3 },
        ],
      },
    ]);
    expect(order(compare(plan(skills), plan([a, { ...b, levelNow: 1 }, c])))).toEqual([
      { kind: 'rankMoved', group: 'order', skill: 'b', from: 2, to: 3, because: { kind: 'fields', fields: ['levelNow'] } },
      { kind: 'ranksShifted', group: 'order', moves: [{ skill: 'c', from: 3, to: 2 }] },
    ]);
    // A new skill in front moves nobody past anybody.
    const first = aSkill('first', { importance: 5, levelTarget: 4 });
    expect(order(compare(plan(skills), plan([...skills, first])))).toEqual([]);
  });

  test('tell steps that came, went, were done or moved, and milestones', () => {
    const before = plan([aSkill('a', { actions: [step('1'), step('2', { due: date('2026-10-01') })] })], {
      milestones: [{ title: 'Online', due: date('2027-02-14'), reachedOn: null }],
    });
    const after = plan(
      [aSkill('a', { actions: [step('2', { due: date('2026-10-15'), doneOn: date('2026-10-14'), cost: 120 }), step('3')] })],
      { milestones: [{ title: 'Online', due: date('2027-02-28'), reachedOn: null }] },
    );
    expect(compare(before, after)).toEqual([
      { kind: 'stepAdded', group: 'steps', skill: 'a', step: step('3') },
      { kind: 'stepRemoved', group: 'steps', skill: 'a', step: step('1') },
      { kind: 'step', skill: 'a', step: 'Step 2', group: 'steps', field: 'due', from: '2026-10-01', to: '2026-10-15' },
      { kind: 'step', skill: 'a', step: 'Step 2', group: 'steps', field: 'doneOn', from: null, to: '2026-10-14' },
      { kind: 'step', skill: 'a', step: 'Step 2', group: 'hours', field: 'cost', from: 0, to: 120 },
      { kind: 'milestone', title: 'Online', group: 'milestones', field: 'due', from: '2027-02-14', to: '2027-02-28' },
      { kind: 'outcome', group: 'outcome', field: 'cost', from: 0, to: 120 },
    ]);
  });

  test('are none for the same plan, whatever its revisions and however it was kept', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const raised = {
          ...any,
          revision: any.revision + 1,
          skills: any.skills.map((skill) => ({ ...skill, revision: skill.revision + 3 })),
        };
        expect(compare(any, raised)).toEqual([]);
        expect(comparePlans(stateOf(any), readKeptState(JSON.stringify(stateOf(any))))).toEqual([]);
      }),
    );
  });
});

/** Records have ids and revisions, which say nothing, and lists of other records, which are looked at field by field themselves. */
const apart: Readonly<Record<string, readonly string[]>> = {
  plan: ['id', 'clientId', 'number', 'revision', 'updatedAt', 'targets', 'milestones', 'skills'],
  target: ['profileId'],
  milestone: ['title'],
  skill: ['id', 'revision', 'actions', 'needs'],
  step: ['id', 'revision', 'resourceId'],
};

describe('no field of a plan is forgotten: whatever is changed of it is named', () => {
  const fields = Object.entries({
    plan: SkillPlan.shape,
    target: SkillPlan.shape.targets.element.shape,
    milestone: Milestone.shape,
    skill: PlanSkill.shape,
    step: PlanAction.shape,
  }).flatMap(([kind, shape]) =>
    Object.entries(shape).flatMap(([field, schema]): [string, string, z.ZodType][] =>
      apart[kind]?.includes(field) ? [] : [[kind, field, schema]],
    ),
  );

  test.each(fields)('%s.%s', (kind, field, schema) => {
    fc.assert(
      fc.property(anyPlan, anyOf(schema), (any, value) => {
        const [target] = any.targets;
        const [milestone] = any.milestones;
        const [skill] = any.skills;
        const [action] = skill?.actions ?? [];
        const record = { plan: any, target, milestone, skill, step: action }[kind];
        fc.pre(record !== undefined && JSON.stringify(Reflect.get(record, field)) !== JSON.stringify(value));
        const changed: unknown = { ...record, [field]: value };
        const swap = <Entry>(list: readonly Entry[]) => list.map((entry) => (Object.is(entry, record) ? changed : entry));
        const other = SkillPlan.parse({
          ...any,
          ...(kind === 'plan' ? { [field]: value } : {}),
          targets: swap(any.targets),
          milestones: swap(any.milestones),
          skills: any.skills.map((each) => (Object.is(each, record) ? changed : { ...each, actions: swap(each.actions) })),
        });
        expect(compare(any, other)).toContainEqual(
          expect.objectContaining({ kind, field, from: Reflect.get(record ?? {}, field), to: value }),
        );
      }),
      { numRuns: 15 },
    );
  });
});

test('read both ways, the same things are named with what was and what is exchanged', () => {
  const opposite: Readonly<Record<string, PlanChange['kind']>> = {
    targetAdded: 'targetRemoved',
    targetRemoved: 'targetAdded',
    milestoneAdded: 'milestoneRemoved',
    milestoneRemoved: 'milestoneAdded',
    skillAdded: 'skillRemoved',
    skillRemoved: 'skillAdded',
    skillMerged: 'skillParted',
    skillParted: 'skillMerged',
    stepAdded: 'stepRemoved',
    stepRemoved: 'stepAdded',
  };
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null || !('from' in value && 'to' in value)) return value;
    const inside = Object.entries(value).map(([name, part]) => [name, name === 'from' || name === 'to' ? part : turned(part)]);
    return { ...Object.fromEntries(inside), from: value.to, to: value.from };
  };
  const mirror = (change: PlanChange) => ({ ...Object(turned(change)), kind: opposite[change.kind] ?? change.kind });
  const nameless = (value: unknown): unknown => {
    const { skill, step: ofStep, target, moves, ...rest } = Object(value);
    const name = typeof skill === 'string' ? undefined : skill;
    return {
      ...rest,
      skill: name,
      step: typeof ofStep === 'string' ? undefined : ofStep,
      ...(rest.kind === 'target' ? {} : { target }),
      moves: moves?.length,
    };
  };
  const sorted = (changes: readonly unknown[]) =>
    changes
      .map((change) =>
        JSON.stringify(nameless(change), (_, part) =>
          part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part,
        ),
      )
      .toSorted();
  fc.assert(
    fc.property(anyPlan, anyPlan, (one, other) => {
      expect(sorted(compare(other, one))).toEqual(sorted(compare(one, other).map(mirror)));
    }),
  );
});

test('a plan kept by an older program lacks what came since: nobody has said anything of it', () => {
  const state = stateOf(plan([aSkill('a', { gate: true, actions: [step('1', { cost: 5 })] })]));
  const older = JSON.stringify(state, (name, value) =>
    ['cost', 'gate', 'ifThen', 'deadline', 'milestones'].includes(name) ? undefined : value,
  );
  const read = readKeptState(older);
  expect(read.plan).toMatchObject({
    deadline: null,
    milestones: [],
    skills: [{ id: skillId('a'), gate: false, ifThen: '', actions: [{ cost: null }] }],
  });
});
