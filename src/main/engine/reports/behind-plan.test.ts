import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import type { LibraryInfo } from '#shared/contract/occupations.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import type { EngineContext } from '../context.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { libraryHandlers } from '../library/index.ts';
import { readClientPlan } from '../plans/index.ts';
import { testCalls } from '../test-calls.ts';
import { readBehindPlan } from './behind-plan.ts';

const id = computedProfileId('25-4031');

/** The same library as a later edition might be, with a newer O*NET. */
function withNewerOnet(context: EngineContext): EngineContext {
  const info = async (): Promise<LibraryInfo> => {
    const shipped = await context.occupations.info();
    const sources = shipped.sources.map((source) => (source.id === 'onet' ? { ...source, version: 'a later release' } : source));
    return { ...shipped, edition: '2027.1', sources };
  };
  return { ...context, occupations: { ...context.occupations, info } };
}

test('a plan’s skills are from the data sets they were taken from, whatever edition is in use since', async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const use = testCalls(opened.context);
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
  await use.plans.create({ clientId: client.id, profileIds: [id] });
  const later = withNewerOnet(opened.context);
  const { list, read } = createRouterClient(libraryHandlers(later));

  const onetBehindPlan = async () => {
    const plan = await readClientPlan(opened.workspace.db, client.id, later.clock.today());
    return (await readBehindPlan(later, plan)).filter((source) => source.id === 'onet').map(({ version }) => version);
  };
  const [kept] = await list({});
  expect(await onetBehindPlan()).toEqual(['30.1, December 2025']);
  expect(await list({})).toEqual([kept]);

  expect((await read({ profileId: id })).version.number).toBe(2);
  expect(await onetBehindPlan()).toEqual(['30.1, December 2025']);
});
