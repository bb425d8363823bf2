import type { Kysely, Transaction } from 'kysely';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { ClientId, PlanId } from '#shared/domain/ids.ts';
import type { PlanSkill, SkillSource } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { readPlan } from '../plans/index.ts';
import { notFound } from '../refusal.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

/** What of a plan may leave the workspace. Ranks and dates are those of the whole plan. */
export interface PlanToGo extends PlanReading {
  /** The case's own number, which stands for the client. */
  readonly reference: string;
  /** How many skills were taken out of `plan.skills`, because a page names them where it is not for this client. */
  readonly notForClient: number;
}

/** Reads a plan for a file. Throws NOT_FOUND. */
export async function readPlanToGo(db: Read, planId: PlanId, today: CalendarDate): Promise<PlanToGo> {
  const reading = await readPlan(db, planId, today);
  if (reading === null) throw notFound('plan');
  const { plan } = reading;
  const { reference } = await db.selectFrom('client').select('reference').where('id', '=', plan.clientId).executeTakeFirstOrThrow();
  const isHidden = await hiddenSources(db, plan.clientId);
  const going = plan.skills.filter(({ sources }) => !sources.some(isHidden));
  const ids = new Set(going.map(({ id }) => id));
  const skills = going.map((skill): PlanSkill => ({ ...skill, needs: skill.needs.filter((id) => ids.has(id)) }));
  return { ...reading, plan: { ...plan, skills }, reference, notForClient: plan.skills.length - skills.length };
}

/**
 * Tells whether a page's mention of a skill is marked as not for this client: the mark stands on it, on the whole list, or, where the page
 * was read in again since, on a passage of the list that names the skill.
 */
async function hiddenSources(db: Read, clientId: ClientId): Promise<(source: SkillSource) => boolean> {
  const marks = await db
    .selectFrom('annotation')
    .select(['profile_id', 'item_id', 'scope', 'quote_exact'])
    .where('client_id', '=', clientId)
    .where('kind', '=', 'notForClient')
    .where('item_id', 'like', 'skillsToBuild%')
    .execute();
  return ({ profileId, itemId, name }) =>
    marks.some(
      (mark) => mark.profile_id === profileId && (mark.scope === 'section' || mark.item_id === itemId || mark.quote_exact.includes(name)),
    );
}
