import type { z } from 'zod';
import type { EngineClient } from '#renderer/app/connection.ts';
import { writeOver } from '#renderer/app/write-over.ts';
import type { ActionFields, PlanChanged, SkillPatch } from '#shared/contract/plans.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { JoinField } from '#shared/domain/plan/join-skills.ts';
import type { Milestone, PlanAction, PlanSettings, PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';

export type PlanCalls = EngineClient['plans'];
type Changed = z.infer<typeof PlanChanged>;

/** A plan, or a skill or an action of it. */
interface PlanRecord {
  readonly id: string;
  readonly revision: number;
}

/** What a write builds on. */
export interface PlanBase {
  /** The revision to write over: the one shown, or a newer one that was made here and may not be on screen yet. */
  readonly revisionOf: (shown: PlanRecord) => number;
  readonly made: (record: PlanRecord) => void;
  /** Reads the plan anew and shows it; null where it is gone. */
  readonly reread: () => Promise<SkillPlan | null>;
}

/** One change of a plan, given the calls of the engine. */
export type PlanWrite = (plans: PlanCalls, base: PlanBase) => Promise<Changed>;

interface Over<Shown> {
  readonly shown: Shown;
  readonly fields: object;
  readonly find: (plan: SkillPlan) => Shown | undefined;
  readonly write: (plans: PlanCalls, revision: number) => Promise<Changed>;
}

/** A write of fields of one record as it was shown, see `writeOver`. */
function over<Shown extends PlanRecord>({ shown, fields, find, write }: Over<Shown>): PlanWrite {
  return async (plans, { revisionOf, made, reread }) => {
    const changed = await writeOver<Shown, Changed>({
      fields,
      before: shown,
      revision: revisionOf(shown),
      write: (revision) => write(plans, revision),
      reread: async () => {
        const plan = await reread();
        // Gone meanwhile: the write says so.
        return (plan === null ? undefined : find(plan)) ?? shown;
      },
    });
    const now = find(changed.reading.plan);
    if (now !== undefined) made(now);
    return changed;
  };
}

export function settingsWrite(plan: SkillPlan, settings: Partial<PlanSettings>): PlanWrite {
  const write = (plans: PlanCalls, revision: number) => plans.updateSettings({ planId: plan.id, revision, settings });
  return over({ shown: plan, fields: settings, find: (now) => now, write });
}

/** All milestones of the plan as they are to be. */
export function milestonesWrite(plan: SkillPlan, milestones: Milestone[]): PlanWrite {
  const write = (plans: PlanCalls, revision: number) => plans.setMilestones({ planId: plan.id, revision, milestones });
  return over({ shown: plan, fields: { milestones }, find: (now) => now, write });
}

/** All target occupations of the plan as they are to be. */
export function targetsWrite(plan: SkillPlan, profileIds: ProfileId[]): PlanWrite {
  const write = (plans: PlanCalls, revision: number) => plans.setTargets({ planId: plan.id, revision, profileIds });
  return over({ shown: plan, fields: { targets: profileIds }, find: (now) => now, write });
}

const skillIn = (id: PlanSkill['id']) => (plan: SkillPlan) => plan.skills.find((skill) => skill.id === id);

export function skillWrite(skill: PlanSkill, patch: SkillPatch): PlanWrite {
  const write = (plans: PlanCalls, revision: number) => plans.updateSkill({ skillId: skill.id, revision, patch });
  return over({ shown: skill, fields: patch, find: skillIn(skill.id), write });
}

/** The client's own place for a skill, with the reason; null restores the computed one. */
export function moveWrite(skill: PlanSkill, rank: number | null, reason: string): PlanWrite {
  const write = (plans: PlanCalls, revision: number) => plans.moveSkill({ skillId: skill.id, revision, rank, reason });
  return over({ shown: skill, fields: { clientRank: rank, clientReason: reason }, find: skillIn(skill.id), write });
}

/** One skill of two, see `joinSkills` of the contract. */
export function joinWrite(kept: PlanSkill, joined: PlanSkill, take: readonly JoinField[]): PlanWrite {
  return (plans, base) => plans.joinSkills({ kept: seen(kept, base), joined: seen(joined, base), take: [...take] });
}

export function apartWrite(one: PlanSkill, other: PlanSkill): PlanWrite {
  return (plans, base) => plans.keepApart({ one: seen(one, base), other: seen(other, base) });
}

function seen(skill: PlanSkill, { revisionOf }: PlanBase) {
  return { skillId: skill.id, revision: revisionOf(skill) };
}

export function skillRemoval(skill: PlanSkill): PlanWrite {
  return (plans, { revisionOf }) => plans.removeSkill({ skillId: skill.id, revision: revisionOf(skill) });
}

export function actionWrite(action: PlanAction, patch: Partial<ActionFields>): PlanWrite {
  const write = (plans: PlanCalls, revision: number) => plans.updateAction({ actionId: action.id, revision, patch });
  const find = (plan: SkillPlan) => plan.skills.flatMap(({ actions }) => actions).find(({ id }) => id === action.id);
  return over({ shown: action, fields: patch, find, write });
}

export function actionRemoval(action: PlanAction): PlanWrite {
  return (plans, { revisionOf }) => plans.removeAction({ actionId: action.id, revision: revisionOf(action) });
}
