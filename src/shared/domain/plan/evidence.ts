import { z } from 'zod';
import { AttachmentId, PlanEvidenceId, PlanSkillId } from '../ids.ts';
import { CalendarDate } from '../time.ts';
import { type PlanSkill, SkillLevel } from './plan.ts';

/**
 * What a counselor writes of a piece of evidence. Like a step it is said with the client and printed on the client's plan; the file it may point
 * to is named on the screen only.
 */
export const EvidenceFields = z.object({
  /** What it shows. */
  shows: z.string().trim().normalize().min(1).max(500),
  day: CalendarDate,
  /** The level it supports; null: not stated. */
  level: SkillLevel.nullable(),
  /** Who looked at it and when; null: not checked yet. */
  checked: z.object({ by: z.string().trim().normalize().min(1).max(120), on: CalendarDate }).nullable(),
  /** One of the client's attached files. */
  attachmentId: AttachmentId.nullable(),
});
export type EvidenceFields = z.infer<typeof EvidenceFields>;

export const Evidence = EvidenceFields.extend({
  id: PlanEvidenceId,
  skillId: PlanSkillId,
  revision: z.number().int().positive(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A check before the day of what was checked cannot be. */
export function isCheckedTooEarly({ day, checked }: Pick<EvidenceFields, 'day' | 'checked'>): boolean {
  return checked !== null && checked.on < day;
}

/** The level to which a piece of evidence would raise the skill; null where it supports none above the one that stands. */
export function levelRaisedBy({ level }: Pick<EvidenceFields, 'level'>, { levelNow }: Pick<PlanSkill, 'levelNow'>): number | null {
  return level !== null && (levelNow === null || level > levelNow) ? level : null;
}
