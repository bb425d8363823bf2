import { z } from 'zod';
import { BarrierId, ClientId, EducationId, GoalId, WorkHistoryId } from '../ids.ts';
import { SocCode } from '../occupation/occupation.ts';
import { CalendarDate } from '../time.ts';
import { WorkMonth } from './work-month.ts';

/** What every row of an intake list has besides its own fields. */
const kept = { clientId: ClientId, revision: z.number().int() };
const words = (longest: number) => z.string().trim().normalize().max(longest);
const named = (longest: number) => z.string().trim().normalize().min(1).max(longest);

export const GoalStanding = z.enum(['open', 'onCourse', 'waiting', 'ahead', 'reached', 'dropped']);
export type GoalStanding = z.infer<typeof GoalStanding>;

/** A goal in the client's words, the sign by which its success is seen, and where it stands. */
export const GoalFields = z.object({ words: named(300), sign: words(300), standing: GoalStanding });
export type GoalFields = z.infer<typeof GoalFields>;
export const Goal = GoalFields.extend({ id: GoalId, ...kept });
export type Goal = z.infer<typeof Goal>;

/** A post held: the title as the client says it, and the occupation the counselor chose for it; null: none chosen. */
export const WorkHistoryFields = z.object({
  title: named(120),
  employer: words(120),
  socCode: SocCode.nullable(),
  started: WorkMonth.nullable(),
  /** Null: still there, or not stated. */
  ended: WorkMonth.nullable(),
  duties: words(1_000),
});
export type WorkHistoryFields = z.infer<typeof WorkHistoryFields>;
export const WorkHistory = WorkHistoryFields.extend({ id: WorkHistoryId, ...kept });
export type WorkHistory = z.infer<typeof WorkHistory>;

/** The eight levels of the U.S. Bureau of Labor Statistics for typical education needed to enter, lowest first. */
export const EducationLevel = z.enum([
  'noCredential',
  'highSchool',
  'someCollege',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctoral',
]);
export type EducationLevel = z.infer<typeof EducationLevel>;

export const EducationFields = z.object({
  level: EducationLevel,
  field: words(120),
  place: words(120),
  /** Null: still going on, or not stated. */
  ended: WorkMonth.nullable(),
});
export type EducationFields = z.infer<typeof EducationFields>;
export const Education = EducationFields.extend({ id: EducationId, ...kept });
export type Education = z.infer<typeof Education>;

export const BarrierKind = z.enum([
  'transport',
  'care',
  'health',
  'housing',
  'money',
  'language',
  'papers',
  'law',
  'digital',
  'confidence',
  'other',
]);
export type BarrierKind = z.infer<typeof BarrierKind>;

export const BarrierStanding = z.enum(['open', 'referred', 'resolved']);
export type BarrierStanding = z.infer<typeof BarrierStanding>;

/** What stands in the way, whom the client was referred to for it, and when to ask how it went. Printed on no paper. */
export const BarrierFields = z.object({
  kind: BarrierKind,
  words: words(500),
  standing: BarrierStanding,
  referredTo: words(200),
  referredOn: CalendarDate.nullable(),
  followUpOn: CalendarDate.nullable(),
});
export type BarrierFields = z.infer<typeof BarrierFields>;
export const Barrier = BarrierFields.extend({ id: BarrierId, ...kept });
export type Barrier = z.infer<typeof Barrier>;

/** The lists of a client's intake, each in the order it was put in. */
export const Intake = z.object({
  goals: z.array(Goal),
  workHistory: z.array(WorkHistory),
  education: z.array(Education),
  barriers: z.array(Barrier),
});
export type Intake = z.infer<typeof Intake>;

/** A referral is dated: the day is today where it was not stated. */
export function settleBarrier(fields: BarrierFields, today: CalendarDate): BarrierFields {
  return fields.standing === 'referred' && fields.referredOn === null ? { ...fields, referredOn: today } : fields;
}
