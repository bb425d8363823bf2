import { z } from 'zod';
import { ClientId, PlanActionId } from '../ids.ts';
import { addDays, CalendarDate } from '../time.ts';
import type { SkillPlan } from './plan.ts';
import type { Schedule } from './schedule.ts';

/** An action of a plan with a date. */
export const DueAction = z.object({
  id: PlanActionId,
  clientId: ClientId,
  clientName: z.string(),
  text: z.string(),
  due: CalendarDate,
  done: z.boolean(),
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
});
export type DueReview = z.infer<typeof DueReview>;

/** What the plans ask of the coming week. The lists are cut at `longestList`; the counts are of everything. */
export const DueWork = z.object({
  today: CalendarDate,
  actions: z.object({ listed: z.array(DueAction), due: z.number().int(), late: z.number().int() }),
  reviews: z.object({ listed: z.array(DueReview), due: z.number().int() }),
});
export type DueWork = z.infer<typeof DueWork>;

/** A plan with its schedule and the name it is shown under. */
export interface ClientPlan {
  readonly clientName: string;
  readonly plan: Pick<SkillPlan, 'clientId' | 'title' | 'skills'>;
  readonly schedule: Pick<Schedule, 'reviews' | 'totals'>;
}

/** Days ahead that count as due. */
const daysAhead = 7;
/** What is coming later fills a list up to this length. */
const fullList = 6;
/** More than a day's work for anyone; the rest stands on the plans' own pages. */
const longestList = 100;

/** What the given plans ask for from now until a week ahead, and what comes next when that is little. */
export function dueWork(plans: readonly ClientPlan[], today: CalendarDate): DueWork {
  const until = addDays(today, daysAhead);
  const actions = datedActions(plans, today);
  const open = actions.filter((action) => !action.done);
  const reviews = nextReviews(plans, today);
  return {
    today,
    actions: {
      listed: actions.filter((action, place) => place < fullList || action.due <= until).slice(0, longestList),
      due: open.filter((action) => action.due <= until).length,
      late: open.filter((action) => action.due < today).length,
    },
    reviews: {
      listed: reviews.filter((review, place) => place < fullList || review.review <= until).slice(0, longestList),
      due: reviews.filter((review) => review.review <= until).length,
    },
  };
}

/** Actions of planned skills still to be done, the earliest first. Those ticked off today stay, so that a wrong tick can be taken back. */
function datedActions(plans: readonly ClientPlan[], today: CalendarDate): DueAction[] {
  return plans
    .flatMap(({ clientName, plan: { clientId, skills } }) =>
      skills
        .filter((skill) => skill.standing === 'planned')
        .flatMap((skill) => skill.actions)
        .flatMap(({ id, text, due, doneOn }) =>
          due === null || (doneOn !== null && doneOn !== today) ? [] : [{ id, clientId, clientName, text, due, done: doneOn !== null }],
        ),
    )
    .sort((left, right) => left.due.localeCompare(right.due));
}

function nextReviews(plans: readonly ClientPlan[], today: CalendarDate): DueReview[] {
  return plans
    .flatMap(({ clientName, plan: { clientId, title }, schedule: { reviews, totals } }) => {
      const review = reviews.find((date) => date >= today);
      const { hoursDone, hoursDue, hours } = totals;
      return review === undefined || hoursDue === null
        ? []
        : [{ clientId, clientName, title, review, hoursDone, hoursDue, hours: hours.high }];
    })
    .sort((left, right) => left.review.localeCompare(right.review));
}
