import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type ClientId, PlanSkillId } from '#shared/domain/ids.ts';
import { PriorityWeights, publishedWeights } from '#shared/domain/plan/priority-weights.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { createPlanFigures } from '../plans/index.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

const onlyInterest = PriorityWeights.parse({ gap: 1, importance: 0, lists: 0, interest: 99, opens: 0 });

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

/**
 * Eight hours a week: Scripts and Search tools, 8 h each, are important; Shelving 4 h, which needs Sorting 4 h, interests the client. By the
 * published weights the important ones come first, and Shelving begins in the week after Sorting: four weeks. The other way round it takes three.
 */
beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  const names = ['Scripts', 'Search tools', 'Sorting', 'Shelving'];
  const { profileId } = await addTestProfile(opened.workspace, {
    socCode: '25-4031',
    title: 'Library Technicians',
    skills: names.map((name) => ({ name })),
  });
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: 8 } })).client.id;
  const { reading } = await use.plans.create({ clientId, profileIds: [profileId] });
  const idOf = (name: string) => PlanSkillId.parse(reading.plan.skills.find((skill) => skill.name === name)?.id);
  const rate = (name: string, importance: number, interest: number, hours: number, needs: PlanSkillId[] = []) =>
    use.plans.updateSkill({
      skillId: idOf(name),
      revision: 1,
      patch: { standing: 'planned', levelNow: 0, levelTarget: 2, importance, interest, hours: { low: hours, high: hours }, needs },
    });
  await rate('Scripts', 5, 1, 8);
  await rate('Search tools', 5, 1, 8);
  await rate('Sorting', 1, 3, 4);
  await rate('Shelving', 1, 5, 4, [idOf('Sorting')]);
});

const order = async () => {
  const reading = await use.plans.forClient({ clientId });
  return reading?.ranking.ranked.map(({ id }) => reading.plan.skills.find((skill) => skill.id === id)?.name);
};

test('the published weights hold until the office sets its own, which every plan then names', async () => {
  expect(await use.priorityRule.get()).toEqual(publishedWeights);
  expect(await order()).toEqual(['Scripts', 'Search tools', 'Sorting', 'Shelving']);
  const { reordered } = await use.priorityRule.set({ weights: onlyInterest, seen: publishedWeights });
  expect(reordered).toBe(1);
  expect(await use.priorityRule.get()).toEqual(onlyInterest);
  expect(await order()).toEqual(['Shelving', 'Sorting', 'Scripts', 'Search tools']);
  expect((await use.plans.forClient({ clientId }))?.ranking).toMatchObject({ ruleVersion: 'priority-1', weights: onlyInterest });
});

test('how many plans would change their order is told without writing anything', async () => {
  expect(await use.priorityRule.preview(onlyInterest)).toEqual({ plans: 1, reordered: 1 });
  expect(await use.priorityRule.preview({ ...publishedWeights, gap: 31, lists: 19 })).toEqual({ plans: 1, reordered: 0 });
  expect(await use.priorityRule.get()).toEqual(publishedWeights);
});

test('Undo brings the weights back, and lists that keep figures follow', async () => {
  const figures = createPlanFigures();
  const finish = async () => (await figures(opened.workspace.db, null, opened.clock.today())).get(clientId)?.finish;
  // The plan begins on Monday 23 November 2026.
  expect(await finish()).toBe('2026-12-20');
  await use.priorityRule.set({ weights: onlyInterest, seen: publishedWeights });
  expect(await finish()).toBe('2026-12-13');
  expect(await opened.workspace.undo(undefined)).toMatchObject({ label: 'priorityWeightsSet' });
  expect(await use.priorityRule.get()).toEqual(publishedWeights);
  expect(await finish()).toBe('2026-12-20');
});

test('weights that were changed elsewhere meanwhile, or do not add up to 100, are refused', async () => {
  await use.priorityRule.set({ weights: onlyInterest, seen: publishedWeights });
  await expect(use.priorityRule.set({ weights: publishedWeights, seen: publishedWeights })).rejects.toMatchObject({
    data: { code: 'changedSince' },
  });
  await expect(use.priorityRule.preview({ ...publishedWeights, gap: 31 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(use.priorityRule.preview({ ...publishedWeights, gap: 0, opens: 45 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
