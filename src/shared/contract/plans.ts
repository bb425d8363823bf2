import { z } from 'zod';
import { ClientId, ItemId, PlanActionId, PlanId, PlanSkillId, ProfileId } from '../domain/ids.ts';
import { DueWork } from '../domain/plan/due-work.ts';
import { JoinField } from '../domain/plan/join-skills.ts';
import { NearSkills } from '../domain/plan/near-skills.ts';
import { Milestone, mostTargets, PlanAction, PlanDay, PlanSettings, PlanSkill, SkillPlan } from '../domain/plan/plan.ts';
import { Ranking } from '../domain/plan/ranking.ts';
import { Schedule } from '../domain/plan/schedule.ts';
import { CalendarDate } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** A plan with all that the published rules compute from it. */
export const PlanReading = z.object({
  plan: SkillPlan,
  ranking: Ranking,
  schedule: Schedule,
  today: CalendarDate,
  /** What others than the client have granted toward the costs, in whole units of the plan's currency. */
  othersPay: z.number().int().min(0),
  /** What other hours a week would do to the finish, for the line under the timeline. */
  whatIf: z.array(z.object({ hoursPerWeek: z.number(), finish: CalendarDate })),
});
export type PlanReading = z.infer<typeof PlanReading>;

export const PlanChanged = Changed.extend({ reading: PlanReading });

export const PlanListing = z.object({
  id: PlanId,
  clientId: ClientId,
  clientName: z.string(),
  title: z.string(),
  hoursDone: z.number(),
  hours: z.number(),
  finish: CalendarDate.nullable(),
});
export type PlanListing = z.infer<typeof PlanListing>;

export const SkillPatch = PlanSkill.omit({
  id: true,
  sources: true,
  actions: true,
  hoursDone: true,
  clientRank: true,
  clientReason: true,
  revision: true,
})
  .extend({ notBefore: PlanDay.nullable() })
  .partial();
export type SkillPatch = z.infer<typeof SkillPatch>;

/** The words and figures of a step; its id and its revision are the engine's. */
export const ActionFields = PlanAction.omit({ id: true, revision: true }).extend({ due: PlanDay.nullable() });
export type ActionFields = z.infer<typeof ActionFields>;

/** A new step; where nothing else is said the client does it, and no day of agreement is stated. */
const NewAction = ActionFields.partial({ owner: true, ownerName: true, agreedOn: true });

/** The revision of a plan, a skill or an action as the window last saw it. */
const Revision = z.number().int().positive();

const SeenSkill = z.object({ skillId: PlanSkillId, revision: Revision });

/** What may be set anew in a plan. A pause runs forward: its last day is not before its first. */
const SettingsPatch = PlanSettings.extend({
  startDate: PlanDay,
  deadline: PlanDay.nullable(),
  pauses: z.array(
    z.object({ from: PlanDay, to: PlanDay }).refine(({ from, to }) => from <= to, { message: 'a pause must not end before it begins' }),
  ),
}).partial();

/** A change or a removal of what is there names the revision last seen, and a newer one is refused as `changedSince`. */
export const plans = {
  list: procedure.output(z.array(PlanListing)),
  /** What the newest plans ask of the coming week; plans of closed cases ask for nothing. */
  due: procedure.output(DueWork),
  /** The client's newest plan; null when there is none. */
  forClient: procedure.input(z.object({ clientId: ClientId })).output(PlanReading.nullable()),
  get: procedure.input(z.object({ planId: PlanId })).output(PlanReading),
  /** A plan from the given profiles' "skills to build": every skill starts as suggested, skills of the same name are one. */
  create: procedure.input(z.object({ clientId: ClientId, profileIds: z.array(ProfileId).min(1).max(mostTargets) })).output(PlanChanged),
  /**
   * The target occupations in the given order. Skills that only a new one lists join as suggestions; suggestions that only a removed one
   * lists leave when nobody has touched them; everything else stays as it is.
   */
  setTargets: procedure
    .input(z.object({ planId: PlanId, revision: Revision, profileIds: z.array(ProfileId).max(mostTargets) }))
    .output(PlanChanged),
  /** "Add to plan" on a profile: makes the plan when there is none, adds the profile as a target, and plans the skill. */
  addSkill: procedure.input(z.object({ clientId: ClientId, profileId: ProfileId, itemId: ItemId })).output(PlanChanged),
  /** A skill of the client's own, on no list. */
  addOwnSkill: procedure.input(z.object({ planId: PlanId, name: PlanSkill.shape.name })).output(PlanChanged),
  updateSettings: procedure.input(z.object({ planId: PlanId, revision: Revision, settings: SettingsPatch })).output(PlanChanged),
  updateSkill: procedure.input(z.object({ skillId: PlanSkillId, revision: Revision, patch: SkillPatch })).output(PlanChanged),
  removeSkill: procedure.input(z.object({ skillId: PlanSkillId, revision: Revision })).output(PlanChanged),
  /** The client's own place for a skill, with the reason; null restores the computed one. */
  moveSkill: procedure
    .input(
      z.object({ skillId: PlanSkillId, revision: Revision, rank: z.number().int().positive().nullable(), reason: z.string().max(500) }),
    )
    .output(PlanChanged),
  /** Skills of a plan that may be one, by their names; without those that were kept apart. */
  nearNames: procedure.input(z.object({ planId: PlanId })).output(z.array(NearSkills)),
  /**
   * One skill of two: `kept` stays with the steps and sources of both. What both state differently is as in `kept`, but for the fields in `take`.
   * Refuses `prerequisiteCycle`.
   */
  joinSkills: procedure.input(z.object({ kept: SeenSkill, joined: SeenSkill, take: z.array(JoinField) })).output(PlanChanged),
  /** Says that two skills with near names are two; they are not proposed again. */
  keepApart: procedure.input(z.object({ one: SeenSkill, other: SeenSkill })).output(PlanChanged),
  /**
   * Days of a step that cannot follow each other are refused as `stepDates`, and a day of agreement or doing that is still to come as
   * `dayCannotBe`; so are they in `updateAction`.
   */
  addAction: procedure.input(z.object({ skillId: PlanSkillId, action: NewAction })).output(PlanChanged),
  updateAction: procedure
    .input(z.object({ actionId: PlanActionId, revision: Revision, patch: ActionFields.partial() }))
    .output(PlanChanged),
  removeAction: procedure.input(z.object({ actionId: PlanActionId, revision: Revision })).output(PlanChanged),
  setMilestones: procedure
    .input(z.object({ planId: PlanId, revision: Revision, milestones: z.array(Milestone.extend({ due: PlanDay })).max(50) }))
    .output(PlanChanged),
};
