import type { DateRange } from '../domain/plan/plan.ts';
import { addDays, CalendarDate, daysBetween } from '../domain/time.ts';

/** A plan over time: weeks as the unit, months as the grid. */

export interface TimelineBar {
  readonly id: string;
  readonly start: CalendarDate;
  /** The early and the late end of the date range; the same day when only one is known. */
  readonly finish: { readonly earliest: CalendarDate; readonly latest: CalendarDate };
  /** Part done, 0 to 1. */
  readonly done: number;
}

export interface TimelineMilestone {
  readonly id: string;
  readonly due: CalendarDate;
  readonly reached: boolean;
}

export interface TimelineInput {
  readonly bars: readonly TimelineBar[];
  readonly milestones: readonly TimelineMilestone[];
  readonly pauses: readonly DateRange[];
  readonly today: CalendarDate;
  readonly width: number;
  /** The days to draw, when they are not to follow the bars: while one of them is dragged nothing else moves. */
  readonly days?: { readonly from: CalendarDate; readonly to: CalendarDate };
}

export interface Timeline {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Width of one week. */
  readonly week: number;
  /** First days of months inside the span, and the span's own first day; `newYear` in January. */
  readonly months: readonly { readonly date: CalendarDate; readonly x: number; readonly newYear: boolean }[];
  readonly bars: readonly {
    readonly id: string;
    readonly x: number;
    readonly width: number;
    readonly doneWidth: number;
    /** End of the late finish; equals `x + width` when the range is one day, or all is done: what is over has no end to come. */
    readonly latestX: number;
  }[];
  readonly pauses: readonly { readonly x: number; readonly width: number }[];
  /** Those inside the span; one years away from the bars would leave them no width. */
  readonly milestones: readonly { readonly id: string; readonly x: number; readonly reached: boolean }[];
  /** Null when today is outside the span. */
  readonly today: number | null;
}

/** A month's name needs about this many days of width; a month that starts later than that before the end gets no label. */
const DAYS_FOR_LABEL = 10;
/** A milestone widens the span when it is at most this many days before or after the bars. */
const REACH = 366;

/** Lays a plan out over `width`; null when it has neither bars nor milestones. A last day counts whole: a bar ends where its next day starts. */
export function timeline(input: TimelineInput): Timeline | null {
  const days = input.days ?? daysOf(input);
  if (days === null) return null;
  const { from, to } = days;
  const perDay = input.width / (daysBetween(from, to) + 1);
  const x = (date: CalendarDate) => round(daysBetween(from, date) * perDay);
  const after = (date: CalendarDate) => x(addDays(date, 1));
  const inside = (date: CalendarDate) => date >= from && date <= to;

  return {
    from,
    to,
    week: round(perDay * 7),
    months: monthStarts(from, to).map((date) => ({ date, x: x(date), newYear: date.slice(5, 7) === '01' })),
    bars: input.bars.map((bar) => {
      const end = after(bar.finish.earliest);
      const width = round(end - x(bar.start));
      return {
        id: bar.id,
        x: x(bar.start),
        width,
        doneWidth: round(width * Math.min(1, Math.max(0, bar.done))),
        latestX: bar.done >= 1 ? end : after(bar.finish.latest),
      };
    }),
    pauses: input.pauses
      .filter((pause) => pause.to >= from && pause.from <= to)
      .map((pause) => {
        const start = Math.max(0, x(pause.from));
        return { x: start, width: round(Math.min(input.width, after(pause.to)) - start) };
      }),
    milestones: input.milestones
      .filter(({ due }) => inside(due))
      .map((milestone) => ({ id: milestone.id, x: after(milestone.due), reached: milestone.reached })),
    today: inside(input.today) ? x(input.today) : null,
  };
}

/** Whole weeks around bars and milestones, with two more at the end. */
function daysOf(input: TimelineInput): { readonly from: CalendarDate; readonly to: CalendarDate } | null {
  const span = spanOf(input);
  return span === null ? null : { from: monday(span.first), to: addDays(monday(span.last), 6 + 14) };
}

/** First and last day of the bars, widened by the milestones near them; without bars, of the milestones near the one closest to today. */
function spanOf({ bars, milestones, today }: TimelineInput): { readonly first: CalendarDate; readonly last: CalendarDate } | null {
  const away = (due: CalendarDate) => Math.abs(daysBetween(today, due));
  const dues = milestones.map((milestone) => milestone.due);
  const core =
    bars.length > 0 ? bars.flatMap((bar) => [bar.start, bar.finish.latest]) : dues.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
  const [earliest] = core.toSorted();
  const latest = core.toSorted().at(-1);
  if (earliest === undefined || latest === undefined) return null;
  const near = dues.filter((due) => daysBetween(due, earliest) <= REACH && daysBetween(latest, due) <= REACH);
  const days = [...core, ...near].sort();
  return { first: days[0] ?? earliest, last: days.at(-1) ?? latest };
}

function monthStarts(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const starts: CalendarDate[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (;;) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const start = CalendarDate.parse(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
    if (start > addDays(to, -DAYS_FOR_LABEL)) break;
    starts.push(start);
  }
  const [second] = starts;
  const roomForFirst = second === undefined || daysBetween(from, second) >= DAYS_FOR_LABEL;
  return roomForFirst ? [from, ...starts] : starts;
}

/** The Monday on or before a date. */
function monday(date: CalendarDate): CalendarDate {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
