import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlanActionId } from '../../ids.ts';
import { type PlanAction, SkillPlan } from '../plan.ts';
import { aPlan, aSkill, date, skillId } from '../testing.ts';
import { anyPlan } from '../versions/testing.ts';
import { joinTemplate } from './join-template.ts';
import { TemplateContent } from './plan-template.ts';
import { readTemplateFile, writeTemplateFile } from './template-file.ts';
import { templateOfPlan } from './template-of-plan.ts';

const plan = (...skills: Parameters<typeof aPlan>[0]) =>
  SkillPlan.parse({
    id: 'plan',
    clientId: 'client',
    number: 1,
    revision: 1,
    title: 'Toward librarian work',
    budget: null,
    deadline: null,
    agreedOn: null,
    milestones: [],
    updatedAt: '2026-09-07T09:00:00.000Z',
    ...aPlan(skills),
  });
const step = (text: string, fields: Partial<PlanAction> = {}): PlanAction => ({
  id: PlanActionId.parse(text),
  kind: 'learn',
  text,
  hours: 8,
  cost: 120,
  owner: 'client',
  ownerName: '',
  agreedOn: null,
  due: null,
  doneOn: null,
  revision: 1,
  ...fields,
});

const cataloging: TemplateContent = TemplateContent.parse({
  name: 'Library work',
  currency: 'USD',
  skills: [
    {
      name: 'Cataloging',
      levelTarget: 3,
      importance: 5,
      hours: { low: 20, high: 30 },
      gate: true,
      needs: ['Metadata'],
      steps: [{ kind: 'learn', text: 'Take the evening course', hours: 20, cost: 120, dueAfterDays: 28 }],
    },
    { name: 'Metadata', levelTarget: 2, importance: 3, hours: null, gate: false, needs: [], steps: [] },
  ],
});

describe('a template of a plan', () => {
  test('holds the planned skills with days in place of dates', () => {
    const actions = [
      step('Take the course', { due: date('2026-10-05'), doneOn: date('2026-10-01') }),
      step('Ask', { due: date('2026-09-01') }),
    ];
    const from = plan(
      aSkill('a', { needs: [skillId('b'), skillId('c')], actions, gate: true }),
      aSkill('b', { interest: 5, hoursDone: 12 }),
      aSkill('c', { standing: 'suggested' }),
    );
    expect(templateOfPlan(from)).toEqual({
      currency: 'USD',
      skills: [
        {
          name: 'a',
          levelTarget: 2,
          importance: 3,
          hours: { low: 20, high: 20 },
          gate: true,
          needs: ['b'],
          steps: [
            { kind: 'learn', text: 'Take the course', hours: 8, cost: 120, dueAfterDays: 28 },
            { kind: 'learn', text: 'Ask', hours: 8, cost: 120, dueAfterDays: null },
          ],
        },
        { name: 'b', levelTarget: 2, importance: 3, hours: { low: 20, high: 20 }, gate: false, needs: [], steps: [] },
      ],
    });
  });

  test('holds nothing a client said or was, whatever stands in the plan', () => {
    const marked = anyPlan.chain((any) =>
      fc.array(fc.stringMatching(/^[A-Zก-ฮ甲-癸]{12}$/), { minLength: 8, maxLength: 8 }).map((texts) => {
        const [title = '', reason = '', ifThen = '', obstacle = '', answer = '', milestone = '', example = '', id = ''] = texts;
        const skills = any.skills.map((skill) => ({
          ...skill,
          clientReason: reason,
          ifThen,
          obstacle,
          obstacleAnswer: answer,
          sources: skill.sources.map((source) => ({ ...source, name: example, example })),
          interest: 4,
          standing: 'planned',
        }));
        const milestones = [{ title: milestone, due: '2026-12-01', reachedOn: null }];
        return { texts, plan: SkillPlan.parse({ ...any, title, clientId: id, agreedOn: '2031-03-03', skills, milestones }) };
      }),
    );
    fc.assert(
      fc.property(marked, ({ texts, plan: from }) => {
        const out = writeTemplateFile({ name: 'Template', ...templateOfPlan(from) });
        for (const text of texts) expect(out).not.toContain(text);
        expect(out).not.toMatch(/interest|levelNow|reason|ifThen|obstacle|doneOn|hoursDone|\d{4}-\d{2}-\d{2}/i);
      }),
    );
  });
});

describe('a template joins a plan', () => {
  const planned = { standing: 'planned', today: date('2026-09-01') } as const;

  test('with new skills, and dates counted from the start of the plan', () => {
    const { added, joined, costsLeftOut } = joinTemplate(plan(aSkill('other')), cataloging, planned);
    expect(added.map(({ skill }) => skill.name)).toEqual(['Cataloging', 'Metadata']);
    expect(added[0]?.steps).toEqual([
      {
        kind: 'learn',
        text: 'Take the evening course',
        hours: 20,
        cost: 120,
        owner: 'client',
        ownerName: '',
        agreedOn: null,
        due: '2026-10-05',
        doneOn: null,
      },
    ]);
    expect([joined, costsLeftOut]).toEqual([[], 0]);
  });

  test('that has begun with dates counted from today, so that no step comes in late', () => {
    const { added } = joinTemplate(plan(aSkill('other')), cataloging, { ...planned, today: date('2026-11-17') });
    expect(added[0]?.steps[0]?.due).toBe('2026-12-15');
  });

  test('at a skill of the same name, where it fills what is not stated and adds steps of other words', () => {
    const known = aSkill('CATALOGING', {
      levelTarget: 4,
      importance: null,
      hours: null,
      standing: 'suggested',
      actions: [step('Ask the branch')],
    });
    const { joined } = joinTemplate(plan(known), cataloging, planned);
    expect(joined).toEqual([
      {
        skill: { ...known, standing: 'planned', importance: 5, hours: { low: 20, high: 30 }, gate: true },
        steps: [expect.objectContaining({ text: 'Take the evening course' })],
      },
    ]);
    const asBefore = { ...known, actions: [step('take the evening course.')] };
    expect(joinTemplate(plan(asBefore), cataloging, { ...planned, standing: 'suggested' }).joined[0]).toMatchObject({
      skill: { standing: 'suggested' },
      steps: [],
    });
  });

  test('without costs in another currency, which are counted', () => {
    const euro = { ...plan(), budget: { amount: 500, currency: 'EUR' } };
    const { added, costsLeftOut } = joinTemplate(euro, cataloging, planned);
    expect([added[0]?.steps[0]?.cost, costsLeftOut]).toEqual([null, 1]);
  });
});

describe('a template as a file', () => {
  test('comes back as it was', () => {
    expect(readTemplateFile(writeTemplateFile(cataloging))).toEqual(cataloging);
    expect(readTemplateFile(`\uFEFF${writeTemplateFile(cataloging)}`)).toEqual(cataloging);
  });

  const file = (change: (template: Record<string, unknown>, skills: Record<string, unknown>[]) => void) => {
    const json = JSON.parse(writeTemplateFile(cataloging));
    change(json.template, json.template.skills);
    return JSON.stringify(json);
  };
  test.each([
    ['no JSON', 'skills: all', 'notJson', ''],
    ['other JSON', '{"name":"x"}', 'notATemplate', ''],
    ['one of a newer program', '{"format":"waymark-plan-template","version":2}', 'newer', ''],
    ['an unknown field', file((template) => Object.assign(template, { client: 'A' })), 'wrong', 'template.client'],
    [
      'an unknown field of a step',
      file((_, [skill]) => Object.assign(Object(skill?.steps)[0], { owner: 'A' })),
      'wrong',
      'template.skills.0.steps.0.owner',
    ],
    [
      'hours turned round',
      file((_, [skill]) => Object.assign(skill ?? {}, { hours: { low: 9, high: 3 } })),
      'wrong',
      'template.skills.0.hours',
    ],
    ['two skills of one name', file((_, [, other]) => Object.assign(other ?? {}, { name: 'cataloging' })), 'wrong', 'template.skills.1'],
    ['an unknown need', file((_, [skill]) => Object.assign(skill ?? {}, { needs: ['Juggling'] })), 'wrong', 'template.skills.0'],
    [
      'a chain of needs that closes',
      file((_, [, other]) => Object.assign(other ?? {}, { needs: ['Cataloging'] })),
      'wrong',
      'template.skills.0',
    ],
    ['no skill', file((template) => Object.assign(template, { skills: [] })), 'wrong', 'template.skills'],
  ])('is refused for %s, with the place', (_, text, fault, where) => {
    expect(readTemplateFile(text)).toEqual({ fault, where });
  });
});
