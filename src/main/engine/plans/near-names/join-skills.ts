import type { Transaction } from 'kysely';
import type { PlanId } from '#shared/domain/ids.ts';
import { type JoinField, joinedSkill, withJoined } from '#shared/domain/plan/join-skills.ts';
import { allNearPairs } from '#shared/domain/plan/near-skills.ts';
import type { PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';
import type { Schema } from '../../database/schema.ts';
import { notFound } from '../../refusal.ts';
import { findPlanOfSkill } from '../load-plans.ts';
import { refuseCycle } from '../refuse-cycle.ts';
import { deleteSkill, writeSkill } from '../store.ts';
import { keepNamesApart } from './apart-store.ts';
import { moveRows } from './move-rows.ts';

/** A skill as the window last saw it. */
interface SeenSkill {
  readonly skillId: PlanSkill['id'];
  readonly revision: number;
}

/**
 * Makes one skill of two, see `joinedSkill`: `kept` stays, all that hangs on `joined` comes to it, and what needed `joined` needs `kept`. Refuses
 * `changedSince`, and `prerequisiteCycle` where one of them needs the other by way of a third.
 */
export async function joinSkills(db: Transaction<Schema>, kept: SeenSkill, joined: SeenSkill, take: readonly JoinField[]): Promise<PlanId> {
  const { plan, one, other } = await findTwo(db, kept, joined);
  const next = joinedSkill(one, other, take);
  const after = withJoined(plan.skills, next, other.id);
  refuseCycle(after);
  await moveRows(db, other.id, one.id);
  for (const skill of after) if (!plan.skills.includes(skill)) await writeSkill(db, skill);
  await deleteSkill(db, other.id);
  return plan.id;
}

/** Says of two skills with near names that they are two. */
export async function keepApart(db: Transaction<Schema>, left: SeenSkill, right: SeenSkill): Promise<PlanId> {
  const { plan, one, other } = await findTwo(db, left, right);
  await keepNamesApart(db, plan.id, allNearPairs(one, other));
  return plan.id;
}

async function findTwo(
  db: Transaction<Schema>,
  left: SeenSkill,
  right: SeenSkill,
): Promise<{ plan: SkillPlan; one: PlanSkill; other: PlanSkill }> {
  const { plan, skill: one } = await findPlanOfSkill(db, left.skillId, left.revision);
  const { plan: otherPlan, skill: other } = await findPlanOfSkill(db, right.skillId, right.revision);
  if (otherPlan.id !== plan.id || one.id === other.id) throw notFound('skill');
  return { plan, one, other };
}
