import { expect, onTestFinished, test } from 'vitest';
import { openTestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';
import { createPlanFigures } from './plan-figures.ts';

test('what was computed before is never shown for a plan that was changed, taken back and changed again', async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const use = testCalls(opened.context);
  const { db, undo } = opened.workspace;
  const { profileId } = await addTestProfile(opened.workspace, {
    socCode: '25-4031',
    title: 'Library Technicians',
    skills: [{ name: 'Scripts' }],
  });
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: 4 } });
  const { reading } = await use.plans.create({ clientId: client.id, profileIds: [profileId] });
  const skillId = reading.plan.skills[0]?.id ?? '';
  const kept = createPlanFigures();
  const figures = async () => {
    opened.clock.advance(1_000);
    const today = opened.clock.today();
    const shown = (await kept(db, null, today)).get(client.id);
    expect(shown).toEqual((await createPlanFigures()(db, null, today)).get(client.id));
    return shown?.hours;
  };
  const plan = async (hoursLow: number) =>
    use.plans.updateSkill({
      skillId,
      revision: (await use.plans.forClient({ clientId: client.id }))?.plan.skills[0]?.revision ?? 0,
      patch: { standing: 'planned', hours: { low: hoursLow, high: hoursLow }, levelNow: 0, levelTarget: 3 },
    });
  expect(await figures()).toBe(0);
  await plan(20);
  expect(await figures()).toBe(20);
  await undo(undefined);
  expect(await figures()).toBe(0);
  await plan(30);
  expect(await figures()).toBe(30);
});
