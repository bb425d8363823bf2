import { z } from 'zod';
import { PlanHoursId, PlanSkillId } from '../ids.ts';
import { CalendarDate } from '../time.ts';

/** A week has no more hours; an entry is of a day, or of a week at most. */
export const mostHoursAtOnce = 168;

/** What a person writes down of time spent on a skill. */
export const HoursFields = z.object({
  day: CalendarDate,
  hours: z.number().positive().max(mostHoursAtOnce),
  words: z.string().trim().normalize().max(200),
});
export type HoursFields = z.infer<typeof HoursFields>;

export const HoursPatch = HoursFields.partial();
export type HoursPatch = z.infer<typeof HoursPatch>;

/** One line of a skill's hours log. Its sum is the skill's hours done. */
export const HoursEntry = z.object({
  id: PlanHoursId,
  skillId: PlanSkillId,
  /** null: hours that were noted as a sum before there was a log, whose days nobody wrote down. */
  day: CalendarDate.nullable(),
  hours: z.number().positive(),
  words: z.string(),
  revision: z.number().int().positive(),
});
export type HoursEntry = z.infer<typeof HoursEntry>;

/** Hours to the hundredth: sums of tenths are not exact in binary. */
export function sumHours(entries: readonly Pick<HoursEntry, 'hours'>[]): number {
  return Math.round(entries.reduce((sum, { hours }) => sum + hours, 0) * 100) / 100;
}
