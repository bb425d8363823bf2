import { z } from 'zod';
import { Budget } from '../client.ts';
import { FollowUpOwner } from '../follow-up.ts';
import { ClientId, ItemId, PlanActionId, PlanId, PlanSkillId, ProfileId, ResourceId } from '../ids.ts';
import { CalendarDate, EARLIEST_DAY, Instant, LATEST_DAY } from '../time.ts';

/** Occupations that a plan's skills can come from. */
export const mostTargets = 12;

/** A day that a person may write into a plan: dates are counted from it, so that none may lie at the end of all calendars. */
export const PlanDay = CalendarDate.refine((day) => day >= EARLIEST_DAY && day <= LATEST_DAY);

/** 0 new to it, 1 has tried it, 2 with help, 3 on my own, 4 can teach it. */
export const SkillLevel = z.number().int().min(0).max(4);
export type SkillLevel = z.infer<typeof SkillLevel>;

/** 1 (little) to 5 (much). */
export const Rating = z.number().int().min(1).max(5);
export type Rating = z.infer<typeof Rating>;

/** Hours of work as a range; both ends the same when only one figure is known. Counselor's estimate unless marked otherwise. */
export const HourRange = z
  .object({ low: z.number().positive().max(5_000), high: z.number().positive().max(5_000) })
  .refine((range) => range.low <= range.high, { message: 'low must not be above high' });
export type HourRange = z.infer<typeof HourRange>;

/** The four kinds of step a skill takes: learn it, do it, show it (evidence), have it checked. */
export const ActionKind = z.enum(['learn', 'do', 'show', 'check']);
export type ActionKind = z.infer<typeof ActionKind>;

export const PlanAction = z.object({
  id: PlanActionId,
  kind: ActionKind,
  text: z.string().trim().min(1).max(500),
  hours: z.number().min(0).max(2_000).nullable(),
  /** Whole units of the plan's currency; 0 is free, null is not stated. */
  cost: z.number().int().min(0).max(10_000_000).nullable(),
  owner: FollowUpOwner,
  /** Who the other one is, by role: "librarian at the branch"; empty where the owner says it. */
  ownerName: z.string().trim().normalize().max(120),
  /** The day it was agreed with the client; null: not stated. */
  agreedOn: CalendarDate.nullable(),
  due: CalendarDate.nullable(),
  doneOn: CalendarDate.nullable(),
  /** The office's resource it was made from, which may be gone; absent for a step of one's own. */
  resourceId: ResourceId.optional(),
  revision: z.number().int().positive(),
});
export type PlanAction = z.infer<typeof PlanAction>;

/** The profile item a plan skill came from; the page's wording is kept as it was when the skill was added. */
export const SkillSource = z.object({
  profileId: ProfileId,
  socCode: z.string(),
  itemId: ItemId,
  name: z.string(),
  example: z.string().nullable(),
});
export type SkillSource = z.infer<typeof SkillSource>;

export const PlanSkill = z.object({
  id: PlanSkillId,
  name: z.string().trim().min(1).max(200),
  /** planned: part of the schedule. suggested: on the targets' lists, visible below the plan, not scheduled. */
  standing: z.enum(['planned', 'suggested']),
  sources: z.array(SkillSource),
  levelNow: SkillLevel.nullable(),
  /** What the client aims at; null: not stated, so there is no gap and no rank yet. */
  levelTarget: SkillLevel.nullable(),
  importance: Rating.nullable(),
  interest: Rating.nullable(),
  hours: HourRange.nullable(),
  /** It waits until the first week of the plan that begins on or after this day; null: it begins as soon as the schedule lets it. */
  notBefore: CalendarDate.nullable(),
  /** The sum of its hours log. */
  hoursDone: z.number().min(0),
  /** Legally or employer required. */
  gate: z.boolean(),
  needs: z.array(PlanSkillId),
  /** The client's own place in the order, counted from 1, and why; null: the computed order stands. */
  clientRank: z.number().int().positive().nullable(),
  clientReason: z.string().max(500).nullable(),
  ifThen: z.string().max(500),
  obstacle: z.string().max(500),
  obstacleAnswer: z.string().max(500),
  actions: z.array(PlanAction),
  /** Raised by every change of the skill and of its actions. */
  revision: z.number().int().positive(),
});
export type PlanSkill = z.infer<typeof PlanSkill>;

export const DateRange = z.object({ from: CalendarDate, to: CalendarDate });
export type DateRange = z.infer<typeof DateRange>;

export const Milestone = z.object({ title: z.string().trim().min(1).max(200), due: CalendarDate, reachedOn: CalendarDate.nullable() });
export type Milestone = z.infer<typeof Milestone>;

export const PlanSettings = z.object({
  title: z.string().trim().min(1).max(200),
  startDate: CalendarDate,
  /** null: not stated; nothing has a date then. */
  hoursPerWeek: z.number().min(1).max(60).nullable(),
  /** Whole weeks without learning: holidays, exams, family. */
  pauses: z.array(DateRange),
  budget: Budget.nullable(),
  /** The day by which the client wants or has to be done. */
  deadline: CalendarDate.nullable(),
  agreedOn: CalendarDate.nullable(),
});
export type PlanSettings = z.infer<typeof PlanSettings>;

export const SkillPlan = PlanSettings.extend({
  id: PlanId,
  clientId: ClientId,
  number: z.number().int().positive(),
  revision: z.number().int().positive(),
  targets: z.array(z.object({ profileId: ProfileId, socCode: z.string(), title: z.string() })),
  milestones: z.array(Milestone),
  skills: z.array(PlanSkill),
  updatedAt: Instant,
});
export type SkillPlan = z.infer<typeof SkillPlan>;
