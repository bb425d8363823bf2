import type { Kysely, Transaction } from 'kysely';
import type { PlanReading } from '#shared/contract/plans.ts';
import { skillsForClient } from '#shared/domain/annotation/plan-for-client.ts';
import type { PlanId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { Schema } from '../database/schema.ts';
import { readPlan } from '../plans/index.ts';
import { notFound } from '../refusal.ts';
import { readMarks } from '../reports/index.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

/** What of a plan may leave the workspace. Ranks and dates are those of the whole plan. */
export interface PlanToGo extends PlanReading {
  /** The case's own number, which stands for the client. */
  readonly reference: string;
  /** How many suggested skills, and words of a page on planned ones, were taken out because they are not for this client. */
  readonly notForClient: number;
}

/** Reads a plan for a file. Throws NOT_FOUND. */
export async function readPlanToGo(db: Read, planId: PlanId, today: CalendarDate, say: Translate): Promise<PlanToGo> {
  const reading = await readPlan(db, planId, today);
  if (reading === null) throw notFound('plan');
  const { plan } = reading;
  const { reference } = await db.selectFrom('client').select('reference').where('id', '=', plan.clientId).executeTakeFirstOrThrow();
  const marks = await readMarks(db, plan.clientId);
  const { skills, skillsLeftOut, passagesLeftOut } = skillsForClient(plan.skills, marks, say('paper.mark.leftOut'));
  return { ...reading, plan: { ...plan, skills: [...skills] }, reference, notForClient: skillsLeftOut + passagesLeftOut };
}
