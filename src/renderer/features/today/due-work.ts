import type { PlanReading } from '#shared/contract/plans.ts';
import type { ClientId, PlanActionId } from '#shared/domain/ids.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';

/** A plan's reading with the name it is shown under. */
export interface ClientPlan {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly reading: PlanReading;
}

export interface DueAction {
  readonly id: PlanActionId;
  readonly text: string;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly due: CalendarDate;
  readonly done: boolean;
}

export interface DueReview {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly title: string;
  readonly review: CalendarDate;
  readonly hoursDone: number;
  /** Hours the schedule wants done by today. */
  readonly hoursDue: number;
  /** Hours of the whole plan as its high estimates give them. */
  readonly hours: number;
}

/** Days ahead that count as due. */
const AHEAD = 7;
/** What is coming later fills a list up to this length. */
const LIST = 6;

/** The last day that counts as due. */
export function dueUntil(today: CalendarDate): CalendarDate {
  return addDays(today, AHEAD);
}

/**
 * Actions with a date that are still to be done, the earliest first: all that are late or due within a week, and what comes next up to six in
 * all. Those ticked off today stay, so that a wrong tick can be taken back.
 */
export function dueActions(plans: readonly ClientPlan[], today: CalendarDate): readonly DueAction[] {
  const actions = plans
    .flatMap(({ clientId, clientName, reading }) =>
      reading.plan.skills
        .filter((skill) => skill.standing === 'planned')
        .flatMap((skill) => skill.actions)
        .flatMap(({ id, text, due, doneOn }) =>
          due === null || (doneOn !== null && doneOn !== today) ? [] : [{ id, text, clientId, clientName, due, done: doneOn !== null }],
        ),
    )
    .sort((left, right) => left.due.localeCompare(right.due));
  return actions.filter((action, place) => place < LIST || action.due <= dueUntil(today));
}

/** The next review of each plan, the earliest first: all within a week, and what comes next up to six in all. */
export function dueReviews(plans: readonly ClientPlan[], today: CalendarDate): readonly DueReview[] {
  const reviews = plans
    .flatMap(({ clientId, clientName, reading }) => {
      const review = reading.schedule.reviews.find((date) => date >= today);
      if (review === undefined) return [];
      const { hoursDone, hoursDue, hours } = reading.schedule.totals;
      return [{ clientId, clientName, title: reading.plan.title, review, hoursDone, hoursDue, hours: hours.high }];
    })
    .sort((left, right) => left.review.localeCompare(right.review));
  return reviews.filter((review, place) => place < LIST || review.review <= dueUntil(today));
}
