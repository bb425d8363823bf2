import { z } from 'zod';
import { PlanId } from '../domain/ids.ts';
import { CalendarDate } from '../domain/time.ts';
import { procedure } from './base.ts';

/** What of a plan can stand in a calendar: steps on the day they are due, reviews, milestones, and the weeks in which each skill is learned. */
export const CalendarPart = z.enum(['steps', 'reviews', 'milestones', 'skills']);
export type CalendarPart = z.infer<typeof CalendarPart>;

/**
 * A file of a plan: a calendar (iCalendar), a table for spreadsheet programs (CSV), or data in the form that `waymark plan FILE` reads (JSON).
 * `discreet`: the titles in the calendar name no skill, step or milestone.
 */
export const PlanFile = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('calendar'), parts: z.array(CalendarPart).max(CalendarPart.options.length), discreet: z.boolean() }),
  z.object({ kind: z.literal('table') }),
  z.object({ kind: z.literal('data') }),
]);
export type PlanFile = z.infer<typeof PlanFile>;

/** What stays in the workspace, and why. */
export const StayingPart = z.enum([
  /** Skills that a page names where it is marked as not for this client. */
  'notForClient',
  /** The client's reasons, if-then lines and obstacles. */
  'clientWords',
  /** Names of skills, words of steps and milestones, left out of discreet titles. */
  'names',
  /** Steps without a due date, skills without dates. */
  'undated',
  /** Skills on the lists that are not in the plan. */
  'suggested',
  'stepWords',
  'milestones',
]);
export type StayingPart = z.infer<typeof StayingPart>;

/** What a file would hold, line by line as its reader finds it, and what of the plan it would not. */
export const PlanFilePreview = z.object({
  fileName: z.string(),
  /** Events in the order of their days; or skills, whose days are null where they have none. */
  entries: z.array(z.object({ from: CalendarDate.nullable(), to: CalendarDate.nullable(), title: z.string() })),
  goes: z.array(z.object({ what: CalendarPart, count: z.number().int().positive() })),
  stays: z.array(z.object({ what: StayingPart, count: z.number().int().positive() })),
});
export type PlanFilePreview = z.infer<typeof PlanFilePreview>;

const Asked = z.object({ planId: PlanId, file: PlanFile });

export const planExport = {
  preview: procedure.input(Asked).output(PlanFilePreview),
  /** Refuses `consentMissing` where the register does not allow files to go out. */
  exportFile: procedure.input(Asked).output(z.object({ fileName: z.string(), text: z.string(), count: z.number().int() })),
};
