import { z } from 'zod';
import { ClientId, PlanActionId } from '../ids.ts';
import { CalendarDate } from '../time.ts';
import { PlanAction, type SkillPlan } from './plan.ts';
import type { Schedule } from './schedule.ts';

/** An action of a plan with a date. */
export const DueAction = z.object({
  id: PlanActionId,
  clientId: ClientId,
  clientName: z.string(),
  text: z.string(),
  owner: PlanAction.shape.owner,
  ownerName: PlanAction.shape.ownerName,
  due: CalendarDate,
  done: z.boolean(),
  revision: PlanAction.shape.revision,
});
export type DueAction = z.infer<typeof DueAction>;

/** The next review of a plan, with how far the plan is. */
export const DueReview = z.object({
  clientId: ClientId,
  clientName: z.string(),
  title: z.string(),
  review: CalendarDate,
  hoursDone: z.number(),
  /** Hours the schedule wants done by today. */
  hoursDue: z.number(),
  /** Hours of the whole plan as its high estimates give them. */
  hours: z.number(),
  /** The next one that is not reached; null without one. */
  milestone: z.object({ title: z.string(), due: CalendarDate }).nullable(),
});
export type DueReview = z.infer<typeof DueReview>;

/** What the plans ask of the coming week. The lists are cut; the counts go up to `mostCounted`, or, of reviews, to as many as were looked at. */
export const DueWork = z.object({
  today: CalendarDate,
  actions: z.object({ listed: z.array(DueAction), due: z.number().int(), late: z.number().int() }),
  /** `more`: there are more plans whose day may be near than were looked at, so that `due` is at least that many. */
  reviews: z.object({ listed: z.array(DueReview), due: z.number().int(), more: z.boolean() }),
});
export type DueWork = z.infer<typeof DueWork>;

/** Days ahead that count as due. */
export const dueDaysAhead = 7;
/** What is coming later fills a list up to this length. */
export const fullList = 6;
/** More than a day's work for anyone; the rest stands on the plans' own pages. */
export const longestList = 100;
/** Plans that are looked at for their next review: more than are reviewed in a week. */
export const mostReviewed = 30;

/** A plan with its schedule and the name it is shown under. */
export interface ClientPlan {
  readonly clientName: string;
  readonly plan: Pick<SkillPlan, 'clientId' | 'title' | 'milestones'>;
  readonly schedule: Pick<Schedule, 'reviews' | 'totals'>;
}

/** The next review of each plan that has one ahead, the earliest first. */
export function nextReviews(plans: readonly ClientPlan[], today: CalendarDate): DueReview[] {
  return plans
    .flatMap(({ clientName, plan: { clientId, title, milestones }, schedule: { reviews, totals } }) => {
      const next = milestones.filter(({ reachedOn }) => reachedOn === null).toSorted((one, other) => one.due.localeCompare(other.due))[0];
      const milestone = next === undefined ? null : { title: next.title, due: next.due };
      const review = reviews.find((date) => date >= today);
      const { hoursDone, hoursDue, hours } = totals;
      return review === undefined || hoursDue === null
        ? []
        : [{ clientId, clientName, title, review, hoursDone, hoursDue, hours: hours.high, milestone }];
    })
    .sort((left, right) => left.review.localeCompare(right.review));
}
