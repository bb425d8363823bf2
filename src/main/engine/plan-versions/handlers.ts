import { implement } from '@orpc/server';
import type { Kysely, Transaction } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { readPlan, takeUpPlan, touchPlan } from '../plans/index.ts';
import { notFound, refuseUnseen } from '../refusal.ts';
import { keepIfChanged, keepVersion, listed } from './keep-version.ts';
import { findVersion, readVersions } from './store.ts';

/** Plans as they were kept, and the way back to one. */
export function planVersionsHandlers(context: EngineContext) {
  const os = implement(contract).planVersions;
  const { clock } = context;

  async function reading(db: Kysely<Schema> | Transaction<Schema>, planId: PlanId): Promise<PlanReading> {
    const found = await readPlan(db, planId, clock.today());
    if (found === null) throw notFound('plan');
    return found;
  }

  return os.router({
    list: os.list.handler(async ({ input: { planId } }) => (await readVersions(context.workspace().db, planId)).map(listed)),

    get: os.get.handler(({ input: { versionId } }) => findVersion(context.workspace().db, versionId)),

    keep: os.keep.handler(async ({ input: { planId, revision, ...why } }) => {
      const kept = await context.workspace().record(async (db) => {
        const present = await reading(db, planId);
        refuseUnseen(present.plan, revision);
        return keepVersion(db, context, present, why);
      }, 'planVersionKept');
      return { version: listed(kept) };
    }),

    goBack: os.goBack.handler(async ({ input: { planId, revision, versionId } }) => {
      const { changeId } = await context.workspace().change('planSetBack', async (db) => {
        const present = await reading(db, planId);
        refuseUnseen(present.plan, revision);
        const { state } = await findVersion(db, versionId, planId);
        await keepIfChanged(db, context, present, 'before');
        await takeUpPlan(db, present.plan, state.plan);
        await touchPlan(db, planId, clock.now());
      });
      return { changeId, reading: await reading(context.workspace().db, planId) };
    }),
  });
}
