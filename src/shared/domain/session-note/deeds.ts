import { z } from 'zod';
import { AnnotationKind, Correction } from '../annotation/annotation.ts';
import { HistoryFact } from '../case-history.ts';
import { FollowUpFields } from '../follow-up.ts';
import { ProfileId } from '../ids.ts';

/** A step agreed in the session. */
export const AgreedStep = FollowUpFields.pick({ words: true, owner: true, ownerName: true, dueOn: true });
export type AgreedStep = z.infer<typeof AgreedStep>;

/**
 * What was done in a session, as far as the case file knows. Private notes, the jotter, barriers and confidence are not in it: what a note is
 * filled from may go wherever the note goes.
 */
export const SessionDeeds = z.object({
  /** Occupations looked at, the first one first. */
  profiles: z.array(z.object({ profileId: ProfileId, title: z.string() })),
  /** Notes and marks made, by occupation; those marked private are left out. */
  notes: z.array(z.object({ title: z.string(), kind: AnnotationKind, words: z.string(), correction: Correction.nullable() })),
  /** What is otherwise than before the session in the shortlist and the plan. */
  changes: z.array(HistoryFact),
  agreed: z.array(AgreedStep),
});
export type SessionDeeds = z.infer<typeof SessionDeeds>;
