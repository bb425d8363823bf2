import { expect, test } from 'vitest';
import type { TemplateSkill } from '#shared/domain/plan/templates/plan-template.ts';
import { draftFaults, draftOf, skillsOfDraft } from './template-draft.ts';

const skill = (name: string, needs: string[] = []): TemplateSkill => ({
  name,
  levelTarget: 2,
  importance: null,
  hours: null,
  gate: false,
  needs,
  steps: [{ kind: 'do', text: `Learn ${name} with Sample Client A`, hours: null, cost: null, dueAfterDays: null }],
});

test('a skill under another name is still what others need; one that is left out is needed by nobody', () => {
  const [a, b, c] = draftOf([skill('a', ['b', 'c']), skill('b'), skill('c')]);
  if (!a || !b || !c) throw new Error('three skills');
  const steps = a.steps.map((step) => ({ ...step, text: ' Learn it ' }));
  const taken = skillsOfDraft([
    { ...a, steps },
    { ...b, name: ' Basics ', steps: b.steps.map((step) => ({ ...step, taken: false })) },
    { ...c, taken: false },
  ]);
  expect(taken.map(({ name, needs, steps: of }) => [name, needs, of.map(({ text }) => text)])).toEqual([
    ['a', ['Basics'], ['Learn it']],
    ['Basics', [], []],
  ]);
});

test('two skills of one name are told at the second, counted with those left out', () => {
  const [a, b, c] = draftOf([skill('a'), skill('b'), skill('c')]);
  if (!a || !b || !c) throw new Error('three skills');
  expect([...draftFaults([{ ...a, taken: false }, b, { ...c, name: 'B' }])]).toEqual([[2, 'sameName']]);
  expect([...draftFaults([a, b, { ...c, name: 'B', taken: false }])]).toEqual([]);
});
