import { sql, type Transaction } from 'kysely';
import { ProfileId } from '#shared/domain/ids.ts';
import type { PlanAction, PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';
import { sameValue } from '#shared/domain/plan/versions/compare-records.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import {
  addSources,
  deleteAction,
  deleteSkill,
  insertAction,
  insertSkill,
  writeAction,
  writeMilestones,
  writeSettings,
  writeSkill,
  writeTargets,
} from './store.ts';

type Write = Transaction<Schema>;

/**
 * Sets a plan to what it was in another state of it: settings, targets, milestones, skills and steps with their own ids. Only what is different
 * is written. Occupations that are in the library no more are left out. Logged hours, evidence and funding tell what was done and are no part of a
 * state: they stay, and a skill that has some and is not in the wanted state stays with them as a suggestion.
 */
export async function takeUpPlan(db: Write, present: SkillPlan, wanted: SkillPlan): Promise<void> {
  const here = await knownProfiles(db, wanted);
  await writeSettings(db, present.id, wanted);
  await writeTargets(
    db,
    present.id,
    wanted.targets.map(({ profileId }) => profileId).filter((id) => here.has(id)),
  );
  if (!sameValue(present.milestones, wanted.milestones)) await writeMilestones(db, present.id, wanted.milestones);
  await leaveOut(
    db,
    present.skills.filter(({ id }) => !wanted.skills.some((skill) => skill.id === id)),
  );
  const skills = wanted.skills.map((skill) => ({ ...skill, sources: skill.sources.filter(({ profileId }) => here.has(profileId)) }));
  const known = new Map(present.skills.map((skill) => [skill.id, skill]));
  for (const skill of skills) if (!known.has(skill.id)) await insertSkill(db, present.id, skill);
  await leaveOutSteps(db, present, wanted);
  // What a skill needs may be one that has only just come back.
  for (const [position, skill] of skills.entries()) {
    const was = known.get(skill.id);
    await takeUpFields(db, was, skill);
    await takeUpSteps(db, was?.actions ?? [], skill);
    await placeSkill(db, skill, position, was === undefined ? skill.revision + present.revision : null);
  }
}

async function leaveOut(db: Write, skills: readonly PlanSkill[]): Promise<void> {
  const ids = inList(skills.map(({ id }) => id));
  const worked = await db
    .selectFrom('plan_hours')
    .select('skill_id')
    .where('skill_id', 'in', ids)
    .union(db.selectFrom('plan_evidence').select('skill_id').where('skill_id', 'in', ids))
    .execute();
  const hasWork = new Set(worked.map((row) => row.skill_id));
  for (const skill of skills) {
    if (hasWork.has(skill.id)) await writeSkill(db, { ...skill, standing: 'suggested', needs: [] });
    else await deleteSkill(db, skill.id);
  }
}

/**
 * Steps leave a skill that has them no more, before any comes to its skill: of two skills that were joined or parted since, one has the other's. A
 * skill that stays beside the wanted ones keeps its own.
 */
async function leaveOutSteps(db: Write, present: SkillPlan, wanted: SkillPlan): Promise<void> {
  const wantedSkills = new Set(wanted.skills.map(({ id }) => id));
  const skillOf = new Map(wanted.skills.flatMap(({ id, actions }) => actions.map((step) => [step.id, id])));
  for (const skill of present.skills) {
    for (const { id } of skill.actions) {
      const wantedAt = skillOf.get(id);
      const leaves = wantedAt === undefined ? wantedSkills.has(skill.id) : wantedAt !== skill.id;
      if (leaves) await deleteAction(db, skill.id, id);
    }
  }
}

async function takeUpFields(db: Write, was: PlanSkill | undefined, skill: PlanSkill): Promise<void> {
  if (was !== undefined && !sameValue(was.sources, skill.sources)) {
    await db.deleteFrom('plan_skill_source').where('skill_id', '=', skill.id).execute();
    await addSources(db, skill.id, skill.sources);
  }
  const apart = { actions: [], sources: [], hoursDone: 0, revision: 0 };
  if (was === undefined || !sameValue({ ...was, ...apart }, { ...skill, ...apart })) await writeSkill(db, skill);
}

async function takeUpSteps(db: Write, present: readonly PlanAction[], { id: skillId, actions }: PlanSkill): Promise<void> {
  const known = new Map(present.map((step) => [step.id, step]));
  for (const [position, step] of actions.entries()) {
    const was = known.get(step.id);
    if (was === undefined) await insertAction(db, skillId, step);
    else if (!sameValue({ ...was, revision: 0 }, { ...step, revision: 0 })) await writeAction(db, skillId, step);
    await db.updateTable('plan_action').set({ position }).where('id', '=', step.id).where('position', '!=', position).execute();
  }
}

/** @param revision of a skill that has come back: one that no window has seen of it; null: as it stands */
async function placeSkill(db: Write, { id }: PlanSkill, position: number, revision: number | null): Promise<void> {
  await db.updateTable('plan_skill').set({ position }).where('id', '=', id).where('position', '!=', position).execute();
  if (revision === null) return;
  await db
    .updateTable('plan_skill')
    .set({ revision: sql`revision + ${revision}` })
    .where('id', '=', id)
    .execute();
  await db
    .updateTable('plan_action')
    .set({ revision: sql`revision + ${revision}` })
    .where('skill_id', '=', id)
    .execute();
}

async function knownProfiles(db: Write, { targets, skills }: SkillPlan): Promise<ReadonlySet<ProfileId>> {
  const named = [...targets, ...skills.flatMap(({ sources }) => sources)].map(({ profileId }) => profileId);
  const rows = await db.selectFrom('profile').select('id').where('id', 'in', inList(named)).execute();
  return new Set(rows.map(({ id }) => ProfileId.parse(id)));
}
