import type { Transaction } from 'kysely';
import type { VersionListing } from '#shared/contract/plan-versions.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { type ClientId, PlanVersionId } from '#shared/domain/ids.ts';
import { comparePlans } from '#shared/domain/plan/versions/compare-plans.ts';
import { figuresOf, PlanState, type VersionReason } from '#shared/domain/plan/versions/plan-version.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { readClientPlan } from '../plans/index.ts';
import { insertVersion, type KeptPlan, readNewestVersion } from './store.ts';

type Write = Transaction<Schema>;
type Means = Pick<EngineContext, 'clock' | 'ids'>;

/** Keeps a plan as it was read, for good. */
export function keepVersion(
  db: Write,
  { clock, ids }: Means,
  reading: PlanReading,
  { reason, words }: { readonly reason: VersionReason; readonly words: string },
): Promise<KeptPlan> {
  const version = { id: PlanVersionId.parse(ids.next()), planId: reading.plan.id, keptAt: clock.now(), reason, words };
  return insertVersion(db, { version, state: PlanState.parse(reading) });
}

/** Keeps a plan unless the version kept last is the same plan. */
export async function keepIfChanged(db: Write, means: Means, reading: PlanReading, reason: 'printed' | 'before'): Promise<void> {
  const newest = await readNewestVersion(db, reading.plan.id);
  if (newest !== null && comparePlans(newest.state, PlanState.parse(reading)).length === 0) return;
  await keepVersion(db, means, reading, { reason, words: '' });
}

/** Keeps the client's plan as a paper shows it, in the transaction that keeps the paper. */
export async function keepPrintedPlan(db: Write, means: Means, clientId: ClientId): Promise<void> {
  const reading = await readClientPlan(db, clientId, means.clock.today());
  if (reading !== null) await keepIfChanged(db, means, reading, 'printed');
}

export function listed({ version, state }: KeptPlan): VersionListing {
  return { ...version, figures: figuresOf(state) };
}
